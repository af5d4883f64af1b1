# The C types of reasons.py's names; what is computed stands there.
cimport cython

cdef dict _ROWS

cpdef str reason(label, const float[::1] row, dict hits)

@cython.locals(words=str, signs=tuple)
cdef str _first(const float[::1] row, tuple rows)

@cython.locals(at=cython.Py_ssize_t, low=cython.double, high=cython.double)
cdef bint _has(const float[::1] row, tuple signs)
