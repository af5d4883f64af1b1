# cython: boundscheck=False, wraparound=False, cdivision=True
"""Signs and words → opinions: a small network that sees a page's blocks in a row. network.pxd gives the compiled form
its types.
"""

from __future__ import annotations

import math
from array import array
from collections.abc import Sequence

from cleaner.labels.model import Network

DILATIONS = (1, 2, 4, 8, 16, 32)
REACH = 3  # blocks that one convolution sees: the one before (by the dilation), the block, the one after
MOST = 4.0
TINY = 1e-5


def opinions(network: Network, rows: Sequence[Sequence[float]], words: Sequence[Sequence[int]]) -> list[list[float]]:
    """Return, a block each, how likely it is the article's and the share of each label (all 0 to 1), from the signs
    and the buckets of the words of a page's blocks.

    A block's channels come from its signs and words by way of a hidden layer; each layer further on adds to them what a depthwise separable convolution
    (Howard et al. 2017, MobileNets) of the normalised channels gives, dilated as in Yu and Koltun 2016.
    """
    count, channels = len(rows), len(network.mix_bias)
    state = _entered(network, rows, words)
    normed = array("d", bytes(8 * count * channels))
    for layer in range(len(DILATIONS)):
        _normalise(network, layer, state, normed, count)
        _convolve(network, layer, state, normed, count)
    return [_leave(network, state, i * channels, channels) for i in range(count)]


def _entered(network: Network, rows: Sequence[Sequence[float]], words: Sequence[Sequence[int]]) -> array[float]:
    """The channels of every block, from its signs and words by way of a hidden layer."""
    mean, scale, table, enter, bias = network.mean, network.scale, network.words, network.enter, network.enter_bias
    mix, mix_bias = network.mix, network.mix_bias
    signs, hidden, channels, count = len(mean), len(bias), len(network.mix_bias), len(rows)
    width, most = len(enter) // hidden - signs, MOST
    state = array("d", bytes(8 * count * channels))
    values, made = array("d", bytes(8 * (signs + width))), array("d", bytes(8 * hidden))
    for i in range(count):
        row, own = rows[i], words[i]
        for j in range(signs):
            value = row[j]
            if value:
                value = math.log1p(value) if value > 0 else -math.log1p(-value)
            values[j] = min(most, max(-most, (value - mean[j]) * scale[j]))
        for j in range(width):
            values[signs + j] = 0.0
        share = 1.0 / len(own)
        for word in own:
            for j in range(width):
                values[signs + j] += table[word * width + j] * share
        for k in range(hidden):
            made[k] = bias[k]
        _multiply(values, 0, signs + width, enter, 0, made, 0, hidden)
        for k in range(hidden):
            made[k] = max(0.0, made[k])
        for k in range(channels):
            state[i * channels + k] = mix_bias[k]
        _multiply(made, 0, hidden, mix, 0, state, i * channels, channels)
        for k in range(channels):
            state[i * channels + k] = max(0.0, state[i * channels + k])
    return state


def _normalise(network: Network, layer: int, state: array[float], normed: array[float], count: int) -> None:
    """Set every block's normalised channels (Ba et al. 2016, layer normalisation)."""
    scale, bias, channels = network.norm, network.norm_bias, len(network.mix_bias)
    start, tiny = layer * channels, TINY
    for i in range(count):
        at = i * channels
        mean = square = 0.0
        for k in range(channels):
            mean += state[at + k]
        mean /= channels
        for k in range(channels):
            square += (state[at + k] - mean) * (state[at + k] - mean)
        deviation = math.sqrt(square / channels + tiny)
        for k in range(channels):
            normed[at + k] = (state[at + k] - mean) / deviation * scale[start + k] + bias[start + k]


def _convolve(network: Network, layer: int, state: array[float], normed: array[float], count: int) -> None:
    """Add to every block's channels what a layer makes of the blocks around it."""
    depthwise, depthwise_bias, step = network.depthwise, network.depthwise_bias, DILATIONS[layer]
    widen, widen_bias, narrow, narrow_bias = network.widen, network.widen_bias, network.narrow, network.narrow_bias
    channels, wide = len(network.mix_bias), len(widen_bias) // len(DILATIONS)
    reach = REACH
    seen, made = array("d", bytes(8 * channels)), array("d", bytes(8 * wide))
    for i in range(count):
        for k in range(channels):
            seen[k] = depthwise_bias[layer * channels + k]
        for j in range(reach):
            near = i + (j - 1) * step
            if 0 <= near < count:
                for k in range(channels):
                    seen[k] += normed[near * channels + k] * depthwise[(layer * reach + j) * channels + k]
        for k in range(wide):
            made[k] = widen_bias[layer * wide + k]
        _multiply(seen, 0, channels, widen, layer * channels * wide, made, 0, wide)
        for k in range(wide):
            made[k] = max(0.0, made[k])
        for k in range(channels):
            state[i * channels + k] += narrow_bias[layer * channels + k]
        _multiply(made, 0, wide, narrow, layer * wide * channels, state, i * channels, channels)


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


def _leave(network: Network, state: array[float], at: int, channels: int) -> list[float]:
    """The opinion of a block, and the shares of the labels (softmax)."""
    count = len(network.leave_bias)
    lit, out, table = array("d", bytes(8 * channels)), array("d", network.leave_bias), network.leave
    for k in range(channels):
        lit[k] = max(0.0, state[at + k])
    _multiply(lit, 0, channels, table, 0, out, 0, count)
    most = out[1]
    for k in range(2, count):
        most = max(most, out[k])
    total = 0.0
    for k in range(1, count):
        out[k] = math.exp(out[k] - most)
        total += out[k]
    return [1 / (1 + math.exp(-out[0])), *[out[k] / total for k in range(1, count)]]
