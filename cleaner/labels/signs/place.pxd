# The C types of place.py's names; what is computed stands there.
cimport cython

@cython.locals(
    numbers="float[::1]", width=cython.Py_ssize_t, count=cython.Py_ssize_t, i=cython.Py_ssize_t, to=cython.Py_ssize_t,
    total=cython.double, prose_total=cython.double, before=cython.double, prose_before=cython.double,
)
cpdef write_page(table, Py_ssize_t at, float[::1] sizes, signed char[::1] prose)

@cython.locals(
    numbers="float[::1]", width=cython.Py_ssize_t, count=cython.Py_ssize_t, i=cython.Py_ssize_t, k=cython.Py_ssize_t,
    to=cython.Py_ssize_t, windows=cython.Py_ssize_t, reach=cython.Py_ssize_t, first=cython.Py_ssize_t,
    last=cython.Py_ssize_t, runs="double[::1]", sums="double[::1]", proses="double[::1]", total=cython.double,
)
cpdef write_runs(table, Py_ssize_t at, float[::1] sizes, signed char[::1] prose)

@cython.locals(
    numbers="float[::1]", width=cython.Py_ssize_t, count=cython.Py_ssize_t, i=cython.Py_ssize_t, k=cython.Py_ssize_t,
    column=cython.Py_ssize_t, least=cython.double, flags="signed char[::1]",
)
cpdef write_heads(table, Py_ssize_t at, Py_ssize_t said)

@cython.locals(
    numbers="float[::1]", width=cython.Py_ssize_t, count=cython.Py_ssize_t, i=cython.Py_ssize_t, far=cython.Py_ssize_t,
    last=cython.Py_ssize_t,
)
cdef _write_distances(table, Py_ssize_t since, Py_ssize_t until, signed char[::1] flags)

@cython.locals(
    count=cython.Py_ssize_t, most=cython.Py_ssize_t, i=cython.Py_ssize_t, k=cython.Py_ssize_t, start=cython.Py_ssize_t,
    gap=cython.Py_ssize_t, result="double[::1]", total=cython.double,
)
cdef double[::1] _runs(float[::1] sizes, signed char[::1] prose)
