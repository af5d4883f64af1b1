# The C types of block.py's names; what is computed stands there.

cdef class Container:
    cdef readonly str tag, selected
    cdef public str names
    cdef readonly Container parent
    cdef readonly Py_ssize_t depth

@cython.locals(found=list, container=Container)
cpdef list near(block, Py_ssize_t most)
