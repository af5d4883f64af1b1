# The C types of phrases.py's names; what is computed stands there.
cimport cython
from cleaner.labels.signs.sought cimport Sought
from cleaner.languages.letters cimport runs_of_letters

@cython.locals(
    numbers="float[::1]", width=cython.Py_ssize_t, count=cython.Py_ssize_t, to=cython.Py_ssize_t, k=cython.Py_ssize_t,
    strongest=cython.Py_ssize_t, most=cython.double, said=dict,
)
cpdef write(table, Py_ssize_t at, found)

cdef int _MOST_LEAD, LONGEST_WHOLE

@cython.locals(
    whole=dict, written=dict, inside=dict, sought=Sought, result=dict, folded=str, key=str, first=cython.Py_ssize_t,
    after=cython.Py_ssize_t, phrase=str, strength=cython.int,
)
cpdef dict hits_in(str casefolded, found)

cpdef str bare(str text)

cdef str _straight(str folded)

cdef bint _leads(str text, Py_ssize_t first)

cdef bint _ends(str text, Py_ssize_t after)
