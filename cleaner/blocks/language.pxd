# The C types of language.py's names; what is computed stands there.
cimport cython

@cython.locals(scores=dict, word=str, code=str)
cdef dict _scores(list met, dict known)
