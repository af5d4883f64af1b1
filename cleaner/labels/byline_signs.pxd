# The C types of byline_signs.py's names; what is computed stands there.
cimport cython
from cleaner.labels.lines cimport away, is_date, step_of
from cleaner.languages.letters cimport runs_of_letters

cdef int SHORTEST, READ, _STRONGEST, _TAG, _BY, _NAME_LIKE

cdef list _words(str text)

@cython.locals(word=str, folded=str)
cdef _look(list found, set wanted, set small, set named)

@cython.locals(numbers="const float[::1]", shares="const float[::1]", to=cython.Py_ssize_t, steps=tuple, at=cython.Py_ssize_t)
cdef _add_form(list found, lines, Py_ssize_t i)

@cython.locals(more=cython.int, own=cython.double, column=cython.Py_ssize_t)
cdef _add_place(list found, lines, Py_ssize_t i, around)

@cython.locals(numbers="const float[::1]", width=cython.Py_ssize_t, count=cython.Py_ssize_t, j=cython.Py_ssize_t, offset=cython.int)
cdef _add_beside(list found, lines, Py_ssize_t i, by)
