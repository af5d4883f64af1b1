# The C types of network.py's names; what is computed stands there.
cimport cython
from libc cimport math

@cython.locals(
    normed="double[::1]", state="double[::1]", count=cython.Py_ssize_t, channels=cython.Py_ssize_t, i=cython.Py_ssize_t,
)
cpdef list opinions(network, rows, words)

@cython.locals(
    mean="float[::1]", scale="float[::1]", table="float[::1]", enter="float[::1]", bias="float[::1]",
    mix="float[::1]", mix_bias="float[::1]", state="double[::1]", values="double[::1]", made="double[::1]", row=list,
    own=list, signs=cython.Py_ssize_t, hidden=cython.Py_ssize_t, channels=cython.Py_ssize_t,
    count=cython.Py_ssize_t, width=cython.Py_ssize_t, i=cython.Py_ssize_t, j=cython.Py_ssize_t, k=cython.Py_ssize_t,
    word=cython.Py_ssize_t, value=cython.double, share=cython.double, most=cython.double,
)
cdef _entered(network, rows, words)

@cython.locals(
    scale="float[::1]", bias="float[::1]", channels=cython.Py_ssize_t, start=cython.Py_ssize_t, at=cython.Py_ssize_t,
    mean=cython.double, square=cython.double, deviation=cython.double, tiny=cython.double, i=cython.Py_ssize_t,
    k=cython.Py_ssize_t,
)
cdef _normalise(network, Py_ssize_t layer, double[::1] state, double[::1] normed, Py_ssize_t count)

@cython.locals(
    depthwise="float[::1]", depthwise_bias="float[::1]", widen="float[::1]", widen_bias="float[::1]",
    narrow="float[::1]", narrow_bias="float[::1]", seen="double[::1]", made="double[::1]", step=cython.Py_ssize_t,
    channels=cython.Py_ssize_t, wide=cython.Py_ssize_t, near=cython.Py_ssize_t, reach=cython.Py_ssize_t,
    i=cython.Py_ssize_t, j=cython.Py_ssize_t, k=cython.Py_ssize_t,
)
cdef _convolve(network, Py_ssize_t layer, double[::1] state, double[::1] normed, Py_ssize_t count)

@cython.locals(
    whole=cython.Py_ssize_t, row=cython.Py_ssize_t, j=cython.Py_ssize_t, k=cython.Py_ssize_t, a=cython.double,
    b=cython.double, c=cython.double, d=cython.double,
)
cdef void _multiply(
    double[::1] values, Py_ssize_t start, Py_ssize_t count, float[::1] table, Py_ssize_t at, double[::1] out,
    Py_ssize_t to, Py_ssize_t width
)

@cython.locals(
    lit="double[::1]", out="double[::1]", table="float[::1]", count=cython.Py_ssize_t, k=cython.Py_ssize_t,
    most=cython.double, total=cython.double,
)
cdef list _leave(network, double[::1] state, Py_ssize_t at, Py_ssize_t channels)
