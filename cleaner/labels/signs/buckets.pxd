# The C types of buckets.py's names; what is computed stands there.
cimport cython

cdef int _SPACE, _LETTER, _DIGIT, _MARK, DIGITS
cdef unsigned int _BEGIN, _MASK
cdef int[::1] _NUMBERS
cdef unsigned int[::1] _STEPS

@cython.locals(found=list, head=str, tail=str, even=str)
cdef list _row(str text)

@cython.locals(at=cython.Py_ssize_t, start=cython.Py_ssize_t, kind=cython.int)
cdef Py_ssize_t _read(str text, Py_ssize_t size, Py_ssize_t most, list found)

@cython.locals(last=list, kind=cython.int, end=cython.Py_ssize_t)
cdef _read_back(str text, Py_ssize_t size, Py_ssize_t least, Py_ssize_t most, list found)

cdef str _even(str text)

cdef int _kind(Py_UCS4 character) noexcept

cdef dict _KNOWN

@cython.locals(crc="unsigned int", code="unsigned int", i=cython.Py_ssize_t)
cdef int _bucket(str text, Py_ssize_t start, Py_ssize_t end, int kind)

cdef int _known(str word)
