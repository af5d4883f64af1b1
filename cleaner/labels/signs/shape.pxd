# The C types of shape.py's names; what is computed stands there.
cimport cython
from cleaner.labels.signs.numerals cimport numerals
from cleaner.labels.signs.spoken_words cimport read_words
from cleaner.languages.letters cimport is_thai

cdef int _ASK, _STOP, _FULL, _SPACE, _COMMA, _QUOTE, _SEPARATOR, _GUILLEMET, _COIN, _AT, _COLON, _SIGN
cdef int _DIGIT, _OTHER_DIGIT, _DECIMAL, _CAPITAL, _WIDE, _THAI, _LINK, _SENTENCE, _KINDS
cdef int _SHORT, _THAI_WORD
cdef int SIZE, WORDS, WORD_LENGTH, COMMON_SHARE, COMMAS, SENTENCES, ENDS, STARTS, CAPITALISED, UPPER, DIGITS
cdef int SEPARATORS, LINKLIKE, COPYRIGHT, MONEY, QUOTES, ASKS, YEAR, TIME, NUMERIC_DATE, MONTHS, RELATIVES
cdef int BY, NAME_LIKE, LIST_MARK, SPEAKS
cdef int A_DATE, A_SUM, A_TIME, A_YEAR, MONTH, RELATIVE
cdef dict _ENDS
cdef unsigned char[::1] _KIND

@cython.locals(counts="long long[::1]", words="long long[::1]", numbers="float[::1]", to=cython.Py_ssize_t, known=dict, text=str)
cpdef write(table, Py_ssize_t at, texts, vocabulary)

@cython.locals(size=cython.Py_ssize_t, i=cython.Py_ssize_t, k=cython.int, kind=cython.int, code=cython.int, character=cython.Py_UCS4)
cdef _count(str text, long long[::1] counts)

cdef void _count_other(Py_UCS4 character, int code, long long[::1] counts)

@cython.locals(end=cython.Py_ssize_t)
cdef bint _closes(str text, Py_ssize_t at, Py_ssize_t size)

cdef bint _may_link(str text, Py_ssize_t at, Py_ssize_t size)

@cython.locals(
    size=cython.Py_ssize_t, short=cython.bint, wide=cython.Py_ssize_t, letters=cython.double, count=cython.double,
    common=cython.Py_ssize_t, capitals=cython.Py_ssize_t, digits=cython.Py_ssize_t,
)
cdef _write_row(float[::1] row, Py_ssize_t at, str text, vocabulary, long long[::1] counts, long long[::1] words)

@cython.locals(found=cython.int)
cdef _write_numbers(float[::1] row, Py_ssize_t at, str text, long long[::1] counts)

@cython.locals(end=cython.Py_ssize_t, other=cython.int)
cdef int _end(str text, Py_ssize_t size)

@cython.locals(first=cython.Py_UCS4)
cdef int _starts(str text)

cdef int _list_mark(str text, Py_ssize_t size)

@cython.locals(numbers="float[::1]", width=cython.Py_ssize_t, count=cython.Py_ssize_t, i=cython.Py_ssize_t, to=cython.Py_ssize_t, closed=cython.bint)
cpdef prose(table, Py_ssize_t at)
