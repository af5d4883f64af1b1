# The C types of steps.py's names; what is computed stands there.
cimport cython

cdef int _STRONGEST, _TAG

@cython.locals(
    numbers="const float[::1]", shares="const float[::1]", to=cython.Py_ssize_t, at=cython.Py_ssize_t,
    steps=tuple, columns=dict,
)
cpdef add_form(list found, lines, Py_ssize_t i, tuple read, tuple shared)

@cython.locals(count=cython.int, step=cython.double)
cpdef int step_of(tuple steps, double number)

@cython.locals(step=cython.int, distance=cython.int, j=cython.Py_ssize_t)
cpdef int away(const int[::1] values, int wanted, Py_ssize_t i, int most)
