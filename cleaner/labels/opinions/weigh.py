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


def probabilities(trees: Trees, table: Table, chosen: array[int]) -> array[float]:
    """Return the trees' opinion of each chosen row, 0 to 1, ½ of the others; of a menu line the first trees are sure,
    and no more are asked.
    """
    roots, feature, threshold, left, right, leaf = trees
    values, width, height = table.numbers, table.width, len(chosen)
    result, asked = array("d", bytes(8 * len(table))), chosen[:]
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


def kinds(forest: Forest, table: Table, count: int) -> array[float]:
    """Return the share (0 to 1) that the forest gives each of `count` labels, one row after the other."""
    roots, feature, threshold, left, right, _ = forest.trees
    starts, labels, shares = forest.starts, forest.labels, forest.shares
    values, width, height = table.numbers, table.width, len(table)
    result, trees = array("f", bytes(4 * count * height)), len(roots)
    totals = result
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


def joined(before: Table, after: Table) -> Table:
    """Return a table of the rows of two, side by side."""
    left, right, width = before.width, after.width, before.width + after.width
    table = Table(len(after), width)
    numbers, first, second = table.numbers, before.numbers, after.numbers
    for i in range(len(after)):
        for k in range(left):
            numbers[i * width + k] = first[i * left + k]
        for k in range(right):
            numbers[i * width + left + k] = second[i * right + k]
    return table
