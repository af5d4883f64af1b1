# The C types of interruptions.py's names; what is computed stands there.
cimport cython

cdef int LONG, COPIES
cdef double MAYBE
cdef Py_ssize_t _COPIES

@cython.locals(
    numbers="const float[::1]", width=cython.Py_ssize_t, i=cython.Py_ssize_t, size=cython.double,
    paragraphs=cython.Py_ssize_t,
)
cpdef Py_ssize_t interrupted_from(table, words, inside)
