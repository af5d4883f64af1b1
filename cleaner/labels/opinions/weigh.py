# cython: boundscheck=False, wraparound=False, cdivision=True
# distutils: extra_compile_args=-O3
"""Signs → opinions: decision trees, walked row by row. weigh.pxd gives the compiled form its types."""

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
    early, sure, count = EARLY, SURE, len(roots)
    values, result = array("f", bytes(4 * (context.width + table.width))), array("d", bytes(8 * len(chosen)))
    out = result
    for k in range(len(chosen)):
        _read(context, table, chosen[k], values)
        total = 0.0
        for i in range(count):
            node = roots[i]
            while node >= 0:
                node = left[node] if values[feature[node]] <= threshold[node] else right[node]
            total += leaf[-1 - node]
            if i == early and (total >= sure or total <= -sure):
                break
        out[k] = 1 / (1 + math.exp(-total))
    return result


def kinds(forest: Forest, context: Table, table: Table, count: int) -> array[float]:
    """Return the share (0 to 1) that the forest gives each of `count` labels, one row after the other."""
    roots, feature, threshold, left, right, _ = forest.trees
    starts, labels, shares = forest.starts, forest.labels, forest.shares
    trees, height = len(roots), len(table)
    values, result = array("f", bytes(4 * (context.width + table.width))), array("f", bytes(4 * count * height))
    totals = result
    for k in range(height):
        _read(context, table, k, values)
        to = k * count
        for i in range(trees):
            node = roots[i]
            while node >= 0:
                node = left[node] if values[feature[node]] <= threshold[node] else right[node]
            for at in range(starts[-1 - node], starts[-node]):
                totals[to + labels[at]] += shares[at]
        for j in range(count):
            totals[to + j] /= trees or 1
    return result


def _read(context: Table, table: Table, i: int, values: array[float]) -> None:
    """Row i of both tables, side by side."""
    before, width = context.width, table.width
    around, own = context.numbers, table.numbers
    for j in range(before):
        values[j] = around[i * before + j]
    for j in range(width):
        values[before + j] = own[i * width + j]
