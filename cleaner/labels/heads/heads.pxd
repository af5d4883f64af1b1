# The C types of heads.py's names; what is computed stands there.
cimport cython
from cleaner.labels.heads.fields cimport is_trail

@cython.locals(found=cython.double, step=cython.Py_ssize_t, k=cython.Py_ssize_t, row=tuple)
cpdef double total(list steps, list rows)
