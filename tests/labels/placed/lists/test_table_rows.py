"""The table of a text dump whose rows are mostly numbers."""

from __future__ import annotations

from array import array

import pytest

from cleaner.blocks.split import split
from cleaner.labels.evidence import Evidence
from cleaner.labels.label import Label
from cleaner.labels.placed.lists.table_rows import BETWEEN, ROWS, table_rows
from cleaner.labels.signs.signs import signs
from cleaner.page import Page

LABELS = (Label.BODY, Label.OTHER)
BEFORE = "The harbours were counted again, and these had the most boats in the year:"
AFTER = "All the others had fewer boats than in the year before."
HEAD = "Harbour Boats Ferries Tons Change"
TABLE = ("1 Oskport 48 3 1,200 4.5%", "2 Lower Ness 31 2 980 -2%", "3 Ruiz Bay 22 0 $410 0%", "4 Tarn (old) 9 1 2 1.9×")
MENU = ("Home", "News", "Ferries", "About us")


def found(*lines: str, own: tuple[int, ...] = (0, -1), known: tuple[int, ...] = ()) -> list[str]:
    document = split(Page("\n\n".join(lines)), language="en")
    assert [block.text for block in document.blocks] == list(lines)
    inside = [0.1] * len(lines)
    for i in own:
        inside[i] = 0.9
    evidence = Evidence(document, signs(document), [array("f", (0.1, 0.9))] * len(lines), LABELS)
    return [lines[i] for i in table_rows(evidence, inside, known)]


def test_a_table_between_lines_of_the_article_is_the_articles_with_its_head() -> None:
    assert found(BEFORE, HEAD, *TABLE, AFTER) == [HEAD, *TABLE]
    assert found(BEFORE, *TABLE, AFTER) == list(TABLE)


@pytest.mark.parametrize("rows", ["Harbour\tBoats\nOskport\t48", "| Harbour | Boats |\n| Oskport | 48 |"])
def test_two_rows_with_marks_between_their_cells_are_a_table(rows: str) -> None:
    document = split(Page(f"{BEFORE}\n\n{rows}\n\n{AFTER}"), language="en")
    evidence = Evidence(document, signs(document), [array("f", (0.1, 0.9))] * 4, LABELS)
    assert list(table_rows(evidence, [0.9, 0.1, 0.1, 0.9], ())) == [1, 2]
    assert found(BEFORE, "Harbour Boats", "Oskport 48", AFTER) == []


def test_links_in_the_cells_of_a_table_are_none() -> None:
    links = "\n".join(f"{name} boats\t{name} ferries" for name in ("Osk", "Ness", "Ruiz", "Tarn"))
    document = split(Page(f"{BEFORE}\n\n{links}\n\n{AFTER}"), language="en")
    evidence = Evidence(document, signs(document), [array("f", (0.1, 0.9))] * 6, LABELS)
    assert list(table_rows(evidence, [0.9, 0.1, 0.1, 0.1, 0.1, 0.9], ())) == []


def test_a_table_below_a_table_is_too() -> None:
    second = [row.replace("1", "6") for row in TABLE]
    assert found(BEFORE, *TABLE, "By night", *second, AFTER) == [*TABLE, "By night", *second]


def test_rows_that_are_the_articles_already_are_not_found_again() -> None:
    assert found(BEFORE, *TABLE, AFTER, own=(0, 2, -1)) == [TABLE[0], *TABLE[2:]]
    assert found(BEFORE, *TABLE, AFTER, known=(3,)) == [*TABLE[:2], TABLE[3]]


@pytest.mark.parametrize(
    "lines",
    [
        (BEFORE, *TABLE[: ROWS - 1], AFTER),
        (BEFORE, *MENU[: BETWEEN + 1], *TABLE, AFTER),
        (BEFORE, *(row.replace(" ", " of all the boats ") for row in TABLE), AFTER),
        (BEFORE, *(row[:9] for row in TABLE), AFTER),
        (BEFORE, *MENU, AFTER),
    ],
)
def test_few_rows_far_ones_and_lines_of_words_are_none(lines: tuple[str, ...]) -> None:
    assert found(*lines) == []


def test_a_table_at_the_end_of_the_page_is_none() -> None:
    assert found(BEFORE, AFTER, *TABLE, own=(0, 1)) == []
    assert found(*TABLE, AFTER, own=(-1,)) == []
    assert found(BEFORE, *TABLE, AFTER, own=()) == []
