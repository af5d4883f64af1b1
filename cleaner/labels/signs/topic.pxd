# The C types of topic.py's names; what is computed stands there.
cimport cython
from cleaner.languages.letters cimport runs_of_letters, spaceless_pieces

cdef int REACH, SHORTEST, LONGEST, LEAST_HEADLINE, MOST_HEADLINE, _NEW

@cython.locals(
    numbers="float[::1]", width=cython.Py_ssize_t, count=cython.Py_ssize_t, i=cython.Py_ssize_t, to=cython.Py_ssize_t,
    named=cython.Py_ssize_t, wanted="int[::1]", near="int[::1]", total=cython.Py_ssize_t, wanted_title=str,
    words="int[::1]", ends="int[::1]", seen="int[::1]", names="int[::1]",
)
cpdef write(
    table, Py_ssize_t at, list texts, list contents, list folded, signed char[::1] prose, frozenset common, str title
)

@cython.locals(
    words="int[::1]", names="int[::1]", last="int[::1]", ends="int[::1]", known=dict, found=list,
    count=cython.Py_ssize_t, end=cython.Py_ssize_t, i=cython.Py_ssize_t, number=cython.Py_ssize_t, word=str,
)
cdef _bags(list contents, signed char[::1] prose, frozenset common)

@cython.locals(seen="int[::1]", i=cython.Py_ssize_t, k=cython.Py_ssize_t)
cdef _seen(int[::1] words, int[::1] ends, signed char[::1] prose, Py_ssize_t count)

cpdef list contents_of(list texts)

@cython.locals(head=str, found=list)
cpdef list content(str text)

@cython.locals(ends="int[::1]", i=cython.Py_ssize_t, total=cython.Py_ssize_t,
    best=cython.Py_ssize_t, passed=cython.Py_ssize_t, most=cython.double, weight=cython.double, size=cython.Py_ssize_t)
cdef Py_ssize_t _headline(list texts, bags, signed char[::1] prose)

@cython.locals(k=cython.Py_ssize_t, known=cython.Py_ssize_t)
cdef Py_ssize_t _known(int[::1] words, int[::1] ends, int[::1] seen, Py_ssize_t i)

@cython.locals(words=set, number=cython.Py_ssize_t)
cdef Py_ssize_t _want(bags, str title, frozenset common, int[::1] wanted)

@cython.locals(count=cython.Py_ssize_t, j=cython.Py_ssize_t)
cdef _move(int[::1] words, int[::1] ends, signed char[::1] prose, Py_ssize_t i, int[::1] near)

@cython.locals(k=cython.Py_ssize_t)
cdef void _add(int[::1] words, int[::1] ends, Py_ssize_t i, signed char[::1] prose, int[::1] near, int step)

@cython.locals(
    known=cython.double, known_names=cython.double, names=cython.double, close=cython.double, k=cython.Py_ssize_t,
    number=cython.Py_ssize_t, is_known=cython.bint,
)
cdef void _write_shares(
    float[::1] numbers, Py_ssize_t to, int[::1] words, Py_ssize_t start, Py_ssize_t end, int[::1] seen, int[::1] named,
    int[::1] near, bint own,
)

@cython.locals(both=cython.double, k=cython.Py_ssize_t)
cdef double _overlap(int[::1] words, Py_ssize_t start, Py_ssize_t end, int[::1] wanted, Py_ssize_t total)

cdef _write_title(float[::1] numbers, Py_ssize_t to, str folded, str title)
