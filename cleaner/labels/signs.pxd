# The C types of signs.py's names; what is computed stands there.
cimport cython

@cython.locals(value=cython.double)
cdef _put(double[::1] numbers, Py_ssize_t at, tuple parts)

@cython.locals(
    seen="int[::1]", nobody=cython.double, i=cython.Py_ssize_t, k=cython.Py_ssize_t, at=cython.Py_ssize_t,
    near=cython.Py_ssize_t, offset=cython.Py_ssize_t, there=cython.bint,
)
cdef _look_around(double[::1] numbers, Py_ssize_t count, Py_ssize_t width)
