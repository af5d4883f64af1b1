"""What repetition on the page says."""

from __future__ import annotations

from cleaner.labels import repeats

AT = {name: i for i, name in enumerate(repeats.COLUMNS)}


def test_copies_are_counted_and_numbered() -> None:
    rows = repeats.rows(["Sign in", "A bridge for Veldmark", "sign in"])
    assert [row[AT["copies"]] for row in rows] == [2, 1, 2]
    assert [row[AT["nth_copy"]] for row in rows] == [1, 1, 2]


def test_lines_that_differ_in_numbers_share_a_pattern() -> None:
    rows = repeats.rows(["12 comments", "3 comments", "no comments"])
    assert [row[AT["pattern_copies"]] for row in rows] == [2, 2, 1]


def test_rows_of_short_lines() -> None:
    rows = repeats.rows(["News", "Sport", "x" * 60, "Shop"])
    assert [row[AT["short_run"]] for row in rows] == [2, 2, 0, 1]
    assert rows[2][AT["long_run"]] == 1
