# The C types of listings.py's names; what is computed stands there.
cimport cython

cpdef bint is_prose(str text)

cdef bint _is_code(str text)

@cython.locals(name=str, rest=str)
cpdef bint is_command(str text)

@cython.locals(plain=cython.bint)
cdef bint _begins(str text)

cdef bint _is_bracket(str text)
