# The C types of topic.py's names; what is computed stands there.
cimport cython

@cython.locals(words="int[::1]", seen="int[::1]", known=cython.int, k=cython.int)
cdef int _known(bags, int i)

@cython.locals(words="int[::1]", k=cython.int)
cdef _add(bags, int i, bint is_prose, int[::1] near, int step)

@cython.locals(
    words="int[::1]", seen="int[::1]", named="int[::1]", known=cython.double, known_names=cython.double, names=cython.double,
    close=cython.double, start=cython.int, end=cython.int, k=cython.int, number=cython.int, is_known=cython.bint,
)
cdef tuple _shares(bags, int i, bint own, int[::1] near)

@cython.locals(words="int[::1]", both=cython.double, k=cython.int)
cdef tuple _title(bags, int i, int[::1] wanted, int total, str text, str title)
