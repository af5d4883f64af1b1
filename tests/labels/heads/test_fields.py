"""What a block can be, by its signs alone."""

from __future__ import annotations

import pytest

from cleaner.blocks.split import split
from cleaner.labels.heads.fields import barred, is_trail, links_away, sums_up
from cleaner.labels.label import Label
from cleaner.labels.signs.signs import signs
from cleaner.page import Page

PROSE = "The council of Veldmark voted on Tuesday to rebuild the bridge that the flood had carried away in the spring."


def bars(line: str) -> frozenset[Label]:
    found = signs(split(Page(f"{PROSE}\n\n{line}\n\n{PROSE}\n")))
    return barred(found.table[1], found.hits[1])


@pytest.mark.parametrize(
    ("line", "label"),
    [
        ("by Ana Ruiz", Label.BYLINE),
        ("Ana Ruiz, Harbour Gazette", Label.BYLINE),
        ("3 March 2031", Label.DATE),
        ("3 hours ago", Label.DATE),
        ("Bridge to be rebuilt", Label.HEADLINE),
        ("© Coastline Images", Label.CREDIT),
        ("Photo © Ana Ruiz", Label.CREDIT),
    ],
)
def test_what_a_line_can_be(line: str, label: Label) -> None:
    assert label not in bars(line)


@pytest.mark.parametrize(
    ("line", "label"),
    [
        ("all of the boats came home", Label.BYLINE),
        ("Subscribe to our newsletter", Label.BYLINE),
        ("Ana Ruiz", Label.DATE),
        ("© 2031 Harbour Gazette", Label.CREDIT),
        ("by Ana Ruiz", Label.HEADLINE),
        ("The bridge was closed.", Label.HEADLINE),
        ("Share this article", Label.HEADLINE),
    ],
)
def test_what_a_line_cannot_be(line: str, label: Label) -> None:
    assert label in bars(line)


@pytest.mark.parametrize(
    ("line", "opinion", "away"),
    [
        ("Ana Ruiz: ‘We will walk over that bridge before the rain comes’", 0.95, True),
        ("A wall with a long history, and what will become of it when the rain comes", 0.6, True),
        ("A wall with a long history, and what will become of it when the rain comes", 0.95, False),
        ("A wall with a long history", 0.6, False),
        ("What she said about the rain that came after the flood.", 0.6, False),
    ],
)
def test_a_line_between_paragraphs_that_quotes_somebody_or_is_long_links_away(
    line: str, opinion: float, *, away: bool
) -> None:
    found = signs(split(Page(f"{PROSE}\n\n{line}\n\n{PROSE}\n\nThe first boat\n\n{PROSE}\n")))
    assert links_away(found.table[1], opinion) is away


def test_a_summary_reads_like_one() -> None:
    found = signs(split(Page(f"Bridge to be rebuilt\n\nThe old one was lost to the flood of the spring\n\n{PROSE}\n")))
    assert sums_up(found.table[1], found.hits[1], {Label.STANDFIRST: 0.5})
    assert not sums_up(found.table[1], found.hits[1], {Label.CAPTION: 0.5})
    assert not sums_up(found.table[0], found.hits[0], {Label.STANDFIRST: 0.5})


@pytest.mark.parametrize(
    ("text", "trail"),
    [
        ("Courier » Price guides » What a ferry costs", True),
        ("Home / Culture / Lighthouse reopens as a school", True),
        ("Le phare « rallumé » après trente ans, une école y ouvre", False),
        ("The lighthouse and/or its school: a vote on 3/4 in March", False),
    ],
)
def test_a_trail_of_sections_sums_nothing_up(text: str, trail: bool) -> None:
    assert is_trail(text) is trail
