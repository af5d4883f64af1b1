# The C types of text_browser.py's names; what is computed stands there.
from cleaner.blocks.lines cimport evenly_spaced

cpdef read_line(str words, Py_ssize_t indent, browser, Py_ssize_t expected=*)

cdef bint _is_row(str words, browser)

cpdef str tag_of(str words)

cpdef read_on(str words, browser)

cdef bint _may_be_marked(str words, browser)

cdef _marked(str words, browser)

cdef tuple _without_marks(str words, browser)

cdef tuple _marker(str words, Py_ssize_t column, browser, Py_ssize_t expected)
