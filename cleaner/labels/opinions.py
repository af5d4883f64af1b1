"""Signs → how likely each block is the article's, and the share of each label, by all networks together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from cleaner.labels import network
from cleaner.labels.label import Label
from cleaner.labels.model import Weights
from cleaner.labels.phrases import Hit
from cleaner.labels.signs import Signs

PHRASE = 0.5  # what a phrase adds to the share of its label, by its strength


def opinions(found: Signs, weights: Weights, labels: Sequence[Label]) -> tuple[list[float], list[list[float]]]:
    """Return how likely each block is the article's (0 to 1, from ½ on it rather is), and the share of each label."""
    seen = [network.opinions(each, found.table, found.words) for each in weights.networks]
    share = 1 / len(seen)
    means = [[sum(each) * share for each in zip(*rows, strict=True)] for rows in zip(*seen, strict=True)]
    inside = [centred(row[0], weights.even) for row in means]
    return inside, [_spoken(row[1:], hits, labels) for row, hits in zip(means, found.hits, strict=True)]


def centred(p: float, even: float) -> float:
    """Return an opinion from 0 to 1 so stretched that `even` becomes ½."""
    return p / (2 * even) if p < even else 1 - (1 - p) / (2 * (1 - even))


def _spoken(shares: list[float], hits: Mapping[Label, Hit], labels: Sequence[Label]) -> list[float]:
    """The shares, with what the block itself says added: a phrase is surer than any element's name."""
    for label, hit in hits.items():
        shares[labels.index(label)] += PHRASE * hit.strength
    return shares
