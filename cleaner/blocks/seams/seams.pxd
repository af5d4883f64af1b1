# The C types of seams.py's names; what is computed stands there.
cimport cython
from cleaner.languages.letters cimport has_digit

@cython.locals(size=cython.Py_ssize_t, first=cython.Py_ssize_t, numbered=cython.bint, offset=cython.Py_ssize_t)
cpdef find_seams(str text, words)

@cython.locals(end=str, before=str, first=cython.Py_ssize_t, offset=cython.Py_ssize_t, whole=cython.bint)
cdef Py_ssize_t _credit(str text, words, Py_ssize_t sign)

@cython.locals(tail=str, two=str, head=str, first=cython.Py_ssize_t, begin=cython.Py_ssize_t)
cdef Py_ssize_t _named(str text, words, Py_ssize_t sign)

@cython.locals(rest=str, sentence=str)
cdef Py_ssize_t _bare(str text, words, Py_ssize_t first)

cdef bint _is_signed(str rest, str sentence)

@cython.locals(colon=cython.Py_ssize_t, first=cython.Py_ssize_t, begin=cython.Py_ssize_t)
cdef Py_ssize_t _teaser(str text, words)

@cython.locals(begin=cython.Py_ssize_t, sentence=str, ended=cython.bint)
cdef Py_ssize_t _share(str text, words)
