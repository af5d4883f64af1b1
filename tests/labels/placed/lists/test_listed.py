"""Headings that were missed and that a table of contents names."""

from __future__ import annotations

import pytest

from cleaner.blocks.split import split
from cleaner.labels.evidence import Evidence
from cleaner.labels.placed.lists.listed import listed
from cleaner.labels.signs.signs import signs
from cleaner.page import Page
from cleaner.pipeline import clean

PROSE = "There are 112 steps and no lift, and from the top one sees the islands on a clear day."
HEADINGS = ("Climb the lighthouse", "Eat a wave bun", "Oysters", "Where to sleep")
TABLE = tuple(f"{i}. {heading}" for i, heading in enumerate(HEADINGS, 1))
TEXT = tuple(line for heading in HEADINGS for line in (heading, PROSE))

SHORT = "There is no lift, so wear good shoes."
LITTLE, TAKEN = "Sleep in the old tower.", "Photo: P. Oosten"
BRIEF = tuple(line for i, heading in enumerate(HEADINGS) for line in (heading, f"{SHORT[:-1]} {i}."))

ABOUT = ("Boats", "Advertisement", "Buns")


def found(lines: tuple[str, ...], missed: tuple[str, ...], known: tuple[int, ...] = ()) -> list[str]:
    """What is taken in of lines of which the last that are `missed`, and none of the table, read like the article."""
    document = split(Page("\n".join(lines)), language="en")
    texts = [block.text for block in document.blocks]
    first = next(i for i, text in enumerate(texts) if text.startswith("There"))
    inside = [0.9 if i >= first and text not in missed else 0.1 for i, text in enumerate(texts)]
    return [texts[i] for i in listed(Evidence(document, signs(document), (), ()), inside, known)]


@pytest.mark.parametrize(
    ("lines", "missed", "taken"),
    [
        ((*HEADINGS, PROSE, *TEXT), ("Oysters",), ["Oysters"]),
        ((*HEADINGS, PROSE, *TEXT), ("Oysters", "Eat a wave bun"), ["Eat a wave bun", "Oysters"]),
        # numbers count on neither side, and a line of the table may stand there alone
        ((*TABLE, PROSE, *TEXT), ("Oysters",), ["Oysters"]),
        ((*HEADINGS[:2], "Map", *HEADINGS[2:], PROSE, *TEXT), ("Oysters",), ["Oysters"]),
        # a picture's line may stand between a heading and its text
        ((*HEADINGS, PROSE, *TEXT[:5], "Piet Oosten", *TEXT[5:]), ("Oysters", "Piet Oosten"), ["Oysters"]),
        # nothing of the article is near
        ((*HEADINGS, PROSE, *TEXT[:-1], "Rooms", "Beds", PROSE), ("Where to sleep", "Rooms", "Beds"), []),
        # most lines are no headings of the article: a menu
        ((*HEADINGS, PROSE, *TEXT), HEADINGS[1:], []),
        # too few, in another order, and nothing between them
        ((*HEADINGS[2:], PROSE, *TEXT), ("Oysters",), []),
        ((*HEADINGS[::-1], PROSE, *TEXT), ("Oysters",), []),
        ((*HEADINGS, PROSE, *HEADINGS, PROSE), ("Oysters",), []),
        # two other lines between, or a long one
        ((*HEADINGS[:2], "Map", "Boats", *HEADINGS[2:], PROSE, *TEXT), ("Oysters",), []),
        ((*HEADINGS[:2], PROSE * 2, *HEADINGS[2:], PROSE, *TEXT), ("Oysters",), []),
        # what says that it is something else
        ((*ABOUT, PROSE, *(line for heading in ABOUT for line in (heading, PROSE))), ("Advertisement",), []),
    ],
)
def test_headings_of_a_table_of_contents_are_taken_in(
    lines: tuple[str, ...], missed: tuple[str, ...], taken: list[str]
) -> None:
    assert found(lines, missed) == taken


@pytest.mark.parametrize(
    ("lines", "missed", "taken"),
    [
        # most headings, where the table says what it is, and paragraphs of a short line
        (("On this page", *HEADINGS, PROSE, *TEXT), HEADINGS[1:], list(HEADINGS[1:])),
        (("On this page", *HEADINGS, SHORT, *BRIEF), ("Oysters",), ["Oysters"]),
        ((*HEADINGS, SHORT, *BRIEF), ("Oysters",), []),
        # the text below a box, too, as far as it is sentences
        (("On this page", *HEADINGS, SHORT, *BRIEF), BRIEF[4:], list(BRIEF[4:])),
        (("On this page", *HEADINGS, SHORT, *BRIEF, "Boats to Orlo"), (*BRIEF[4:], "Boats to Orlo"), list(BRIEF[4:])),
        # a sentence of a few words, too, and what stands twice above the table is none of it
        (("On this page", *HEADINGS, PROSE, *TEXT[:-1], LITTLE), (TEXT[-2], LITTLE), [TEXT[-2], LITTLE]),
        ((TAKEN, "On this page", *HEADINGS, PROSE, *TEXT[:3], TAKEN, *TEXT[3:]), HEADINGS[2:], list(HEADINGS[2:])),
        # but not below the teasers of a menu that stands there twice
        (("More", *HEADINGS, SHORT, *BRIEF), BRIEF[2:], []),
        (("Boats", *HEADINGS, PROSE, *TEXT), TEXT[2:], []),
    ],
)
def test_below_a_table_with_a_title_all_of_its_headings_and_their_sentences_are(
    lines: tuple[str, ...], missed: tuple[str, ...], taken: list[str]
) -> None:
    assert sorted(found(lines, missed)) == sorted(taken)


def test_what_is_known_stays_what_it_is() -> None:
    lines = (*HEADINGS, PROSE, *TEXT)
    assert found(lines, ("Oysters",), known=(lines.index("Oysters", 5),)) == []


def test_a_page_without_lines_that_stand_twice_has_none() -> None:
    assert found((*TEXT,), ("Oysters",)) == []


def test_the_headings_of_a_guide_stay_and_its_table_goes() -> None:
    more = "Every bakery on the island has its own recipe. We liked the one in the oldest house of all best."
    parts = "\n\n".join(f"{heading}\n\n{PROSE} {more}" for heading in TABLE)
    page = f"""Home
Guides

Four things to do in Sund

By Jess Holm
April 3, 2031

In this guide

{chr(10).join(TABLE)}

Sund is tiny, windy and full of cake. We came for a night and stayed for a week, and this is what we liked best.

{parts}

Share
Newsletter
"""
    body = clean(page).body
    assert [body.count(heading) for heading in TABLE] == [1, 1, 1, 1]
