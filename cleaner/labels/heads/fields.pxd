# The C types of fields.py's names; what is computed stands there.
cimport cython

cdef int _BY, _CAPITALISED, _COMMON, _COPIES, _ENDS, _FROM_TITLE, _LINK_SHARE, _LONE, \
        _LONE_SIZE_GAP, _LONES, _NAME_LIKE, _SENTENCES, _SIZE, _SPEAKS, _STARTS, _TITLE_IS, _WORDS,\
        _MONTH, _NUMERIC_DATE, _RELATIVE, _TIME, _YEAR, _COPYRIGHT, _PICTURE, _FIGURE
cdef double NAMED
cdef int SHORT, _FULL_STOP, _UNCASED, _NOTHING, _BRACKET, LONGEST, LONGER, FEW, AT_PICTURE, START

@cython.locals(said=cython.bint, bars=cython.int)
cpdef barred(const float[::1] row, dict hits)

cdef bint _says(dict hits)

cdef str _PARTING

@cython.locals(mark=str)
cpdef bint is_trail(str text)

@cython.locals(space=cython.bint, between=cython.Py_UCS4, character=cython.Py_UCS4)
cdef bint _is_parted(str text)

@cython.locals(unlike=cython.bint, few=cython.bint)
cpdef bint links_away(const float[::1] row, double opinion)

cdef bint _headline(const float[::1] row)

cpdef bint by_names(const float[::1] row)

@cython.locals(names=cython.bint)
cdef bint _byline(const float[::1] row)

cdef bint _date(const float[::1] row)

cdef bint _imprint(const float[::1] row)
