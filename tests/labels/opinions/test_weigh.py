"""Trees are walked as they were trained."""

from __future__ import annotations

from array import array
from math import exp

import pytest

from cleaner.labels.opinions import weigh
from cleaner.labels.opinions.model import Forest, Trees, shipped
from cleaner.labels.signs.table import table_of


def trees(**columns: list[float]) -> Trees:
    return Trees(*(array("f" if name in {"threshold", "leaf"} else "i", columns[name]) for name in Trees._fields))


def probabilities(found: Trees, rows: list[list[float]]) -> list[float]:
    return weigh.probabilities(found, table_of(rows), array("i", range(len(rows)))).tolist()


STUMP = trees(roots=[0], feature=[1], threshold=[5.0], left=[-1], right=[-2], leaf=[-2.0, 2.0])


@pytest.mark.parametrize(("value", "total"), [(4.0, -2.0), (5.0, -2.0), (5.1, 2.0)])
def test_a_tree_goes_left_up_to_its_threshold(value: float, total: float) -> None:
    assert probabilities(STUMP, [[0.0, value]]) == pytest.approx([1 / (1 + exp(-total))])


def test_trees_add_up_for_each_row() -> None:
    twice = STUMP._replace(roots=array("i", [0, 0]))
    assert probabilities(twice, [[0.0, 9.0], [0.0, 1.0]]) == pytest.approx([1 / (1 + exp(-4.0)), 1 / (1 + exp(4.0))])


def test_a_forest_gives_shares_that_sum_to_one() -> None:
    forest = Forest(STUMP, array("i", [0, 2, 3]), array("i", [0, 2, 1]), array("f", [0.25, 0.75, 1.0]))
    found = weigh.kinds(forest, table_of([[0.0, 1.0], [0.0, 9.0]]), 3)
    assert found.tolist() == [0.25, 0.0, 0.75, 0.0, 1.0, 0.0]


def test_only_chosen_rows_are_asked() -> None:
    found = weigh.probabilities(STUMP, table_of([[9.0, 9.0], [1.0, 1.0]]), array("i", [1]))
    assert found.tolist() == pytest.approx([0.5, 1 / (1 + exp(2.0))])


def test_the_context_stands_before_the_signs() -> None:
    assert list(map(list, weigh.joined(table_of([[9.0], [1.0]]), table_of([[2.0, 3.0], [4.0, 5.0]])))) == [
        [9.0, 2.0, 3.0],
        [1.0, 4.0, 5.0],
    ]


def test_no_rows_have_no_opinions() -> None:
    assert probabilities(STUMP, []) == []


@pytest.mark.parametrize("medium", ["text", "html"])
def test_the_shipped_weights_ask_only_for_signs_that_exist(medium: str) -> None:
    from cleaner.labels.opinions import runs
    from cleaner.labels.signs.signs import NAMES, OWN

    weights = getattr(shipped(), medium)
    assert max(weights.first.feature) < len(NAMES)
    assert max(weights.second.feature) < len(runs.COLUMNS) + len(NAMES)
    assert max(weights.kinds.trees.feature) < len(runs.COLUMNS) + len(NAMES)
    assert len(weights.network.mean) == len(OWN)
