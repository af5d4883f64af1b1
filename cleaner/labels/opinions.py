# cython: boundscheck=False, wraparound=False
"""Signs → how likely each block is the article's, and the share of each label, by trees and network together.
opinions.pxd gives the compiled form its types.
"""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence

from cleaner.labels import network, runs, weigh
from cleaner.labels.label import Label
from cleaner.labels.model import Weights
from cleaner.labels.phrases import Hit
from cleaner.labels.signs import LONE, NAMES, SIZE, Signs
from cleaner.labels.table import Table

PHRASE = 0.5  # what a phrase adds to the share of its label, by its strength
LONG, COPIES, INTERRUPTED = 100, 3, 3
_COPIES = NAMES.index("copies")


def opinions(found: Signs, weights: Weights, labels: Sequence[Label]) -> tuple[list[float], list[array[float]]]:
    """Return how likely each block is the article's (0 to 1, from ½ on it rather is), and the share of each label, by
    trees and network together.
    """
    table, trust, width = found.table, weights.trust, len(labels)
    every = array("i", range(len(table)))
    first = weigh.probabilities(weights.first, Table(len(table), 0), table, every)
    context = runs.rows(first, table.column(SIZE))
    second = weigh.probabilities(weights.second, context, table, every)
    if weights.lone.roots:
        alone = array("i", [i for i, is_lone in enumerate(table.column(LONE)) if is_lone])
        for i, p in zip(alone, weigh.probabilities(weights.lone, context, table, alone), strict=True):
            second[i] = p
    net, even = weights.network, weights.even
    if weights.interrupted.mean and interruptions(table) >= INTERRUPTED:
        net, even = weights.interrupted, weights.interrupted_even
    seen = network.opinions(net, table, found.words)
    inside = [centred((1 - trust) * p + trust * q, even) for p, q in zip(second, seen[:: 1 + width], strict=True)]
    means = _means(weigh.kinds(weights.kinds, context, table, width), seen, width)
    shares = [means[i * width : (i + 1) * width] for i in range(len(inside))]
    return inside, [_spoken(row, hits, labels) if hits else row for row, hits in zip(shares, found.hits, strict=True)]


def interruptions(table: Table) -> int:
    """Return how often lines that stand on a page at least COPIES times part two long lines."""
    numbers, width = table.numbers, table.width
    found, between, begun = 0, 0, 0
    for i in range(len(table)):
        size = numbers[i * width + SIZE]
        if size > LONG:
            found += between and begun
            between, begun = 0, 1
        elif size > 1 and numbers[i * width + _COPIES] >= COPIES:
            between = 1
    return found


def centred(p: float, even: float) -> float:
    """Return an opinion from 0 to 1 so stretched that `even` becomes ½."""
    return p / (2 * even) if p < even else 1 - (1 - p) / (2 * (1 - even))


def _means(forest: array[float], seen: array[float], width: int) -> array[float]:
    """The shares of labels that forest and network give, in the middle; the network's have an opinion before them."""
    found = array("f", bytes(4 * len(forest)))
    means = found
    for i in range(len(forest)):
        means[i] = (forest[i] + seen[i + i // width + 1]) / 2
    return found


def _spoken(shares: array[float], hits: Mapping[Label, Hit], labels: Sequence[Label]) -> array[float]:
    """The shares, with what the block itself says added: a phrase is surer than any element's name."""
    for label, hit in hits.items():
        shares[labels.index(label)] += PHRASE * hit.strength
    return shares
