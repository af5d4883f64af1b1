# The C types of lines.py's names; what is computed stands there.
cimport cython

cpdef bint has_invisible(str text)

cpdef bint is_blank(str words)

cpdef bint is_wide(str character)

cpdef bint has_wide(str text)

@cython.locals(folded=str, part=str, word=str)
cpdef str evenly_spaced(str text)

@cython.locals(size=cython.Py_ssize_t)
cpdef Py_ssize_t indent_of(str line)
