# The walk's own fields and steps, compiled without a look-up by name; what is computed stands in from_html.py.
cimport cython
from cleaner.blocks.html.gathering cimport Gathering
from cleaner.blocks.html.naming cimport names_of, target_of

cdef class _Walk(Gathering):
    cdef frozenset apart
    cdef list around, layout

    @cython.locals(tag=str)
    cpdef through(self, root)
    cdef reach(self, node, str tag)
    cdef after(self, node)
    @cython.locals(tag=str)
    cdef leave_last(self)
    cdef enter(self, node, str tag)
    cdef bint is_block(self, str tag)
    cdef open(self, node, str tag)
    cdef end_line(self)
    cdef bint in_heading(self)
    cdef inside_line(self, node, str tag)
    cdef look_at(self, node, str names)
    cdef read_not(self)
    cdef link(self, node)
    cdef leave(self, str tag)
    cdef close(self, str tag)
