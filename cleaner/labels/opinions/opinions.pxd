# The C types of opinions.py's names; what is computed stands there.
cimport cython

@cython.locals(trust=cython.double, i=cython.Py_ssize_t)
cdef list _inside(weights, double[::1] second, float[::1] seen, double even)

@cython.locals(i=cython.Py_ssize_t, lines=cython.Py_ssize_t, within=cython.Py_ssize_t)
cdef bint _is_copied(float[::1] sizes, list inside)

cpdef double centred(double p, double even)

@cython.locals(means="float[::1]", i=cython.Py_ssize_t, k=cython.Py_ssize_t)
cdef _means(float[::1] forest, float[::1] seen, Py_ssize_t width)
