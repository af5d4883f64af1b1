"""Shares of labels → the likeliest sequence of them."""

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
    paths: list[dict[int, int]] = []
    before: dict[int, float] = {}
    for row in candidates:
        now: dict[int, float] = {}
        back: dict[int, int] = {}
        for share, k in row:
            score = log(share + EPSILON)
            if before:
                back[k], most = _last(before, steps, k)
                score += most
            now[k] = score
        paths.append(back)
        before = now
    return _back(max(before, key=before.__getitem__), paths)


def _last(before: dict[int, float], steps: list[list[float]], k: int) -> tuple[int, float]:
    """The label before label `k`, and the score up to there."""
    best, most = -1, -inf
    for j, score in before.items():
        there = score + steps[j][k]
        if there > most:
            best, most = j, there
    return best, most


def _back(k: int, paths: list[dict[int, int]]) -> list[int]:
    result = [k]
    for back in reversed(paths[1:]):
        k = back[k]
        result.append(k)
    return result[::-1]
