"""What the headline of a dump is told by, learned from pages whose headline is known."""

from __future__ import annotations

import pytest

pytest.importorskip("numpy")

import numpy as np

from cleaner.labels.training.regression import Dump, cross_validated, hits, learn, tabled

# The second line is the headline, whatever stands around it; of the last page nobody knows.
PAGES = [
    Dump("made browser", place % 4, [[("words", 1)], [("words", 5), ("name", place % 2)], [("words", 9)]], gold)
    for place, gold in [(place, [False, True, False]) for place in range(12)] + [(0, [False] * 3)]
]


def test_what_headlines_share_gets_most_points() -> None:
    table = tabled(PAGES)
    points = dict(zip(table.columns, learn(table, np.ones(len(PAGES), dtype=bool)), strict=True))
    assert max(points, key=lambda sign: points[sign]) == ("words", 5)
    assert points["words", 9] < 0


def test_each_fold_is_judged_by_the_others() -> None:
    table = tabled(PAGES)
    assert list(hits(PAGES, table, cross_validated(table))) == ["made browser       n=  13 first=0.923"]
