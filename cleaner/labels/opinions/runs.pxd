# The C types of runs.py's names; what is computed stands there.
cimport cython
from libc cimport math

cdef int REACH, FAR, _WINDOWS, _MASS, _RUNS, _SURE, _GAPS, _THREE
cdef double DOUBT

@cython.locals(count=cython.Py_ssize_t, weights="double[::1]", i=cython.Py_ssize_t)
cpdef rows(double[::1] first, float[::1] sizes)

@cython.locals(
    numbers="float[::1]", width=cython.Py_ssize_t, count=cython.Py_ssize_t, i=cython.Py_ssize_t, to=cython.Py_ssize_t,
    column=cython.Py_ssize_t, near=cython.Py_ssize_t, total=cython.double,
)
cdef _write_near(table, double[::1] first)

@cython.locals(
    numbers="float[::1]", width=cython.Py_ssize_t, count=cython.Py_ssize_t, plain="double[::1]", mass="double[::1]",
    size="double[::1]", total=cython.double, i=cython.Py_ssize_t, k=cython.Py_ssize_t, window=cython.Py_ssize_t,
    to=cython.Py_ssize_t, a=cython.Py_ssize_t, b=cython.Py_ssize_t,
)
cdef _write_windows(table, double[::1] first, double[::1] weights)

@cython.locals(numbers="float[::1]", width=cython.Py_ssize_t, i=cython.Py_ssize_t, to=cython.Py_ssize_t)
cdef _write_run(table, Py_ssize_t at, Py_ssize_t start, Py_ssize_t end, double weight)

@cython.locals(
    best=cython.double, current=cython.double, start=cython.Py_ssize_t, at=cython.Py_ssize_t, end=cython.Py_ssize_t,
    i=cython.Py_ssize_t,
)
cdef tuple _segment(double[::1] first, double[::1] weights, double penalty)

@cython.locals(
    best=cython.Py_ssize_t, most=cython.double, near=cython.double, i=cython.Py_ssize_t, k=cython.Py_ssize_t,
)
cdef Py_ssize_t _core(double[::1] first, double[::1] weights, Py_ssize_t start, Py_ssize_t end)

@cython.locals(
    numbers="float[::1]", width=cython.Py_ssize_t, count=cython.Py_ssize_t, widest=cython.double,
    largest=cython.double, run=cython.double, size=cython.double, i=cython.Py_ssize_t, to=cython.Py_ssize_t,
)
cdef _write_gaps(table, double[::1] first, double[::1] weights, Py_ssize_t core, Py_ssize_t step)

@cython.locals(
    numbers="float[::1]", width=cython.Py_ssize_t, count=cython.Py_ssize_t, last=cython.double, i=cython.Py_ssize_t,
)
cdef _write_sure(table, double[::1] first)
