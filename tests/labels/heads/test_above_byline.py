"""The headline above a byline that begins with a word like "by"."""

from __future__ import annotations

import pytest

from cleaner.labels.heads.above_byline import above_byline
from cleaner.labels.heads.lines import read_lines
from tests.labels.heads.read import read

BY, BELOW = "By Ines Calder", "Greta Solheim and Rasmus Holt"
TITLE = "Lighthouse of Nordhavn reopens as a school for bakers"
PROSE = (
    "The lighthouse of Nordhavn, dark since 1988, opened its doors on Thursday to eighteen students of a school.\n\n"
    "Mayor Greta Solheim had fought for the money for years, and said that she wanted a place smelling of bread.\n\n"
)


def above(*tops: str) -> str:
    """The headline of a dump in which the last line above the text was taken for it."""
    evidence, inside = read("\n\n".join((*tops, PROSE)))
    lines, texts = read_lines(evidence, inside), [block.text for block in evidence.document.blocks]
    bylines = [i for i, text in enumerate(texts) if text == BY]
    return texts[above_byline(lines, texts.index(tops[-1]), bylines)]


def test_the_line_straight_above_a_byline_is_the_headline() -> None:
    assert above("Live TV", TITLE, BY, "11 minute read", BELOW) == TITLE
    assert above("Live TV", TITLE, "", BY, BELOW) == TITLE


@pytest.mark.parametrize(
    "line",
    [
        "Culture",
        "Start here Go to Cart",
        "Home / Culture / Lighthouses / Nordhavn and the coast",
        "Coast | Greta Solheim and Rasmus Holt",
        "By Ana Ruiz and others of the Harbour Desk",
        "Published on March 14, 2031, at the lighthouse",
        "It has been dark since 1988, and smells of bread.",
        "https://nordhavn.example/culture and more of it",
    ],
)
def test_a_menu_a_field_or_another_form_of_the_headline_is_none(line: str) -> None:
    assert above(line, BY, BELOW) == BELOW


def test_a_headline_that_is_the_pages_title_or_stands_far_below_stays() -> None:
    assert above(f"{BELOW} - The Courier", TITLE, BY, BELOW) == BELOW
    assert above(TITLE, BY, *(["News"] * 9), BELOW) == BELOW
    assert above(TITLE, "Ines Calder", BELOW) == BELOW
