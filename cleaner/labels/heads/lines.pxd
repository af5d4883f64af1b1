# The C types of lines.py's names; what is computed stands there.
cimport cython

cdef int _SIZE, _WORDS, _DIGITS, _BY, _MONTH, _YEAR, _TIME, _NUMERIC_DATE, _RELATIVE

@cython.locals(folded=str, word=str)
cdef _count(set words, dict spoken)

@cython.locals(k=cython.Py_ssize_t, best=cython.Py_ssize_t)
cdef Py_ssize_t _greatest(const float[::1] row)

@cython.locals(
    numbers="float[::1]", width=cython.Py_ssize_t, count=cython.Py_ssize_t, i=cython.Py_ssize_t, to=cython.Py_ssize_t,
    written=cython.bint, holds=cython.bint, dated="int[::1]", by="int[::1]",
)
cdef _flags(table)

@cython.locals(dated=cython.bint)
cpdef bint is_date(const float[::1] numbers, Py_ssize_t to)
