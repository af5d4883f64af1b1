# The C types of letters.py's names; what is computed stands there.
cimport cython

@cython.locals(at=cython.Py_ssize_t, start=cython.Py_ssize_t, character=cython.Py_UCS4, found=list)
cpdef list runs_of_letters(str text, Py_ssize_t least=*, Py_ssize_t most=*)

@cython.locals(at=cython.Py_ssize_t, start=cython.Py_ssize_t, character=cython.Py_UCS4, found=list)
cpdef str without_marks(str folded)

cdef int _PAIR, _THAI

@cython.locals(i=cython.Py_ssize_t, character=cython.Py_UCS4, wide=cython.Py_ssize_t, thai=cython.Py_ssize_t, found=list)
cpdef list spaceless_pieces(str text)

@cython.locals(character=cython.Py_UCS4)
cpdef bint has_digit(str text)

cpdef bint is_decimal(Py_UCS4 character) noexcept

cpdef bint is_spaceless(Py_UCS4 character) noexcept

cpdef bint is_thai(Py_UCS4 character) noexcept

cdef bint _is_wide(Py_UCS4 character) noexcept

cdef bint _is_of_word(Py_UCS4 character) noexcept

cdef bint _is_letter(Py_UCS4 character) noexcept
