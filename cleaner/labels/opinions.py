"""Signs → how likely each block is the article's, and the share of each label, by trees and network together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from cleaner.labels import network, runs, weigh
from cleaner.labels.label import Label
from cleaner.labels.model import Weights
from cleaner.labels.phrases import Hit
from cleaner.labels.signs import LONE, SIZE, Signs

PHRASE = 0.5  # what a phrase adds to the share of its label, by its strength
PART = 1000  # blocks whose signs are put side by side at once: those of a whole book take gigabytes
_LONE = len(runs.COLUMNS) + LONE


def opinions(found: Signs, weights: Weights, labels: Sequence[Label]) -> tuple[list[float], list[list[float]]]:
    """Return how likely each block is the article's (0 to 1, from ½ on it rather is), and the share of each label, by
    trees and network together.
    """
    rows = [list(row) for row in found.table]
    first = weigh.probabilities(weights.first, rows)
    context = runs.rows(first, [row[SIZE] for row in rows])
    second: list[float] = []
    forest: list[list[float]] = []
    for start in range(0, len(context), PART):
        table = rows[start : start + PART]
        wide = [[*around, *row] for around, row in zip(context[start : start + PART], table, strict=True)]
        second += _with_lone(weigh.probabilities(weights.second, wide), weights, wide)
        forest += weigh.kinds(weights.kinds, wide, len(labels))
    seen = network.opinions(weights.network, found.table, found.words)
    trust = weights.trust
    inside = [centred((1 - trust) * p + trust * row[0], weights.even) for p, row in zip(second, seen, strict=True)]
    shares = [
        _spoken([(a + b) / 2 for a, b in zip(row, other[1:], strict=True)], hits, labels)
        for row, other, hits in zip(forest, seen, found.hits, strict=True)
    ]
    return inside, shares


def centred(p: float, even: float) -> float:
    """Return an opinion from 0 to 1 so stretched that `even` becomes ½."""
    return p / (2 * even) if p < even else 1 - (1 - p) / (2 * (1 - even))


def _with_lone(second: list[float], weights: Weights, wide: Sequence[list[float]]) -> list[float]:
    """The opinions, those of lines that stand alone between paragraphs by trees of their own where there are any."""
    alone = [i for i, row in enumerate(wide) if row[_LONE]] if weights.lone.roots else []
    if not alone:
        return second
    result = list(second)
    for i, p in zip(alone, weigh.probabilities(weights.lone, [wide[i] for i in alone]), strict=True):
        result[i] = p
    return result


def _spoken(shares: list[float], hits: Mapping[Label, Hit], labels: Sequence[Label]) -> list[float]:
    """The shares, with what the block itself says added: a phrase is surer than any element's name."""
    for label, hit in hits.items():
        shares[labels.index(label)] += PHRASE * hit.strength
    return shares
