# The C types of weigh.py's names; what is computed stands there.
cimport cython
from libc cimport math

@cython.locals(
    roots="int[::1]", feature="int[::1]", threshold="float[::1]", left="int[::1]", right="int[::1]", leaf="float[::1]",
    values="float[::1]", out="double[::1]", early=cython.int, sure=cython.double, count=cython.int, total=cython.double,
    i=cython.int, k=cython.Py_ssize_t, node=cython.int,
)
cpdef probabilities(trees, context, table, int[::1] chosen)

@cython.locals(
    roots="int[::1]", feature="int[::1]", threshold="float[::1]", left="int[::1]", right="int[::1]",
    starts="int[::1]", labels="int[::1]", shares="float[::1]", values="float[::1]", totals="float[::1]",
    trees=cython.int, height=cython.Py_ssize_t, i=cython.int, j=cython.Py_ssize_t, k=cython.Py_ssize_t,
    to=cython.Py_ssize_t, at=cython.int, node=cython.int,
)
cpdef kinds(forest, context, table, Py_ssize_t count)

@cython.locals(
    before=cython.Py_ssize_t, width=cython.Py_ssize_t, around="float[::1]", own="float[::1]", j=cython.Py_ssize_t,
)
cdef _read(context, table, Py_ssize_t i, float[::1] values)
