# The C types of holders.py's names; what is computed stands there.
cimport cython
from cleaner.blocks.block cimport Container

cdef float[::1] _SHARES
cdef int FAR

@cython.locals(
    numbers="float[::1]", width=cython.Py_ssize_t, count=cython.Py_ssize_t, outer=list, weight=dict, paths=list,
    path_count=dict, path_prose=dict, total=cython.double, i=cython.Py_ssize_t, to=cython.Py_ssize_t,
)
cpdef write(table, Py_ssize_t at, blocks, float[::1] sizes, signed char[::1] prose)

@cython.locals(weight=dict, i=cython.Py_ssize_t, k=cython.int, node=Container)
cdef dict _weights(list outer, float[::1] sizes, signed char[::1] prose)

@cython.locals(k=cython.int)
cdef _write_held(float[::1] numbers, Py_ssize_t to, Container node, dict weight, double total)

@cython.locals(k=cython.int)
cdef int _up(Container node, best)

@cython.locals(counts=dict, proses=dict, total=cython.Py_ssize_t, i=cython.Py_ssize_t)
cdef tuple _path_sums(list paths, float[::1] sizes, signed char[::1] prose)

@cython.locals(known=dict, result=list, container=Container)
cdef list _paths(blocks)

@cython.locals(parts=list, node=Container)
cdef str _path(Container container)
