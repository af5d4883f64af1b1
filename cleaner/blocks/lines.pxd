# The C types of lines.py's names; what is computed stands there.
cimport cython

cdef str _INVISIBLE

@cython.locals(character=cython.Py_UCS4)
cpdef bint has_invisible(str text)

cdef bint _is_invisible(Py_UCS4 character) noexcept

@cython.locals(stripped=str)
cpdef str single_spaced(str text)

@cython.locals(character=cython.Py_UCS4, is_space=cython.bint, after_space=cython.bint)
cdef bint _is_spaced(str text)

cpdef bint is_blank(str words)

cpdef bint is_wide(str character)

cpdef bint has_wide(str text)

@cython.locals(folded=str, part=str, word=str)
cpdef str evenly_spaced(str text)

@cython.locals(size=cython.Py_ssize_t)
cpdef Py_ssize_t indent_of(str line)
