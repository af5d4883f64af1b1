"""Tables of HTML of which a part was missed, or all."""

from __future__ import annotations

from array import array

import pytest

from cleaner.blocks.split import split
from cleaner.labels.evidence import Evidence
from cleaner.labels.label import Label
from cleaner.labels.placed.lists.tables import tables
from cleaner.labels.signs.signs import signs
from cleaner.page import Page

LEAD = "<p>The ferry line of Orlo printed the fares of all its boats for the summer.</p>"
FARES = ["Boat", "Fare", "Skua", "4 crowns", "Tern", "5 crowns", "Auk", "65"]


def grid(cells: list[str], width: int = 2, tag: str = "p") -> str:
    parts = [cells[i : i + width] for i in range(0, len(cells), width)]
    rows = ("".join(f"<td><{tag}>{cell}</{tag}></td>" for cell in row) for row in parts)
    return "<table>" + "".join(f"<tr>{row}</tr>" for row in rows) + "</table>"


def missed(html: str, opinion: float = 0.05, **opinions: float) -> list[str]:
    """What is raised on a page of which LEAD is the article's."""
    page = split(Page(html, "html"))
    texts = [block.text for block in page.blocks]
    inside = [0.9 if text in LEAD else opinions.get(text, opinion) for text in texts]
    evidence = Evidence(page, signs(page), [array("f", [0.3, 0.7])] * len(texts), (Label.BODY, Label.OTHER))
    return [texts[i] for i in tables(evidence, inside, ())]


@pytest.mark.parametrize("html", [LEAD + grid(FARES), grid(FARES) + LEAD], ids=["below", "above"])
def test_the_cells_of_a_table_beside_a_line_of_the_article_are_the_articles(html: str) -> None:
    assert missed(html) == FARES


def test_so_are_those_of_a_table_that_nearly_is() -> None:
    assert missed(grid(FARES), 0.35, Skua=0.6, Tern=0.6) == [cell for cell in FARES if cell not in ("Skua", "Tern")]


@pytest.mark.parametrize(
    "html",
    [
        grid(FARES),
        LEAD + "<p>Menu</p>" + grid(FARES) + "<p>Menu</p>",
        LEAD + grid(FARES, 1),
        LEAD + grid(FARES[:4]),
        LEAD + grid(["Skua", "Tern " * 80, *FARES[2:]]),
        LEAD + grid([f"<a href=/{cell}>{cell}</a>" for cell in FARES]),
        LEAD + f"<table><tr><td>{grid(FARES)}</td><td>Fares</td></tr></table>".replace("<p>", "").replace("</p>", ""),
        LEAD + "".join(f"<ul><li>{cell}</li></ul>" for cell in FARES),
    ],
    ids=["alone", "apart", "one-column", "two-rows", "prose", "links", "layout", "no-table"],
)
def test_what_is_no_table_of_the_articles_stays_out(html: str) -> None:
    assert missed(html) == []


def test_buttons_and_what_says_what_it_is_stay_out() -> None:
    cells = [*FARES[:6], "<button>Book the Auk</button>", "Subscribe to our newsletter"]
    assert missed(LEAD + grid(cells)) == FARES[:6]


ROWS = grid(FARES).replace("<p>", "").replace("</p>", "")


@pytest.mark.parametrize(
    ("html", "count"), [(LEAD + ROWS + LEAD, 4), (LEAD + ROWS, 0), (ROWS + LEAD, 0)], ids=["between", "below", "above"]
)
def test_rows_that_are_a_block_each_are_the_articles_between_two_lines_of_it(html: str, count: int) -> None:
    assert len(missed(html)) == count
