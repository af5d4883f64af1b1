# The C types of sought.py's names; what is computed stands there.
cimport cython

cdef int HEAD, _WHOLE, _MORE

cdef class Sought:
    cdef readonly dict heads
    cdef unsigned char[::1] known

    @cython.locals(code="unsigned int", character=cython.Py_UCS4)
    cdef keep(self, str head)

    @cython.locals(
        found=list, known="unsigned char[::1]", size=cython.Py_ssize_t, first=cython.Py_ssize_t, at=cython.Py_ssize_t,
        last=cython.Py_ssize_t, character=cython.Py_UCS4, code="unsigned int", in_word=cython.bint,
        goes_on=cython.bint,
    )
    cpdef list found_in(self, str text)

    @cython.locals(phrase=str, after=cython.Py_ssize_t)
    cdef add(self, list found, str text, Py_ssize_t first, Py_ssize_t end)

cdef unsigned int _with(unsigned int code, Py_UCS4 character) noexcept

cdef bint _ends(str text, Py_ssize_t after)

cdef bint _is_word(Py_UCS4 character) noexcept

cdef bint _is_unspaced(Py_UCS4 character) noexcept
