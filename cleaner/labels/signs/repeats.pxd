# The C types of repeats.py's names; what is computed stands there.
cimport cython
from cleaner.languages.letters cimport has_digit, is_decimal

@cython.locals(
    numbers="float[::1]", width=cython.Py_ssize_t, count=cython.Py_ssize_t, patterns=list, openings=list,
    copies=dict, alike=dict, opened=dict, i=cython.Py_ssize_t, to=cython.Py_ssize_t,
)
cpdef write(table, Py_ssize_t at, list texts, list folded)

@cython.locals(at=cython.Py_ssize_t, start=cython.Py_ssize_t, end=cython.Py_ssize_t, between=list)
cdef str _pattern(str text, Py_ssize_t size)

@cython.locals(k=cython.Py_ssize_t, spaces=cython.int)
cdef str _opening(str text, Py_ssize_t size)

@cython.locals(counts=dict)
cdef dict _counts(list keys)

@cython.locals(
    numbers="float[::1]", width=cython.Py_ssize_t, counts=dict, to=cython.Py_ssize_t, count=cython.Py_ssize_t,
)
cdef dict _copies(table, Py_ssize_t at, list keys)

@cython.locals(
    numbers="float[::1]", width=cython.Py_ssize_t, count=cython.Py_ssize_t, start=cython.Py_ssize_t, was=cython.bint,
    is_short=cython.bint, i=cython.Py_ssize_t, k=cython.Py_ssize_t,
)
cdef _write_rows(table, Py_ssize_t at, list texts)
