# The C types of language.py's names; what is computed stands there.
cimport cython

@cython.locals(scores=dict, code=str, count=cython.Py_ssize_t)
cdef dict _scores(counts, dict known)
