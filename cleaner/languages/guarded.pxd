# The C types of guarded.py's names; what is computed stands there.
cimport cython

cdef class Guarded:
    cdef readonly object pattern, sign
    cdef readonly tuple words

    @cython.locals(small=str, word=str)
    cpdef bint may_match(self, str text)
    cpdef search(self, str text)
    cpdef finditer(self, str text)
