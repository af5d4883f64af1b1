# The C types of markup.py's names; what is computed stands there.
cimport cython

@cython.locals(
    numbers="float[::1]", width=cython.Py_ssize_t, known=dict, to=cython.Py_ssize_t, depth=cython.Py_ssize_t,
)
cpdef write(table, Py_ssize_t at, blocks)

cdef _write_marks(float[::1] numbers, Py_ssize_t to, marks, double size)

@cython.locals(chain=list, keys=tuple)
cdef _depths(container, dict known)

@cython.locals(k=cython.Py_ssize_t, far=cython.Py_ssize_t)
cdef _write_around(float[::1] numbers, Py_ssize_t to, int[::1] depths, Py_ssize_t depth)

@cython.locals(k=cython.Py_ssize_t)
cdef _write_flags(float[::1] numbers, Py_ssize_t to, long long mask)
