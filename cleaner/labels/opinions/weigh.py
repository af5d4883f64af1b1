# cython: boundscheck=False, wraparound=False, cdivision=True
# distutils: extra_compile_args=-O3
"""Signs → opinions: decision trees, walked tree by tree. weigh.pxd gives the compiled form its types."""

from __future__ import annotations

import math
from array import array

from cleaner.labels.opinions.model import Forest, Trees
from cleaner.labels.signs.table import Table

SURE = 4.5
EARLY = 48


def probabilities(trees: Trees, context: Table, table: Table, chosen: array[int]) -> array[float]:
    """Return the trees' opinion of each chosen row, 0 to 1; of a menu line the first trees are sure, and no more are
    asked. A row is the context's numbers and the table's after them.
    """
    roots, feature, threshold, left, right, leaf = trees
    values, width, height = _joined(context, table, chosen), context.width + table.width, len(chosen)
    result, asked = array("d", bytes(8 * height)), array("i", range(height))
    totals, early, sure = result, EARLY, SURE
    for i in range(len(roots)):
        # All rows ask a tree before the next one is asked: rows are alike, so a processor guesses where each turns.
        for k in range(height):
            at, node = asked[k] * width, roots[i]
            while node >= 0:
                node = left[node] if values[at + feature[node]] <= threshold[node] else right[node]
            totals[asked[k]] += leaf[-1 - node]
        if i == early:
            unsure = 0
            for k in range(height):
                if -sure < totals[asked[k]] < sure:
                    asked[unsure] = asked[k]
                    unsure += 1
            height = unsure
    for k in range(len(result)):
        totals[k] = 1 / (1 + math.exp(-totals[k]))
    return result


def kinds(forest: Forest, context: Table, table: Table, count: int) -> array[float]:
    """Return the share (0 to 1) that the forest gives each of `count` labels, one row after the other."""
    roots, feature, threshold, left, right, _ = forest.trees
    starts, labels, shares = forest.starts, forest.labels, forest.shares
    height, width = len(table), context.width + table.width
    values, result = _joined(context, table, array("i", range(height))), array("f", bytes(4 * count * height))
    totals, trees = result, len(roots)
    for i in range(trees):
        for k in range(height):
            at, node = k * width, roots[i]
            while node >= 0:
                node = left[node] if values[at + feature[node]] <= threshold[node] else right[node]
            to = k * count
            for share in range(starts[-1 - node], starts[-node]):
                totals[to + labels[share]] += shares[share]
    for k in range(height * count):
        totals[k] /= trees or 1
    return result


def _joined(context: Table, table: Table, chosen: array[int]) -> array[float]:
    """The chosen rows of both tables, side by side, one after the other."""
    before, width = context.width, table.width
    around, own = context.numbers, table.numbers
    joined = array("f", bytes(4 * (before + width) * len(chosen)))
    values = joined
    for k in range(len(chosen)):
        at, i = k * (before + width), chosen[k]
        for j in range(before):
            values[at + j] = around[i * before + j]
        for j in range(width):
            values[at + before + j] = own[i * width + j]
    return joined
