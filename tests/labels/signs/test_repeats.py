"""What repetition on the page says."""

from __future__ import annotations

from cleaner.labels.signs import repeats
from tests.labels.written import written


def rows_of(texts: list[str]) -> list[dict[str, float]]:
    return written(len(texts), repeats.COLUMNS, repeats.write, texts, list(map(str.casefold, texts)))


def test_copies_are_counted_and_numbered() -> None:
    rows = rows_of(["Sign in", "A bridge for Veldmark", "sign in"])
    assert [row["copies"] for row in rows] == [2, 1, 2]
    assert [row["nth_copy"] for row in rows] == [1, 1, 2]


def test_lines_that_differ_in_numbers_share_a_pattern() -> None:
    rows = rows_of(["12 comments", "3 comments", "no comments"])
    assert [row["pattern_copies"] for row in rows] == [2, 2, 1]


def test_rows_of_short_lines() -> None:
    rows = rows_of(["News", "Sport", "x" * 60, "Shop"])
    assert [row["short_run"] for row in rows] == [2, 2, 0, 1]
    assert rows[2]["long_run"] == 1
