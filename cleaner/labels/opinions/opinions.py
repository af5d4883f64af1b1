# cython: boundscheck=False, wraparound=False
"""Signs → how likely each block is the article's, and the share of each label, by trees and network together.
opinions.pxd gives the compiled form its types.
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence

from cleaner.labels.label import Label
from cleaner.labels.opinions import network, runs, weigh
from cleaner.labels.opinions.interruptions import interrupted_from
from cleaner.labels.opinions.model import Weights
from cleaner.labels.opinions.rescue import THRESHOLD
from cleaner.labels.signs.signs import LONE, SIZE, Signs

COPIED = 0.5  # of the lines of a page are the article's, at least, if it is what people copy of one
PHRASE = 0.5  # what a phrase adds to the share of its label, by its strength


def opinions(found: Signs, weights: Weights, labels: Sequence[Label]) -> tuple[list[float], list[array[float]]]:
    """Return how likely each block is the article's (0 to 1, from ½ on it rather is), and the share of each label, by
    trees and network together.
    """
    table, width = found.table, len(labels)
    every, sizes = array("i", range(len(table))), table.column(SIZE)
    first = weigh.probabilities(weights.first, table, every)
    wide = weigh.joined(runs.rows(first, sizes), table)
    second = weigh.probabilities(weights.second, wide, every)
    if weights.lone.roots:
        alone = array("i", [i for i, is_lone in enumerate(table.column(LONE)) if is_lone])
        third = weigh.probabilities(weights.lone, wide, alone)
        for i in alone:
            second[i] = third[i]
    seen = network.opinions(weights.network, table, found.words)
    inside = _inside(weights, second, seen[:: 1 + width], weights.even)
    if weights.copied.mean and _is_copied(sizes, inside):
        other = network.opinions(weights.copied, table, found.words)
        inside = _inside(weights, second, other[:: 1 + width], weights.copied_even)
    start = interrupted_from(table, found.words, inside) if weights.interrupted.mean else len(inside)
    if start < len(inside):
        # The others believe that the article ends there.
        other = network.opinions(weights.interrupted, table, found.words)
        inside[start:] = _inside(weights, second, other[:: 1 + width], weights.interrupted_even)[start:]
    means = _means(weigh.kinds(weights.kinds, wide, width), seen, width)
    shares = [means[i * width : (i + 1) * width] for i in range(len(inside))]
    columns = {label: k for k, label in enumerate(labels)}
    for row, hits in zip(shares, found.hits, strict=True):
        # A phrase is surer than any element's name.
        for label, hit in hits.items():
            row[columns[label]] += PHRASE * hit.strength
    return inside, shares


def _inside(weights: Weights, second: array[float], seen: array[float], even: float) -> list[float]:
    """What trees and network say together."""
    trust = weights.trust
    return [centred((1 - trust) * second[i] + trust * seen[i], even) for i in range(len(second))]


def _is_copied(sizes: array[float], inside: list[float]) -> bool:
    """Whether a page is hardly more than an article, as what people copy of one is: without menus around it, everything
    reads like the article.
    """
    lines = within = 0
    for i in range(len(inside)):
        lines += sizes[i] > 0
        within += sizes[i] > 0 and inside[i] >= THRESHOLD
    return within >= COPIED * lines


def centred(p: float, even: float) -> float:
    """Return an opinion from 0 to 1 so stretched that `even` becomes ½."""
    return p / (2 * even) if p < even else 1 - (1 - p) / (2 * (1 - even))


def _means(forest: array[float], seen: array[float], width: int) -> array[float]:
    """The shares of labels that forest and network give, in the middle; the network's have an opinion before them."""
    found = array("f", bytes(4 * len(forest)))
    means = found
    for i in range(len(forest) // width):
        for k in range(width):
            means[i * width + k] = (forest[i * width + k] + seen[i * (1 + width) + 1 + k]) / 2
    return found
