# The C types of holders.py's names; what is computed stands there.
cimport cython

cdef float[::1] _SHARES
cdef int FAR

@cython.locals(
    numbers="float[::1]", width=cython.Py_ssize_t, count=cython.Py_ssize_t, outer=list, weight=dict, paths=list,
    path_count=dict, path_prose=dict, total=cython.double, i=cython.Py_ssize_t, to=cython.Py_ssize_t,
)
cpdef write(table, Py_ssize_t at, blocks, float[::1] sizes, signed char[::1] prose)

@cython.locals(weight=dict, i=cython.Py_ssize_t, k=cython.int)
cdef dict _weights(list outer, float[::1] sizes, signed char[::1] prose)

@cython.locals(k=cython.int)
cdef _write_held(float[::1] numbers, Py_ssize_t to, node, dict weight, double total)

@cython.locals(k=cython.int)
cdef int _up(node, best)

@cython.locals(counts=dict, proses=dict, total=cython.Py_ssize_t, i=cython.Py_ssize_t)
cdef tuple _path_sums(list paths, float[::1] sizes, signed char[::1] prose)

@cython.locals(known=dict, result=list)
cdef list _paths(blocks)

@cython.locals(parts=list)
cdef str _path(container)
