# The C types of weigh.py's names; what is computed stands there.
cimport cython
from libc cimport math

@cython.locals(
    roots="int[::1]", feature="int[::1]", threshold="float[::1]", left="int[::1]", right="int[::1]", leaf="float[::1]",
    values="double[::1]", row=list, early=cython.int, sure=cython.double, count=cython.int, width=cython.int,
    total=cython.double, i=cython.int, j=cython.int, node=cython.int, result=list,
)
cpdef list probabilities(trees, rows)

@cython.locals(
    roots="int[::1]", feature="int[::1]", threshold="float[::1]", left="int[::1]", right="int[::1]",
    starts="int[::1]", labels="int[::1]", shares="float[::1]", values="double[::1]", totals="double[::1]", row=list,
    trees=cython.int, count=cython.int, width=cython.int, i=cython.int, j=cython.int, at=cython.int, node=cython.int, result=list,
)
cpdef list kinds(forest, rows, count)
