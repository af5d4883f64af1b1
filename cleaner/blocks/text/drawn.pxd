# The C types of drawn.py's names; what is computed stands there.
cimport cython
from cleaner.blocks.lines cimport indent_of, is_blank, is_wide
from cleaner.blocks.text.text_browser cimport read_line, read_on

cdef class _Paragraph:
    cdef public list before, lines, raws
    cdef public Py_ssize_t indent

@cython.locals(
    paragraphs=list, before=list, open_one=_Paragraph, raw=str, words=str, indent=cython.Py_ssize_t,
    number=cython.Py_ssize_t,
)
cdef list _paragraphs(lines, browser, wrap)

@cython.locals(above=str, column=cython.Py_ssize_t, ended=cython.bint, away=cython.bint)
cdef bint _goes_on(_Paragraph paragraph, str raw, str words, browser, wrap)

cdef bint _breaks_off(str first, str above, str words, wrap)

cdef bint _is_centred(str raw, wrap, Py_ssize_t off=*)

cdef bint _is_first(_Paragraph paragraph, Py_ssize_t column)

cdef bint _is_set(str above, str raw, str words, wrap)

cdef bint _ends(str line)

cdef bint _is_label(str words, wrap)

cdef _Paragraph _whole(_Paragraph paragraph, browser, wrap)

cdef _block(_Paragraph paragraph, wrap, bint after_picture)

@cython.locals(raw=str, words=list)
cdef str _words(_Paragraph paragraph, wrap)

cdef str _between(str raw, str left, str right, wrap)
