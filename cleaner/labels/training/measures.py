"""How near a text comes to the gold: as `benchmarks/measures.py` counts it, which is no part of the package."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from statistics import fmean
from typing import NamedTuple

from cleaner.labels.training.gold import TOKEN

SHINGLE = 4


class Score(NamedTuple):
    """Of one page: precision, which no page has where nothing was found, and recall, which none has without gold, over
    runs of four words; and 1 if the words are all the same, else 0.
    """

    precision: float | None
    recall: float | None
    exact: float


class Means(NamedTuple):
    """Of many pages: the means of what each has, and the harmonic mean of the first two of them."""

    f1: float
    precision: float
    recall: float
    exact: float


def score(gold: str, found: str) -> Score:
    """Return how near a text comes to the gold text."""
    truth, words = TOKEN.findall(gold), TOKEN.findall(found)
    wanted, kept = _shingles(truth), _shingles(words)
    same = (wanted & kept).total()
    precision, recall = (same / runs.total() if runs else None for runs in (kept, wanted))
    return Score(precision, recall, float(truth == words))


def means(scores: Sequence[Score]) -> Means:
    """Return the measures of many pages."""
    p, r, exact = (
        fmean([each for each in column if each is not None] or [0.0]) for column in zip(*scores, strict=True)
    )
    return Means(2 * p * r / (p + r) if p + r else 0.0, p, r, exact)


def _shingles(words: Sequence[str]) -> Counter[tuple[str, ...]]:
    """All runs of four words; a shorter text is one run."""
    if len(words) <= SHINGLE:
        return Counter([tuple(words)] if words else [])
    return Counter(zip(*(words[i:] for i in range(SHINGLE)), strict=False))
