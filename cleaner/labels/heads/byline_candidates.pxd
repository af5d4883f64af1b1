# The C types of byline_candidates.py's names; what is computed stands there.
cimport cython
from cleaner.labels.heads.lines cimport is_date
from cleaner.languages.letters cimport runs_of_letters

cdef int SHORTEST, READ

cpdef list words_of(str text)

@cython.locals(word=str, folded=str)
cdef _look(list found, set wanted, set small, set named)
