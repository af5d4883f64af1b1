# The C types of signs.py's names; what is computed stands there.
cimport cython

@cython.locals(value=cython.double)
cdef _put(double[::1] numbers, Py_ssize_t at, tuple parts)
