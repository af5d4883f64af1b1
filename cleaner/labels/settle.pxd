# The C types of settle.py's names; what is computed stands there.
cimport cython

@cython.locals(
    found=list, before=cython.double, most=cython.double, share=cython.double, last=cython.Py_ssize_t,
    best=cython.Py_ssize_t, k=cython.Py_ssize_t, _=cython.Py_ssize_t,
)
cdef list _likeliest_of(const float[::1] row, list able)

@cython.locals(most=cython.double, weighed=cython.double, second=cython.Py_ssize_t, k=cython.Py_ssize_t)
cdef Py_ssize_t _runner_up(Py_ssize_t best, double p, const float[::1] row, list inner)
