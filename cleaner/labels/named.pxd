# The C types of named.py's names; what is computed stands there.
cimport cython

cdef dict _KNOWN, _WORDS
cdef Py_ssize_t MOST_KNOWN

@cython.locals(found="long long")
cpdef long long named(str names)

cdef long long _word(str name)

@cython.locals(found="long long", asked="long long", given="long long", more="long long", i=cython.Py_ssize_t)
cdef long long _read(str name)
