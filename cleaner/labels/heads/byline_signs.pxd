# The C types of byline_signs.py's names; what is computed stands there.
cimport cython
from cleaner.labels.heads.byline_candidates cimport words_of
from cleaner.labels.heads.steps cimport add_form, away, step_of

cdef int _NAME_LIKE

@cython.locals(more=cython.int, own=cython.double, row="const float[::1]", column=cython.Py_ssize_t)
cdef _add_place(list found, lines, Py_ssize_t i, around)

@cython.locals(
    numbers="const float[::1]", width=cython.Py_ssize_t, count=cython.Py_ssize_t, j=cython.Py_ssize_t, offset=cython.int,
)
cdef _add_beside(list found, lines, Py_ssize_t i, by)

cdef double _share(list parts, frozenset known)

cdef int _given(list parts, given)
