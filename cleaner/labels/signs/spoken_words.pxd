# The C types of spoken_words.py's names; what is computed stands there.
cimport cython
from cleaner.languages.letters cimport is_spaceless

cdef int COMMON, BEGINS, _LONGEST, _SHORT, _MOST, _FAR

@cython.locals(folded=str, size=cython.Py_ssize_t, at=cython.Py_ssize_t, start=cython.Py_ssize_t, own=cython.bint, bits=cython.int)
cpdef read_words(str text, dict known, long long[::1] words)

cdef Py_ssize_t _word_end(str text, Py_ssize_t at, Py_ssize_t size)

@cython.locals(found=cython.int)
cdef int _phrase(str folded, Py_ssize_t start, Py_ssize_t at, Py_ssize_t size, dict known)

@cython.locals(number=cython.Py_ssize_t, at=cython.Py_ssize_t, end=cython.Py_ssize_t)
cdef int _unspaced(str folded, Py_ssize_t size, dict known)

cdef bint _is_dated(str folded, Py_ssize_t at, Py_ssize_t size)

cdef bint _is_word(Py_UCS4 character) noexcept

cdef bint _is_vowel_sign(Py_UCS4 character) noexcept
