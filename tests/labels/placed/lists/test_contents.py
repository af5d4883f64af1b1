"""The lines of a table of contents."""

from __future__ import annotations

from array import array

import pytest

from cleaner.blocks.split import split
from cleaner.labels.evidence import Evidence
from cleaner.labels.label import Label
from cleaner.labels.placed.boxes.link_boxes import link_boxes
from cleaner.labels.placed.lists.contents import contents, untitled
from cleaner.labels.signs.signs import signs
from cleaner.page import Page
from cleaner.pipeline import clean

TITLE, FIRST, SECOND = "Table of contents", "1. Climb the lighthouse", "2. Eat a wave bun"
PROSE = "There are 112 steps and no lift, and from the top one sees the islands on a clear day."
TEXT = (FIRST, PROSE, SECOND, f"{PROSE} It smells of bread.")


def found(*lines: str) -> list[int]:
    page = split(Page("\n".join(lines)), language="en")
    assert [block.text for block in page.blocks] == list(lines)
    return list(contents(Evidence(page, signs(page), (), ()), [0.9] * len(lines)))


def test_lines_below_the_title_that_stand_once_more_are_a_table_of_contents() -> None:
    assert found(PROSE, TITLE, FIRST, SECOND, *TEXT) == [2, 3]


@pytest.mark.parametrize(
    "lines",
    [
        (PROSE, FIRST, SECOND, *TEXT),  # no title
        (TITLE, "Map", FIRST, *TEXT),  # a line between that stands nowhere else
        (*TEXT, TITLE, FIRST, SECOND),  # the copies stand above
        (TITLE, PROSE, PROSE),
        ("Menu", FIRST, SECOND, "Map", PROSE, FIRST, SECOND, "Map", "Share"),  # a list that stands twice
        ("The table of contents is long", FIRST, *TEXT),
    ],
)
def test_other_lines_are_none(lines: tuple[str, ...]) -> None:
    assert found(*lines) == []


@pytest.mark.parametrize(
    ("listed", "count"),
    [
        (f"<ul><li>{FIRST}</li><li>{SECOND}</li></ul>", 2),
        (f"<table><tr><td><p>{FIRST}</p><td><p>{SECOND}</p></table>", 2),
        (f"<table><tr><td>{FIRST}<td>{SECOND}</table>", 0),
    ],
)
def test_of_html_the_cells_of_a_table_are_none(listed: str, count: int) -> None:
    text = f"<h2>{FIRST}</h2><p>{PROSE}</p><h2>{SECOND}</h2><p>{TEXT[-1]}</p>"
    page = split(Page(f"<p>{PROSE}</p><h3>{TITLE}</h3>{listed}{text}", "html"), language="en")
    evidence = Evidence(page, signs(page), (), ())
    assert len(list(contents(evidence, [0.9] * len(page.blocks)))) == count
    assert set(contents(evidence, [0.9] * len(page.blocks))) <= link_boxes(evidence, [0.9] * len(page.blocks), {})


def test_an_article_begins_with_its_text_and_not_with_its_headings() -> None:
    lead = "Sund is tiny, windy and full of cake. We came for a night and stayed for a week. Here is what to do there!"
    more = "Every bakery on the island has its own recipe. We liked the one in the oldest house of all best."
    page = f"""15 things to do in Sund

written by Jess
April 3, 2031

{lead}

{TITLE}
{FIRST}
{SECOND}
Where to stay in Sund

{FIRST}
{PROSE}

{SECOND}
{more}

Where to stay in Sund
The hostel has beds from 22 crowns. The keeper's house has five rooms and one cat, which has a room of its own.
"""
    body = clean(page).body
    assert body.startswith(lead)
    assert [body.count(line) for line in (FIRST, SECOND, "Where to stay in Sund", PROSE, more)] == [1] * 5


TITLES = ("The old quay", "The new quay", "Boats and their crews", "What the ferry costs")
SECTION = (
    "The harbour master of Orlo says that nobody knows how old it is, and that nobody will ever ask him again ({})."
)


def left_out(
    *lines: str, titles: tuple[str, ...] = TITLES, above: str = "Share", opinions: dict[str, float] | None = None
) -> list[str]:
    """The lines that are of a table of contents without a title, on a page with these lines above its sections."""
    sections = [line for title in titles for line in (title, SECTION.format(title))]
    page = split(Page("\n\n".join((above, *lines, SECTION.format("first"), *sections)) + "\n"))
    texts = [block.text for block in page.blocks]
    inside = [(opinions or {"Share": 0.1}).get(text, 0.9) for text in texts]
    evidence = Evidence(page, signs(page), [array("f", (0.9, 0.1))] * len(texts), (Label.BODY, Label.OTHER))
    return [texts[i] for i in untitled(evidence, inside)]


def test_lines_that_stand_once_more_below_as_headings_go() -> None:
    assert left_out(*TITLES) == list(TITLES)
    numbered = [f"{number}. {title}" for number, title in enumerate(TITLES, 1)]
    assert left_out(*numbered) == numbered


def test_a_list_that_the_article_announces_stays() -> None:
    assert left_out(*TITLES, above="There are four things to see in Orlo:") == []
    assert left_out(*TITLES, above=SECTION.format("above")) == []


def test_few_lines_another_order_and_lines_without_a_section_stay() -> None:
    assert left_out(*TITLES[:3]) == []
    assert left_out(*TITLES[::-1]) == []
    assert left_out(*TITLES[:2], "The lighthouse", *TITLES[2:]) == []
    assert left_out(*TITLES, titles=TITLES[:3]) == []


@pytest.mark.parametrize(("opinion", "goes"), [(0.7, True), (0.9, False)])
def test_of_html_a_list_that_is_surely_the_article_s_stays(opinion: float, *, goes: bool) -> None:
    listed = "".join(f"<li>{title}</li>" for title in TITLES)
    sections = "".join(f"<h3>{title}</h3><p>{SECTION.format(title)}</p>" for title in TITLES)
    page = split(Page(f"<ol><li>Breakfast on deck</li>{listed}</ol>{sections}", "html"))
    inside = [opinion if block.marks.tag == "li" else 0.9 for block in page.blocks]
    evidence = Evidence(page, signs(page), [array("f", (0.9, 0.1))] * len(inside), (Label.BODY, Label.OTHER))
    assert list(untitled(evidence, inside)) == ([1, 2, 3, 4] if goes else [])


def test_a_line_that_stands_there_three_times_is_no_heading() -> None:
    assert left_out(*TITLES, titles=(*TITLES, TITLES[1])) == []
