# cython: boundscheck=False, wraparound=False, cdivision=True
"""Signs → opinions: decision trees, walked row by row. weigh.pxd gives the compiled form its types."""

from __future__ import annotations

import math
from array import array
from collections.abc import Sequence

from cleaner.labels.model import Forest, Trees

SURE = 4.5
EARLY = 48


def probabilities(trees: Trees, rows: Sequence[Sequence[float]]) -> list[float]:
    """Return the trees' opinion of each row, 0 to 1; of a menu line the first trees are sure, and no more are asked."""
    roots, feature, threshold, left, right, leaf = trees
    early, sure, count = EARLY, SURE, len(roots)
    width = len(rows[0]) if rows else 0
    values = array("d", bytes(8 * width))
    result = []
    for row in rows:
        for j in range(width):
            values[j] = row[j]
        total = 0.0
        for i in range(count):
            node = roots[i]
            while node >= 0:
                node = left[node] if values[feature[node]] <= threshold[node] else right[node]
            total += leaf[-1 - node]
            if i == early and (total >= sure or total <= -sure):
                break
        result.append(1 / (1 + math.exp(-total)))
    return result


def kinds(forest: Forest, rows: Sequence[Sequence[float]], count: int) -> list[list[float]]:
    """Return the share (0 to 1) that the forest gives each of `count` labels, a list a row."""
    roots, feature, threshold, left, right, _ = forest.trees
    starts, labels, shares = forest.starts, forest.labels, forest.shares
    trees, width = len(roots), len(rows[0]) if rows else 0
    values = array("d", bytes(8 * width))
    totals = array("d", bytes(8 * count))
    result = []
    for row in rows:
        for j in range(width):
            values[j] = row[j]
        for j in range(count):
            totals[j] = 0.0
        for i in range(trees):
            node = roots[i]
            while node >= 0:
                node = left[node] if values[feature[node]] <= threshold[node] else right[node]
            for at in range(starts[-1 - node], starts[-node]):
                totals[labels[at]] += shares[at]
        result.append([totals[j] / (trees or 1) for j in range(count)])
    return result
