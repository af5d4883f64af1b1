# The C types of settle.py's names; what is computed stands there.
cimport cython
from cleaner.labels.heads.fields cimport barred, links_away
from cleaner.labels.reasons cimport reason

cdef int CANDIDATES

@cython.locals(
    before=cython.double, most=cython.double, share=cython.double, last=cython.int, best=cython.int, k=cython.int,
    i=cython.Py_ssize_t,
)
cdef _write_likeliest(int[::1] candidates, Py_ssize_t to, float[::1] shares, Py_ssize_t at, bytes able)

@cython.locals(most=cython.double, weighed=cython.double, second=cython.Py_ssize_t, k=cython.Py_ssize_t)
cdef Py_ssize_t _runner_up(Py_ssize_t best, double p, float[::1] shares, Py_ssize_t at, bytes inner)

@cython.locals(
    flat="float[::1]", candidates="int[::1]", width=cython.Py_ssize_t, i=cython.Py_ssize_t, p=cython.double,
    able=dict, numbers=bytes, inner=bytes,
)
cpdef list settle(inside, shares, follows, labels, bars, known=*)

@cython.locals(numbers="float[::1]", width=cython.Py_ssize_t, i=cython.Py_ssize_t)
cdef list _bars(found)

@cython.locals(numbers="float[::1]", width=cython.Py_ssize_t, i=cython.Py_ssize_t, p=cython.double)
cdef list _without_links_away(list inside, found)

@cython.locals(numbers="float[::1]", width=cython.Py_ssize_t, i=cython.Py_ssize_t)
cdef list _reasons(list best, found)
