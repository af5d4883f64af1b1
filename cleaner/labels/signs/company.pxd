# The C types of company.py's names; what is computed stands there.
cimport cython

cpdef write_crowds(table, Py_ssize_t at, Py_ssize_t said, Py_ssize_t form)

@cython.locals(
    numbers="float[::1]", width=cython.Py_ssize_t, count=cython.Py_ssize_t, size_at=cython.Py_ssize_t,
    capitals_at=cython.Py_ssize_t, lone="signed char[::1]", total=cython.Py_ssize_t, capitals=cython.double,
    size=cython.double, i=cython.Py_ssize_t, to=cython.Py_ssize_t, own=cython.double, own_capitals=cython.double,
)
cpdef write_lone(table, Py_ssize_t at, Py_ssize_t form, signed char[::1] prose)

@cython.locals(
    numbers="float[::1]", width=cython.Py_ssize_t, count=cython.Py_ssize_t, flags="signed char[::1]",
    k=cython.Py_ssize_t, i=cython.Py_ssize_t, column=cython.Py_ssize_t,
)
cdef signed char[::1] _flags(table, tuple columns)

@cython.locals(
    numbers="float[::1]", width=cython.Py_ssize_t, count=cython.Py_ssize_t, long_=cython.double,
    flags="signed char[::1]", i=cython.Py_ssize_t,
)
cdef signed char[::1] _turns(table, Py_ssize_t size_at, Py_ssize_t period)

@cython.locals(
    numbers="float[::1]", width=cython.Py_ssize_t, count=cython.Py_ssize_t, near=cython.Py_ssize_t,
    i=cython.Py_ssize_t,
)
cdef _write_density(table, Py_ssize_t at, signed char[::1] flags, Py_ssize_t reach)

@cython.locals(
    numbers="float[::1]", width=cython.Py_ssize_t, count=cython.Py_ssize_t, most=cython.double,
    size_at=cython.Py_ssize_t, end_at=cython.Py_ssize_t, lone="signed char[::1]", i=cython.Py_ssize_t, end=cython.int,
    is_open=cython.bint, between=cython.bint,
)
cdef signed char[::1] _lone(table, Py_ssize_t form, signed char[::1] prose)
