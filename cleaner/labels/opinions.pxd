# The C types of opinions.py's names; what is computed stands there.
cimport cython

cdef int LONG, COPIES
cdef Py_ssize_t _COPIES

@cython.locals(
    numbers="const float[::1]", width=cython.Py_ssize_t, i=cython.Py_ssize_t, found=cython.int, between=cython.int,
    begun=cython.int, size=cython.double,
)
cpdef int interruptions(table)

@cython.locals(means="float[::1]", i=cython.Py_ssize_t)
cdef _means(float[::1] forest, float[::1] seen, Py_ssize_t width)
