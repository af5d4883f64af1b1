# The fields and steps of what is gathered, compiled without a look-up by name; what is computed stands in gathering.py.
cimport cython
from cleaner.blocks.block cimport Container
from cleaner.blocks.lines cimport evenly_spaced

cdef class Gathering:
    cdef readonly list blocks
    cdef list parts, inner
    cdef Container container, by_hand
    cdef Py_ssize_t links, link_chars, strong, em, blanks, in_link, in_strong, in_em, unread
    cdef bint picture, control, parted, in_words

    cdef text(self, str characters)
    cdef paragraphs(self, str characters)
    @cython.locals(raw=str)
    cpdef flush(self)
    cdef marks(self)
