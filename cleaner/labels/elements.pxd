# The C types of elements.py's names; what is computed stands there.
cimport cython
from cleaner.blocks.block cimport Container

@cython.locals(seen=dict, node=Container)
cpdef list elements(blocks)

@cython.locals(found=dict, seen=set, several=set, i=cython.Py_ssize_t, item=Container, holder=Container)
cpdef list items(blocks)
