# The C types of sequence.py's names; what is computed stands there.
cimport cython

@cython.locals(best=cython.Py_ssize_t, j=cython.Py_ssize_t, most=cython.double, there=cython.double)
cdef Py_ssize_t _last(list before, list rows, list steps, Py_ssize_t k)
