# The C types of reasons.py's names; what is computed stands there.
cimport cython

@cython.locals(at=cython.Py_ssize_t, low=cython.double, high=cython.double)
cdef bint _has(const float[::1] row, tuple signs)
