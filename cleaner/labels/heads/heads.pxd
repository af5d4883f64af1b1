# The C types of heads.py's names; what is computed stands there.
cimport cython

@cython.locals(found=cython.double, step=cython.Py_ssize_t, k=cython.Py_ssize_t)
cpdef double total(list steps, list rows)
