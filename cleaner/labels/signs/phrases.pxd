# The C types of phrases.py's names; what is computed stands there.
cimport cython
from cleaner.languages.letters cimport runs_of_letters

@cython.locals(
    numbers="float[::1]", width=cython.Py_ssize_t, count=cython.Py_ssize_t, to=cython.Py_ssize_t, k=cython.Py_ssize_t,
    strongest=cython.Py_ssize_t, most=cython.double, said=dict,
)
cpdef write(table, Py_ssize_t at, found)
