# The C types of opinions.py's names; what is computed stands there.
cimport cython

@cython.locals(means="float[::1]", i=cython.Py_ssize_t)
cdef _means(float[::1] forest, float[::1] seen, Py_ssize_t width)
