# The C types of numerals.py's names; what is computed stands there.
cimport cython
from cleaner.languages.letters cimport is_decimal

cdef int _PERHAPS

@cython.locals(found=cython.int)
cpdef int numerals(str text, bint coin)

@cython.locals(found=cython.int, end=cython.Py_ssize_t, start=cython.Py_ssize_t, digits=cython.Py_ssize_t)
cdef int _read(str text, Py_ssize_t size)

@cython.locals(count=cython.int)
cdef int _decimals(str text, Py_ssize_t at, Py_ssize_t size)
