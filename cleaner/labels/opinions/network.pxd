# The C types of network.py's names; what is computed stands there.
cimport cython
from libc cimport math

@cython.locals(
    state="float[::1]", normed="float[::1]", count=cython.Py_ssize_t, channels=cython.Py_ssize_t, layer=cython.Py_ssize_t,
)
cpdef opinions(network, rows, words)

@cython.locals(
    mean="float[::1]", scale="float[::1]", enter="float[::1]", bias="float[::1]", rows="float[::1]", state="float[::1]",
    values="float[::1]", signs=cython.Py_ssize_t, channels=cython.Py_ssize_t, count=cython.Py_ssize_t,
    width=cython.Py_ssize_t, step=cython.Py_ssize_t, i=cython.Py_ssize_t, k=cython.Py_ssize_t,
)
cdef _entered(network, table, words)

@cython.locals(
    logs="double[::1]", value=cython.double, size=cython.double, log=cython.double, most=cython.double,
    whole=cython.Py_ssize_t, end=cython.Py_ssize_t, j=cython.Py_ssize_t,
)
cdef _read(float[::1] rows, Py_ssize_t at, float[::1] mean, float[::1] scale, float[::1] values, Py_ssize_t signs)

@cython.locals(word=cython.Py_ssize_t, j=cython.Py_ssize_t, share=cython.float)
cdef _mean_word(list own, float[::1] table, float[::1] values, Py_ssize_t at, Py_ssize_t width)

@cython.locals(
    scale="float[::1]", bias="float[::1]", channels=cython.Py_ssize_t, start=cython.Py_ssize_t, at=cython.Py_ssize_t,
    mean=cython.float, square=cython.float, inverse=cython.float, tiny=cython.float, i=cython.Py_ssize_t,
    k=cython.Py_ssize_t,
)
cdef _normalise(network, Py_ssize_t layer, float[::1] state, float[::1] normed, Py_ssize_t count)

@cython.locals(
    depthwise="float[::1]", depthwise_bias="float[::1]", widen="float[::1]", widen_bias="float[::1]",
    narrow="float[::1]", narrow_bias="float[::1]", seen="float[::1]", made="float[::1]", step=cython.Py_ssize_t,
    channels=cython.Py_ssize_t, wide=cython.Py_ssize_t, near=cython.Py_ssize_t, reach=cython.Py_ssize_t,
    start=cython.Py_ssize_t, i=cython.Py_ssize_t, j=cython.Py_ssize_t, k=cython.Py_ssize_t,
)
cdef _convolve(network, Py_ssize_t layer, float[::1] state, float[::1] normed, Py_ssize_t count)

@cython.locals(
    whole=cython.Py_ssize_t, row=cython.Py_ssize_t, j=cython.Py_ssize_t, k=cython.Py_ssize_t, a=cython.float,
    b=cython.float, c=cython.float, d=cython.float,
)
cdef void _multiply(
    float[::1] values, Py_ssize_t start, Py_ssize_t count, float[::1] table, Py_ssize_t at, float[::1] out,
    Py_ssize_t to, Py_ssize_t width
)

@cython.locals(k=cython.Py_ssize_t)
cdef void _rectify(float[::1] values, Py_ssize_t at, Py_ssize_t count)

@cython.locals(
    table="float[::1]", bias="float[::1]", out="float[::1]", numbers="float[::1]", channels=cython.Py_ssize_t,
    width=cython.Py_ssize_t, i=cython.Py_ssize_t, k=cython.Py_ssize_t, at=cython.Py_ssize_t, most=cython.float,
    total=cython.double,
)
cdef _leave(network, float[::1] state, Py_ssize_t count)
