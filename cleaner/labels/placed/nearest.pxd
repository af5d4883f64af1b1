# The C types of nearest.py's names; what is computed stands there.
cimport cython
from cleaner.blocks.block cimport Container

@cython.locals(known=dict, found=list, chain=list, node=Container, passed=Container)
cpdef list nearest(places, wanted, none)
