# The C types of neighbours.py's names; what is computed stands there.
cimport cython

@cython.locals(
    numbers="float[::1]", width=cython.Py_ssize_t, count=cython.Py_ssize_t, nobody=cython.float, i=cython.Py_ssize_t,
    k=cython.Py_ssize_t, to=cython.Py_ssize_t, near=cython.Py_ssize_t, offset=cython.Py_ssize_t, there=cython.bint,
)
cpdef write(table, Py_ssize_t at, int[::1] seen)
