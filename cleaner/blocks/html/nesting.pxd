# The C types of nesting.py's names; what is computed stands there.
cimport cython

cdef int _LONGEST_TAG, _REACH

@cython.locals(size=cython.Py_ssize_t, at=cython.Py_ssize_t, end=cython.Py_ssize_t)
cdef bint _has_long_tag(str html)

cdef bint _is_open(str html, Py_ssize_t at, Py_ssize_t end)

@cython.locals(count=cython.int, end=cython.Py_ssize_t)
cdef Py_ssize_t _tag_end(str html, Py_ssize_t at, Py_ssize_t size)

@cython.locals(marks=cython.bint)
cdef Py_ssize_t _run_end(str html, Py_ssize_t at, Py_ssize_t size)

cdef bint _is_mark(Py_UCS4 character)

cdef class _Scan:
    cdef object limits
    cdef list stack, formats
    cdef dict ends
    cdef Py_ssize_t floor, formats_floor, end, nodes

    cpdef read(self, match)
    cdef quote(self, match, str rest)
    cdef doubt(self, match, str end)
    cdef Py_ssize_t place(self, match, str end)
    cdef open(self, str name)
    cdef close(self, str name)
    cdef again(self)
    @cython.locals(at=cython.Py_ssize_t, size=cython.Py_ssize_t)
    cdef forget(self, str name)
    @cython.locals(at=cython.Py_ssize_t, stack=list)
    cdef pop(self, frozenset names, frozenset walls)
