# The C types of sequence.py's names; what is computed stands there.
cimport cython
from libc cimport math

cdef double EPSILON, FOLLOWS

@cython.locals(
    steps="double[::1]", labels=cython.Py_ssize_t, scores="double[::1]", before="long long[::1]",
    count=cython.Py_ssize_t, each=cython.Py_ssize_t, i=cython.Py_ssize_t, first=cython.Py_ssize_t,
    at=cython.Py_ssize_t, last=cython.Py_ssize_t, number=cython.Py_ssize_t,
)
cpdef list likeliest(int[::1] candidates, float[::1] shares, follows)

@cython.locals(steps="double[::1]", row=list, often=cython.double, at=cython.Py_ssize_t)
cdef _steps(follows)

@cython.locals(best=cython.Py_ssize_t, at=cython.Py_ssize_t, most=cython.double, there=cython.double)
cdef Py_ssize_t _last(
    double[::1] scores, int[::1] numbers, Py_ssize_t first, Py_ssize_t end, double[::1] steps, Py_ssize_t labels,
    Py_ssize_t number,
)

@cython.locals(best=cython.Py_ssize_t, at=cython.Py_ssize_t)
cdef Py_ssize_t _best(double[::1] scores, Py_ssize_t first, Py_ssize_t end)

@cython.locals(result=list)
cdef list _back(Py_ssize_t at, int[::1] numbers, long long[::1] before, Py_ssize_t count)
