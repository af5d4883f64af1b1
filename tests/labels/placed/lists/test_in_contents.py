"""Headings of an article that a table of contents above it lists, too."""

from __future__ import annotations

import pytest

from cleaner.blocks.split import split
from cleaner.labels.evidence import Evidence
from cleaner.labels.placed.lists.in_contents import in_contents
from cleaner.labels.signs.signs import signs
from cleaner.page import Page

LONG = "The ferry to Orlo left at six with forty people on board, said its captain, and came back with none of them."
TABLE = ("Why it left", "Who was on board")


def _found(*lines: str, missed: tuple[int, ...], known: tuple[int, ...] = ()) -> list[int]:
    page = split(Page("\n".join(lines)), language="en")
    assert [block.text for block in page.blocks] == list(lines)
    opinions = [0.1 if i in missed else 0.9 for i in range(len(lines))]
    return list(in_contents(Evidence(page, signs(page), (), ()), opinions, known))


def test_headings_that_the_table_lists() -> None:
    assert _found(*TABLE, LONG, TABLE[0], LONG, TABLE[1], LONG, missed=(0, 1, 3, 5)) == [3, 5]


def test_of_a_live_blog_with_times_between_its_events() -> None:
    lines = ("14.05", "Ferry out", "09.12", "3 piers shut", LONG, "14.05 BST", "Ferry out", LONG, "3 piers shut", LONG)
    assert _found(*lines, missed=(0, 1, 2, 3, 5, 6, 8)) == [6, 8]


@pytest.mark.parametrize(
    ("lines", "missed"),
    [
        ((TABLE[0], "Log in", "Help", TABLE[1], LONG, TABLE[0], LONG, TABLE[1], LONG), (0, 1, 2, 3, 5, 7)),
        (("News", "Sport", LONG, "News", LONG, "Sport", LONG), (0, 1, 3, 5)),
        ((*TABLE, LONG, TABLE[1], LONG, TABLE[0], LONG), (0, 1, 3, 5)),
        (("why it left", "who was on board", LONG, "why it left", LONG, "who was on board", LONG), (0, 1, 3, 5)),
        ((*TABLE, LONG, TABLE[0], LONG, TABLE[1], LONG, *TABLE), (0, 1, 3, 5, 7, 8)),
        ((TABLE[0], LONG, TABLE[0], LONG), (0, 2)),
        (("2:36 p.m.", "2:43 p.m.", LONG, "2:36 p.m.", LONG, "2:43 p.m.", LONG), (0, 1, 3, 5)),
        (("Ines Calder", "Baker", LONG, "Ines Calder", "Baker", LONG), (0, 1, 3, 4)),
        ((*TABLE, LONG, TABLE[0], "All of them came back", TABLE[1], "And the captain did"), (0, 1, 3, 5)),
    ],
)
def test_lines_that_are_no_table_s(lines: tuple[str, ...], missed: tuple[int, ...]) -> None:
    assert _found(*lines, missed=missed) == []


def test_one_without_a_paragraph_below_is_no_heading_but_tells_of_the_table() -> None:
    assert _found(*TABLE, LONG, TABLE[0], "Log in", "Help", LONG, TABLE[1], LONG, missed=(0, 1, 3, 4, 5, 7)) == [7]


def test_what_is_known_stays_what_it_is() -> None:
    lines = (*TABLE, LONG, TABLE[0], LONG, TABLE[1], LONG)
    assert _found(*lines, missed=(0, 1, 3, 5), known=(3,)) == [5]
