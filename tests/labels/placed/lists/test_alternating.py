"""Headings with a few sentences each that go on below those that were found."""

from __future__ import annotations

from cleaner.blocks.split import split
from cleaner.labels.evidence import Evidence
from cleaner.labels.label import Label
from cleaner.labels.placed.lists.alternating import alternating
from cleaner.labels.signs.signs import signs
from cleaner.page import Page

LINES = (
    "Nobody sleeps",
    "Not on the first night. On the second they all do, at dinner.",
    "Socks are currency",
    "By Wednesday a dry pair was worth two bars.",
    "You will cry",
    "At the concert. Bring tissues.",
    "You will miss it",
    "Not the porridge. The rest.",
)
SURE, REST = (0.9,) * 4, (0.3,) * 4


def found(lines: tuple[str, ...], inside: tuple[float, ...], known: dict[int, Label] | None = None) -> list[str]:
    document = split(Page("\n\n".join(lines)), language="en")
    assert [block.text for block in document.blocks] == list(lines)
    return [lines[i] for i in alternating(Evidence(document, signs(document), (), ()), inside, known or {})]


def test_what_goes_on_as_the_article_does_is_its_own() -> None:
    assert found(LINES, SURE + REST) == list(LINES[4:])
    assert found(LINES, (*SURE, 0.3, 0.3, 0.1, 0.3)) == []  # a single one may be a teaser


def test_of_one_part_nothing_tells_that_others_follow() -> None:
    assert found(LINES[2:], (0.9, 0.9, *REST)) == []
    assert found(("It rained. Nobody came.", *LINES[3:]), (0.9, 0.9, *REST)) == []


def test_other_lines_end_it() -> None:
    assert found((*LINES[:4], "Comments", *LINES[5:]), SURE + REST) == []
    assert found((*LINES[:4], "You will cry", "At the concert", *LINES[6:]), SURE + REST) == []
    assert found(LINES, SURE + REST, {4: Label.RELATED}) == []


def test_below_a_long_article_they_are_teasers() -> None:
    long = tuple(f"It rained for {day} days, and nobody came to the quay of Orlo at all." for day in range(9, 60))
    assert found((*long, *LINES), (*(0.9,) * len(long), *SURE, *REST)) == []
    assert found((*long[:2], *LINES), (*(0.9,) * 2, *SURE, *REST)) == list(LINES[4:])


def test_below_an_article_of_more_paragraphs_than_that_too() -> None:
    many = tuple(f"It rained for {day} days." for day in range(3))
    assert found((*many, *LINES), (*(0.9,) * 3, *SURE, *REST)) == []
