"""Points of signs by conditional logistic regression: one of a page's lines is what is looked for (McFadden 1974)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from cleaner.labels.heads.headline_signs import ADDRESS

FOLDS = 4
PENALTY, STEPS, SMALL = 8.0, 120, 0.03
Points = dict[str, list[float]]


class Dump(NamedTuple):
    """One dump: its set and form, its fold, the signs of each candidate, and which of them are the gold title."""

    name: str
    fold: int
    signs: list[list[tuple[str, int]]]
    gold: list[bool]


class Table(NamedTuple):
    """The candidates of all dumps as rows of zeros and ones, whose dump each is, which are gold titles, what columns
    are, and the fold of each dump.
    """

    rows: csr_matrix
    page: np.ndarray
    gold: np.ndarray
    columns: list[tuple[str, int]]
    folds: np.ndarray


def tabled(dumps: Sequence[Dump]) -> Table:
    """Return the signs of all candidates as one table."""
    at: dict[tuple[str, int], int] = {}
    cells = [
        (row, at.setdefault(sign, len(at)))
        for row, own in enumerate(own for dump in dumps for own in dump.signs)
        for sign in own
    ]
    rows, columns = np.array(cells).T
    count = sum(len(dump.gold) for dump in dumps)
    page = np.repeat(np.arange(len(dumps)), [len(dump.gold) for dump in dumps])
    gold = np.array([flag for dump in dumps for flag in dump.gold])
    folds = np.array([dump.fold for dump in dumps])
    return Table(csr_matrix((np.ones(len(rows)), (rows, columns)), (count, len(at))), page, gold, list(at), folds)


def learn(table: Table, dumps: np.ndarray) -> np.ndarray:
    """Return a number for each column, learned from these dumps, as far as they have a line that is gold. Those of the
    address are added to what the others give dumps that they were not learned from.
    """
    late = np.array([name in ADDRESS for name, _ in table.columns])
    points = np.zeros(len(late))
    points[~late] = _fit(table, dumps, ~late, np.zeros(len(table.page)))
    if late.any():
        base = np.zeros(len(table.page))
        for place in range(FOLDS):
            held_out = (table.folds == place)[table.page]
            early = _fit(table, dumps & (table.folds != place), ~late, np.zeros(len(table.page)))
            base[held_out] = table.rows[held_out][:, ~late] @ early
        points[late] = _fit(table, dumps, late, base)
    return points


def _fit(table: Table, dumps: np.ndarray, columns: np.ndarray, base: np.ndarray) -> np.ndarray:
    """A number for each of some columns, which is added to what is known of each row."""
    able = np.bincount(table.page, table.gold, len(dumps)) > 0
    chosen = (able & dumps)[table.page]
    rows, gold, base = table.rows[chosen][:, columns], table.gold[chosen], base[chosen]
    page = np.unique(table.page[chosen], return_inverse=True)[1]

    def loss(points: np.ndarray) -> tuple[float, np.ndarray]:
        scores = base + rows @ points
        every, all_shares = _softmax(scores, page, np.ones(len(gold), dtype=bool))
        right, gold_shares = _softmax(scores, page, gold)
        slope = rows.T @ (all_shares - gold_shares) + PENALTY * points
        return float((every - right).sum() + PENALTY * (points @ points) / 2), slope

    start = np.zeros(rows.shape[1])
    return np.asarray(minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": STEPS}).x)


def _softmax(scores: np.ndarray, page: np.ndarray, chosen: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The logarithm of each page's sum of e^score over the chosen lines, and the share of each line in it."""
    scores = np.where(chosen, scores, -1e9)
    top = np.full(page.max() + 1, -1e9)
    np.maximum.at(top, page, scores)
    parts = np.exp(scores - top[page])
    sums = np.bincount(page, parts)
    return top + np.log(sums), parts / sums[page]


def cross_validated(table: Table) -> list[np.ndarray]:
    """Return the points that each fold's dumps are judged by: learned from the others."""
    return [learn(table, table.folds != i) for i in range(FOLDS)]


def hits(dumps: Sequence[Dump], table: Table, learned: Sequence[np.ndarray]) -> Iterator[str]:
    """Yield a line for each set and form: how often the line with most points is gold."""
    scores = np.choose(table.folds[table.page], [table.rows @ points for points in learned])
    starts = [0, *accumulate(len(dump.gold) for dump in dumps)]
    found: dict[str, list[bool]] = {}
    for dump, a, b in zip(dumps, starts, starts[1:], strict=False):
        found.setdefault(dump.name, []).append(b > a and dump.gold[int(scores[a:b].argmax())])
    yield from (f"{name:18} n={len(right):4} first={np.mean(right):.3f}" for name, right in sorted(found.items()))


def steps_of(columns: Sequence[tuple[str, int]], points: np.ndarray) -> Points:
    """Return the points by sign and step; those that say nearly nothing are nought."""
    steps: Points = {}
    for (name, step), value in sorted(zip(columns, points, strict=True)):
        row = steps.setdefault(name, [])
        row += [0.0] * (step - len(row)) + [round(float(value), 2) if abs(value) >= SMALL else 0.0]
    return steps
