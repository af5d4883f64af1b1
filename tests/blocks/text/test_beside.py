"""What stands beside the article where w3m draws the columns of a page laid out as a table."""

from __future__ import annotations

from textwrap import wrap

import pytest

from cleaner.blocks.from_text import from_text
from cleaner.blocks.lines import physical_lines
from cleaner.blocks.text.beside import beside
from cleaner.blocks.text.hidden import shown

PARAGRAPHS = [
    f"Boat number {n} left the quay of Orlo in the morning, and the harbour master said that it was on time, which "
    "nobody had thought it would be after the storm of last week that took the roof of the old net loft with it."
    for n in ("one", "two", "three", "four", "five", "six", "seven", "eight")
]
ARTICLE = [line for paragraph in PARAGRAPHS for line in (*wrap(paragraph, 60), "")]
MENU = [line for month in range(30) for line in (f"• Month {month} of 2031", "    □ All boats of that month")]
BULLETS = "\n  • Home\n  • Boats\n\n"


def side_by_side(left: list[str], right: list[str], column: int) -> str:
    """Two columns as w3m draws the cells of a table."""
    rows = max(len(left), len(right))
    filled = zip(left + [""] * (rows - len(left)), right + [""] * (rows - len(right)), strict=True)
    return "".join(f"{one:{column}}{other}".rstrip() + "\n" for one, other in filled)


@pytest.mark.parametrize(
    "drawn",
    [side_by_side(ARTICLE, MENU[: len(ARTICLE)], 66), side_by_side(MENU[: len(ARTICLE) - 1], ARTICLE[:-1], 36)],
    ids=["left", "right"],
)
def test_the_column_that_is_no_prose_is_taken_out_and_the_article_s_lines_are_joined(drawn: str) -> None:
    lines = physical_lines(drawn)
    assert [line.strip() for line in physical_lines(shown(drawn, beside(lines)))] == [
        *ARTICLE[:-1],
        *[""] * (len(lines) + 1 - len(ARTICLE)),
    ]
    blocks = from_text(BULLETS + drawn)
    assert [block.text for block in blocks if len(block.text) > 60] == PARAGRAPHS
    assert "".join(block.raw for block in blocks) == BULLETS + drawn
    assert not any("Month" in block.text for block in blocks)


def test_the_cells_of_a_row_of_a_table_stay() -> None:
    rows = ["".join(side_by_side(wrap(text, 60), ["Orlo", "Ferries", "since 2031"], 66)) for text in PARAGRAPHS]
    assert beside(physical_lines("\n".join(rows))) == []
    columns = side_by_side([f"{words[:20]:24}{words[20:40]:24}" for words in ARTICLE], MENU, 60)
    assert beside(physical_lines(columns)) == []


def test_a_page_of_one_column_stays() -> None:
    assert beside([line + "\n" for line in ARTICLE]) == []
    assert beside([]) == []
