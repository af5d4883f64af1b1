# cython: boundscheck=False, wraparound=False
"""Shares of labels → the likeliest sequence of them. sequence.pxd gives the compiled form its types."""

from __future__ import annotations

from collections.abc import Sequence
from math import inf, log

EPSILON = 1e-3
FOLLOWS = 0.25


def likeliest(candidates: Sequence[Sequence[tuple[float, int]]], follows: Sequence[Sequence[float]]) -> list[int]:
    """Return the label (by its number) of each block in the likeliest sequence (Viterbi's algorithm), at least one.

    candidates: the share and the number of each label that a block can have
    follows: how often the second label comes after the first
    """
    steps = [[FOLLOWS * log(often) for often in row] for row in follows]
    paths: list[list[int]] = []
    before: list[float] = []
    for i, row in enumerate(candidates):
        now: list[float] = []
        back: list[int] = []
        for share, k in row:
            score = log(share + EPSILON)
            if i:
                last = _last(before, candidates[i - 1], steps, k)
                back.append(last)
                score += before[last] + steps[candidates[i - 1][last][1]][k]
            now.append(score)
        paths.append(back)
        before = now
    return _back(before.index(max(before)), paths, candidates)


def _last(before: list[float], rows: Sequence[tuple[float, int]], steps: list[list[float]], k: int) -> int:
    """Which candidate of the block before comes before label `k` in the likeliest sequence."""
    best, most = 0, -inf
    for j in range(len(before)):
        there = before[j] + steps[rows[j][1]][k]
        if there > most:
            best, most = j, there
    return best


def _back(j: int, paths: list[list[int]], candidates: Sequence[Sequence[tuple[float, int]]]) -> list[int]:
    result = []
    for i in range(len(paths) - 1, -1, -1):
        result.append(candidates[i][j][1])
        j = paths[i][j] if i else j
    return result[::-1]
