# The C types of named.py's names; what is computed stands there.
cimport cython

cdef dict _KNOWN, _WORDS
cdef Py_ssize_t MOST_KNOWN

@cython.locals(found="long long")
cpdef long long named(str names)

@cython.locals(found="long long")
cdef long long _word(str name)

cdef long long _kept(dict known, str words, long long found)

@cython.locals(found="long long", asked="long long", given="long long", more="long long", i=cython.Py_ssize_t)
cdef long long _read(str name)
