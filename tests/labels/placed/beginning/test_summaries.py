"""The heading of what a text dump's article begins with."""

from __future__ import annotations

import pytest

from cleaner.blocks.split import split
from cleaner.labels.evidence import Evidence
from cleaner.labels.label import Label
from cleaner.labels.placed.beginning.summaries import summaries
from cleaner.labels.signs.signs import signs
from cleaner.page import Page

HEADLINE = "Orlo keeps its ferry for three more winters"
FIRST = "The council of Orlo has voted to keep the old ferry for three more winters."
SECOND = "Nobody has said yet what the paint of the ferry might cost, or who is to pay for it."


def found(
    *lines: str, inside: tuple[float, ...] = (), known: dict[int, Label] | None = None, language: str = "en"
) -> list[str]:
    """The lines that are taken in; those of the council are the article's, and the first line is the headline."""
    document = split(Page("\n".join(lines)), language=language)
    assert [block.text for block in document.blocks] == list(lines)
    opinions = inside or tuple(0.9 if line in {FIRST, SECOND} else 0.1 for line in lines)
    evidence = Evidence(document, signs(document), (), ())
    return [lines[i] for i in summaries(evidence, opinions, {0: Label.HEADLINE} if known is None else known)]


@pytest.mark.parametrize("heading", ["Key takeaways:", "TL;DR", "At a glance", "INTRODUCTION", "Abstract"])
def test_the_heading_above_the_first_line_is_the_articles(heading: str) -> None:
    assert found(HEADLINE, heading, FIRST, SECOND) == [heading]
    assert found(HEADLINE, "by Ines Calder", heading, FIRST, SECOND) == [heading]


def test_each_language_has_its_own() -> None:
    assert found(HEADLINE, "Das Wichtigste in Kürze", FIRST, SECOND, language="de") == ["Das Wichtigste in Kürze"]
    assert found(HEADLINE, "Das Wichtigste in Kürze", FIRST, SECOND) == []
    assert found(HEADLINE, "要約", FIRST, SECOND, language="ja") == ["要約"]


@pytest.mark.parametrize(
    "lines",
    [
        (HEADLINE, "The ferry of Orlo", FIRST, SECOND),  # may be a caption
        (HEADLINE, "Introduction to the ferry", FIRST, SECOND),
        (HEADLINE, "Summary", "by Ines Calder", FIRST, SECOND),
        (HEADLINE, FIRST, "Summary", SECOND),
        (HEADLINE, FIRST, SECOND, "Summary"),
    ],
)
def test_other_lines_are_none(lines: tuple[str, ...]) -> None:
    assert found(*lines) == []


MENU = ("Share", "Ferries", "Boats", "Buns", "Bread")
POINTS = ("Orlo keeps its old ferry for three winters", "The paint is to be of another colour")


def test_the_points_below_the_heading_are_the_articles() -> None:
    assert found(HEADLINE, "Key points", *POINTS, FIRST, SECOND) == ["Key points", *POINTS]
    # buttons and a time may stand above the first entry
    assert found(HEADLINE, "Key points", *POINTS, "Newest first", "21:40", FIRST) == ["Key points", *POINTS]


def test_points_that_are_sentences_may_stand_far_above() -> None:
    told = tuple(f"{point}." for point in POINTS)
    assert found(HEADLINE, "Key points", *told, *MENU, FIRST) == ["Key points", *told]
    assert found(HEADLINE, "Key points", *POINTS, *MENU, FIRST) == []


def test_what_sums_the_article_up_may_stand_above_the_points() -> None:
    assert found(HEADLINE, FIRST, "Key points", *POINTS, SECOND, SECOND) == ["Key points", *POINTS]
    assert found(HEADLINE, FIRST, SECOND, SECOND, "Key points", *POINTS, SECOND) == []


@pytest.mark.parametrize(
    "lines",
    [
        (HEADLINE, "Key points", POINTS[0], "21:40", FIRST),
        (HEADLINE, "Key points", *POINTS, *MENU, FIRST),
        (HEADLINE, "Key points", "Ines Calder And Piet Oosten", "Orlo Ferry Boats Of Old", FIRST),
        (HEADLINE, "The ferry of Orlo", *POINTS, FIRST),
    ],
)
def test_other_lines_are_no_points(lines: tuple[str, ...]) -> None:
    assert found(*lines) == []


def test_what_stands_above_the_headline_is_none_and_what_is_known_stays() -> None:
    assert found("Summary", HEADLINE, FIRST, inside=(0.1, 0.9, 0.9), known={1: Label.HEADLINE}) == []
    assert found("Summary", FIRST, SECOND, known={}) == ["Summary"]
    assert found("Summary", FIRST, SECOND, known={0: Label.HEADLINE}) == []


def test_a_page_without_an_article_has_none() -> None:
    assert found(HEADLINE, "Summary", FIRST, inside=(0.1, 0.1, 0.1)) == []
