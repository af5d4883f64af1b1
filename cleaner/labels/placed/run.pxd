# The C types of run.py's names; what is computed stands there.
cimport cython

@cython.locals(least=cython.double, p=cython.double, i=cython.Py_ssize_t)
cpdef list run_of(inside, known=*)
