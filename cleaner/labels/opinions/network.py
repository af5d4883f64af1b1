# cython: boundscheck=False, wraparound=False, cdivision=True
# distutils: extra_compile_args=-O3
"""Signs and words → opinions: a small network that sees a page's blocks in a row. network.pxd gives the compiled form
its types.
"""

from __future__ import annotations

import math
from array import array
from collections.abc import Sequence

from cleaner.labels.opinions.model import Network
from cleaner.labels.signs.table import Table, table_of

DILATIONS = (1, 2, 4, 8, 16, 32)
REACH = 3  # blocks that one convolution sees: the one before (by the dilation), the block, the one after
MOST = 4.0
TINY = 1e-5
LOGS = 1024
_LOGS = array("d", map(math.log1p, range(LOGS)))


def opinions(network: Network, rows: Table | Sequence[Sequence[float]], words: Sequence[Sequence[int]]) -> array[float]:
    """Return, one block after the other, how likely it is the article's and the share of each label (all 0 to 1), from
    the signs and the buckets of the words of a page's blocks.

    A block's channels enter from its signs and words; each layer adds to them what a depthwise separable convolution
    (Howard et al. 2017, MobileNets) of the normalised channels gives, dilated as in Yu and Koltun 2016.
    """
    table = table_of(rows)
    count, channels = len(table), len(network.enter_bias)
    state = _entered(network, table, words)
    normed = array("f", bytes(4 * count * channels))
    for layer in range(len(DILATIONS)):
        _normalise(network, layer, state, normed, count)
        _convolve(network, layer, state, normed, count)
    return _leave(network, state, count)


def _entered(network: Network, table: Table, words: Sequence[Sequence[int]]) -> array[float]:
    """The channels of every block, from its signs and words."""
    mean, scale, enter, bias = network.mean, network.scale, network.enter, network.enter_bias
    rows, step = table.numbers, table.width
    signs, channels, count = len(mean), len(bias), len(table)
    width = len(enter) // channels - signs
    state = array("f", bytes(4 * count * channels))
    values = array("f", bytes(4 * (signs + width)))
    for i in range(count):
        _read(rows, i * step, mean, scale, values, signs)
        _mean_word(words[i], network.words, values, signs, width)
        for k in range(channels):
            state[i * channels + k] = bias[k]
        _multiply(values, 0, signs + width, enter, 0, state, i * channels, channels)
        _rectify(state, i * channels, channels)
    return state


def _read(
    rows: array[float], at: int, mean: array[float], scale: array[float], values: array[float], signs: int
) -> None:
    """The logarithms of a block's signs, moved and multiplied."""
    logs, most, end = _LOGS, MOST, LOGS
    for j in range(signs):
        value = rows[at + j]
        if value:
            size = abs(value)
            whole = int(size) if size < end else 0
            log = logs[whole] if whole == size else math.log1p(size)
            value = log if value > 0 else -log
        values[j] = min(most, max(-most, (value - mean[j]) * scale[j]))


def _mean_word(own: Sequence[int], table: array[float], values: array[float], at: int, width: int) -> None:
    """The mean of the rows that stand for a block's words."""
    for j in range(width):
        values[at + j] = 0.0
    for word in own:
        for j in range(width):
            values[at + j] += table[word * width + j]
    share = 1.0 / len(own)
    for j in range(width):
        values[at + j] *= share


def _normalise(network: Network, layer: int, state: array[float], normed: array[float], count: int) -> None:
    """Set every block's normalised channels (Ba et al. 2016, layer normalisation)."""
    scale, bias, channels = network.norm, network.norm_bias, len(network.enter_bias)
    start, tiny = layer * channels, TINY
    for i in range(count):
        at = i * channels
        mean = square = 0.0
        for k in range(channels):
            mean += state[at + k]
        mean /= channels
        for k in range(channels):
            square += (state[at + k] - mean) * (state[at + k] - mean)
        inverse = 1.0 / math.sqrt(square / channels + tiny)
        for k in range(channels):
            normed[at + k] = (state[at + k] - mean) * inverse * scale[start + k] + bias[start + k]


def _convolve(network: Network, layer: int, state: array[float], normed: array[float], count: int) -> None:
    """Add to every block's channels what a layer makes of the blocks around it."""
    depthwise, depthwise_bias, step = network.depthwise, network.depthwise_bias, DILATIONS[layer]
    widen, widen_bias, narrow, narrow_bias = network.widen, network.widen_bias, network.narrow, network.narrow_bias
    channels, wide = len(network.enter_bias), len(widen_bias) // len(DILATIONS)
    reach, start = REACH, layer * channels
    seen, made = array("f", bytes(4 * channels)), array("f", bytes(4 * wide))
    for i in range(count):
        for k in range(channels):
            seen[k] = depthwise_bias[start + k]
        for j in range(reach):
            near = i + (j - 1) * step
            if 0 <= near < count:
                for k in range(channels):
                    seen[k] += normed[near * channels + k] * depthwise[(layer * reach + j) * channels + k]
        for k in range(wide):
            made[k] = widen_bias[layer * wide + k]
        _multiply(seen, 0, channels, widen, start * wide, made, 0, wide)
        _rectify(made, 0, wide)
        for k in range(channels):
            state[i * channels + k] += narrow_bias[start + k]
        _multiply(made, 0, wide, narrow, start * wide, state, i * channels, channels)


def _multiply(  # noqa: PLR0917
    values: array[float], start: int, count: int, table: array[float], at: int, out: array[float], to: int, width: int
) -> None:
    """Add to out[to : to + width] the product of `count` values and as many rows of a table, four rows at a time."""
    whole = count - count % 4
    for j in range(0, whole, 4):
        row = at + j * width
        a, b, c, d = values[start + j], values[start + j + 1], values[start + j + 2], values[start + j + 3]
        for k in range(width):
            out[to + k] = (
                ((out[to + k] + a * table[row + k]) + b * table[row + width + k]) + c * table[row + 2 * width + k]
            ) + d * table[row + 3 * width + k]
    for j in range(whole, count):
        a = values[start + j]
        for k in range(width):
            out[to + k] += a * table[at + j * width + k]


def _rectify(values: array[float], at: int, count: int) -> None:
    for k in range(count):
        values[at + k] = max(values[at + k], 0.0)


def _leave(network: Network, state: array[float], count: int) -> array[float]:
    """The opinion of each block, and the shares of the labels (softmax)."""
    table, bias, channels = network.leave, network.leave_bias, len(network.enter_bias)
    width = len(bias)
    out, result = array("f", bytes(4 * width)), array("f", bytes(4 * width * count))
    numbers = result
    _rectify(state, 0, count * channels)
    for i in range(count):
        at = i * width
        for k in range(width):
            out[k] = bias[k]
        _multiply(state, i * channels, channels, table, 0, out, 0, width)
        most = out[1]
        for k in range(2, width):
            most = max(most, out[k])
        total = 0.0
        for k in range(1, width):
            numbers[at + k] = math.exp(out[k] - most)
            total += numbers[at + k]
        numbers[at] = 1 / (1 + math.exp(-out[0]))
        for k in range(1, width):
            numbers[at + k] /= total
    return result
