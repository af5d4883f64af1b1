# The C types of headline_signs.py's names; what is computed stands there.
cimport cython
from cleaner.labels.heads.steps cimport add_form, away, step_of

cdef int NEAR, LONGER, LEAST_PART, _ENDS, _BLANKS, _BYLINE, _HEADLINE

@cython.locals(sizes="const float[::1]", first=cython.Py_ssize_t, end=cython.Py_ssize_t)
cdef _add_place(list found, lines, Py_ssize_t i)

@cython.locals(j=cython.Py_ssize_t, longest=cython.bint)
cdef bint _is_longest(const float[::1] sizes, Py_ssize_t i, Py_ssize_t begin, Py_ssize_t end)

@cython.locals(
    before=cython.int, between=cython.int, after=cython.int, inside=cython.int, j=cython.Py_ssize_t,
    first=cython.Py_ssize_t,
)
cdef _add_copies(list found, lines, Py_ssize_t i)

@cython.locals(
    own=str, other=str, size=cython.Py_ssize_t, length=cython.Py_ssize_t, j=cython.Py_ssize_t, found=set,
)
cdef set _sides(list folded, list texts, Py_ssize_t i, Py_ssize_t end)

@cython.locals(likely="const int[::1]", dated="const int[::1]")
cdef _add_around(list found, lines, Py_ssize_t i)

@cython.locals(
    numbers="const float[::1]", width=cython.Py_ssize_t, count=cython.Py_ssize_t, j=cython.Py_ssize_t, offset=cython.int,
)
cdef _add_beside(list found, lines, Py_ssize_t i)

cdef _add_address(list found, lines, Py_ssize_t i)

cdef bint _is_cut(str text)
