# The C types of headline_signs.py's names; what is computed stands there.
cimport cython

cdef int NEAR, LONGER, LEAST_PART

@cython.locals(
    own=str, other=str, size=cython.Py_ssize_t, length=cython.Py_ssize_t, j=cython.Py_ssize_t, found=set,
)
cdef set _sides(list folded, list texts, Py_ssize_t i, Py_ssize_t end)
