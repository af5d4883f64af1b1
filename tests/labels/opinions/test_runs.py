"""What the opinions around a block say of it."""

from __future__ import annotations

from array import array

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner.labels.opinions import runs

AT = {name: i for i, name in enumerate(runs.COLUMNS)}


def rows_of(first: list[float], sizes: list[float]) -> list[list[float]]:
    return [list(row) for row in runs.rows(array("d", first), array("f", sizes))]


def test_a_block_inside_the_run_is_in_it_and_one_far_away_is_not() -> None:
    first = [0.0] * 5 + [0.9] * 4 + [0.1] + [0.9] * 4 + [0.0] * 5
    rows = rows_of(first, [300.0] * len(first))
    assert rows[9][AT["in_run_0.5"]] == 1
    assert rows[0][AT["in_run_0.5"]] == 0
    assert rows[18][AT["since_sure"]] == 5
    assert rows[9][AT["since_sure"]] == 1


def test_gaps_grow_away_from_the_core_and_are_negative_before_it() -> None:
    first = [0.0, 0.0, 0.9, 0.9, 0.9, 0.0, 0.0, 0.0, 0.9]
    gaps = [row[AT["gap_blocks"]] for row in rows_of(first, [100.0] * len(first))]
    assert gaps[0] == -2
    assert gaps[8] == 3


def test_no_blocks_give_no_rows() -> None:
    assert rows_of([], []) == []


@given(st.lists(st.tuples(st.floats(0, 1), st.floats(0, 5000)), max_size=60))
def test_rows_are_complete_and_finite(blocks: list[tuple[float, float]]) -> None:
    rows = rows_of([p for p, _ in blocks], [size for _, size in blocks])
    assert len(rows) == len(blocks)
    assert all(len(row) == len(runs.COLUMNS) and all(abs(number) < 1e9 for number in row) for row in rows)


@pytest.mark.parametrize("count", [1, 2, 3])
def test_a_sure_page_has_its_mass_before(count: int) -> None:
    rows = rows_of([1.0] * count, [100.0] * count)
    assert rows[0][AT["mass_before"]] == 0
