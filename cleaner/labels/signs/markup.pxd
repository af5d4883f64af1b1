# The C types of markup.py's names; what is computed stands there.
cimport cython
from cleaner.blocks.block cimport Container
from cleaner.labels.signs.named cimport named

cdef Py_ssize_t AROUND, OWN, HINTED
cdef dict _TAG_AT, OWN_TAGS
cdef tuple _KEYS
cdef long long _ABOUT_ARTICLE

@cython.locals(
    numbers="float[::1]", width=cython.Py_ssize_t, rows=dict, depths="int[::1]", to=cython.Py_ssize_t,
    row=cython.Py_ssize_t, depth=cython.Py_ssize_t, container=Container,
)
cpdef write(table, Py_ssize_t at, blocks)

@cython.locals(
    blanks=cython.Py_ssize_t, indent=cython.Py_ssize_t, links=cython.Py_ssize_t, linked=cython.Py_ssize_t,
    strong=cython.Py_ssize_t, em=cython.Py_ssize_t, picture=cython.bint, control=cython.bint, seam=cython.bint,
)
cdef _write_marks(float[::1] numbers, Py_ssize_t to, marks, double size)

@cython.locals(
    order=list, node=Container, table="int[::1]", row=cython.Py_ssize_t, outer=cython.Py_ssize_t, i=cython.Py_ssize_t,
    k=cython.Py_ssize_t, mask="long long", tag=cython.Py_ssize_t, depth=cython.int,
)
cdef _depths(list containers, dict rows, set headed)

@cython.locals(chain=list, node=Container)
cdef _reach(Container container, dict rows, list order)

@cython.locals(k=cython.Py_ssize_t, far=cython.Py_ssize_t)
cdef _write_around(float[::1] numbers, Py_ssize_t to, int[::1] depths, Py_ssize_t start, Py_ssize_t depth)

@cython.locals(k=cython.Py_ssize_t)
cdef _write_flags(float[::1] numbers, Py_ssize_t to, long long mask)
