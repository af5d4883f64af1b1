# The C types of holders.py's names; what is computed stands there.
cimport cython
from cleaner.blocks.block cimport Container

cdef float[::1] _SHARES
cdef int FAR

@cython.locals(
    numbers="float[::1]", width=cython.Py_ssize_t, count=cython.Py_ssize_t, containers=list, outer=list, weight=dict,
    best=Container, most=cython.double, paths="int[::1]", counts="double[::1]", proses="double[::1]",
    total=cython.double, i=cython.Py_ssize_t, to=cython.Py_ssize_t, path=cython.Py_ssize_t,
)
cpdef write(table, Py_ssize_t at, blocks, float[::1] sizes, signed char[::1] prose)

cdef Container _outer(Container container)

@cython.locals(weight=dict, i=cython.Py_ssize_t, k=cython.int, node=Container)
cdef dict _weights(list outer, float[::1] sizes, signed char[::1] prose)

@cython.locals(k=cython.int)
cdef _write_held(float[::1] numbers, Py_ssize_t to, Container node, dict weight, double total)

@cython.locals(k=cython.int)
cdef int _up(Container node, Container best)

@cython.locals(counts="double[::1]", proses="double[::1]", total=cython.double, i=cython.Py_ssize_t)
cdef tuple _path_sums(int[::1] paths, float[::1] sizes, signed char[::1] prose)

@cython.locals(known=dict, numbers=dict)
cdef _paths(list containers)

@cython.locals(parts=list, node=Container)
cdef str _path(Container container)
