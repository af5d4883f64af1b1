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


def likeliest(candidates: Sequence[Sequence[tuple[float, int]]], follows: Sequence[Sequence[float]]) -> list[int]:
    """Return the label (by its number) of each block in the likeliest sequence (Viterbi's algorithm), at least one.

    candidates: the share and the number of each label that a block can have
    follows: how often the second label comes after the first
    """
    steps, labels = _steps(follows), len(follows)
    # Of each candidate, those of a block beside each other: its label, its score, and which one comes before it.
    empty = bytes(8 * sum(map(len, candidates)))
    numbers, scores, before = array("q", empty), array("d", empty), array("q", empty)
    first = end = 0
    for row in candidates:
        at = end
        for share, number in row:
            numbers[at] = number
            scores[at] = math.log(share + EPSILON)
            if first < end:
                last = _last(scores, numbers, first, end, steps, labels, number)
                before[at] = last
                scores[at] += scores[last] + steps[numbers[last] * labels + number]
            at += 1
        first, end = end, at
    return _back(_best(scores, first, end), numbers, before, len(candidates))


def _steps(follows: Sequence[Sequence[float]]) -> array[float]:
    found = []
    for row in follows:
        found += [FOLLOWS * math.log(often) for often in row]
    return array("d", found)


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
