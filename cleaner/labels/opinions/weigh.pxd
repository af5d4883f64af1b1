# The C types of weigh.py's names; what is computed stands there.
cimport cython
from libc cimport math

@cython.locals(
    roots="int[::1]", feature="int[::1]", threshold="float[::1]", left="int[::1]", right="int[::1]", leaf="float[::1]",
    values="float[::1]", totals="double[::1]", asked="int[::1]", width=cython.Py_ssize_t, height=cython.Py_ssize_t,
    early=cython.int, sure=cython.double, i=cython.int, k=cython.Py_ssize_t, at=cython.Py_ssize_t, node=cython.int,
    unsure=cython.Py_ssize_t,
)
cpdef probabilities(trees, table, chosen)

@cython.locals(
    roots="int[::1]", feature="int[::1]", threshold="float[::1]", left="int[::1]", right="int[::1]",
    starts="int[::1]", labels="int[::1]", shares="float[::1]", values="float[::1]", totals="float[::1]",
    trees=cython.int, height=cython.Py_ssize_t, width=cython.Py_ssize_t, i=cython.int, k=cython.Py_ssize_t,
    at=cython.Py_ssize_t, to=cython.Py_ssize_t, share=cython.int, node=cython.int,
)
cpdef kinds(forest, table, Py_ssize_t count)

@cython.locals(
    left=cython.Py_ssize_t, right=cython.Py_ssize_t, width=cython.Py_ssize_t, numbers="float[::1]", first="float[::1]",
    second="float[::1]", i=cython.Py_ssize_t, k=cython.Py_ssize_t,
)
cpdef joined(before, after)
