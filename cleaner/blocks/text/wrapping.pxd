# The C types of wrapping.py's names; what is computed stands there.
cimport cython
from cleaner.blocks.lines cimport has_wide, is_wide

@cython.locals(ends=list, line=str, after=str, words=str, following=str, word=str, width=cython.Py_ssize_t)
cdef list _ends(lines, measure, Py_ssize_t narrowest, bint spaced)

@cython.locals(end=cython.Py_ssize_t, word=str)
cdef str _first_word(str line)
