# cython: boundscheck=False, wraparound=False
# distutils: extra_compile_args=-O3
"""Shares of labels → the likeliest sequence of them. sequence.pxd gives the compiled form its types."""

from __future__ import annotations

import math
from array import array
from collections.abc import Sequence
from math import inf

EPSILON = 1e-3
FOLLOWS = 0.25


def likeliest(candidates: array[int], shares: array[float], follows: Sequence[Sequence[float]]) -> list[int]:
    """Return the label (by its number) of each block in the likeliest sequence (Viterbi's algorithm), at least one.

    candidates: the numbers of the labels that a block can have, of one block as many as of another
    shares: those of all labels of each block
    follows: how often the second label comes after the first
    """
    steps, labels = _steps(follows), len(follows)
    count = len(shares) // labels
    each = len(candidates) // count
    # Of each candidate its score, and which one of the block before comes before it.
    scores, before = array("d", bytes(8 * each * count)), array("q", bytes(8 * each * count))
    for i in range(count):
        first = (i - 1) * each
        for at in range(i * each, (i + 1) * each):
            number = candidates[at]
            scores[at] = math.log(shares[i * labels + number] + EPSILON)
            if i > 0:
                last = _last(scores, candidates, first, first + each, steps, labels, number)
                before[at] = last
                scores[at] += scores[last] + steps[candidates[last] * labels + number]
    return _back(_best(scores, (count - 1) * each, count * each), candidates, before, count)


def _steps(follows: Sequence[Sequence[float]]) -> array[float]:
    steps = array("d", bytes(8 * len(follows) ** 2))
    at = 0
    for row in follows:
        for often in row:
            steps[at] = FOLLOWS * math.log(often)
            at += 1
    return steps


def _last(  # noqa: PLR0917
    scores: array[float], numbers: array[int], first: int, end: int, steps: array[float], labels: int, number: int
) -> int:
    """Which candidate of the block before comes before a label in the likeliest sequence."""
    best, most = first, -inf
    for at in range(first, end):
        there = scores[at] + steps[numbers[at] * labels + number]
        if there > most:
            best, most = at, there
    return best


def _best(scores: array[float], first: int, end: int) -> int:
    best = first
    for at in range(first, end):
        if scores[at] > scores[best]:
            best = at
    return best


def _back(at: int, numbers: array[int], before: array[int], count: int) -> list[int]:
    """The labels of `count` blocks, of which the last has the candidate `at`."""
    result = []
    for _ in range(count):
        result.append(numbers[at])
        at = before[at]
    return result[::-1]
