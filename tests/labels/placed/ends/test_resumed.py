"""Headings of a text dump below a picture's lines or an advertisement's mark."""

from __future__ import annotations

import pytest

from cleaner.blocks.split import split
from cleaner.labels.evidence import Evidence
from cleaner.labels.placed.ends.resumed import resumed
from cleaner.labels.signs.signs import signs
from cleaner.page import Page

ABOVE = "The council of Orlo has voted to keep the old ferry for three more winters."
PICTURE = ("The ferry in the harbour of Orlo", "Photo: Ines Calder")
HEADING = "Who pays for the paint"
BELOW = "Nobody has said yet what the paint of the ferry might cost, or who is to pay for it."


def found(*lines: str, known: tuple[int, ...] = (), first: float = 0.9, last: float = 0.9) -> list[str]:
    """What is taken in of lines of which the first and the last are the article's."""
    document = split(Page("\n".join(lines)), language="en")
    assert [block.text for block in document.blocks] == list(lines)
    inside = [first, *[0.1] * (len(lines) - 2), last]
    return [lines[i] for i in resumed(Evidence(document, signs(document), (), ()), inside, known)]


@pytest.mark.parametrize(
    "picture", [PICTURE, PICTURE[1:], (*PICTURE[::-1],), ("The ferry, seen from above", "Orlo", "Image: Coastal Press")]
)
def test_a_heading_between_a_picture_and_a_paragraph_is_the_articles(picture: tuple[str, ...]) -> None:
    assert found(ABOVE, *picture, HEADING, BELOW) == [HEADING]


def test_a_heading_between_an_advertisement_and_a_paragraph_is_the_articles() -> None:
    assert found(ABOVE, "Advertisement", HEADING, BELOW) == [HEADING]
    assert found(ABOVE, "Read also: Gulls return", "Advertisement", HEADING, BELOW) == [HEADING]
    assert found(ABOVE, "Advertisement", "Orlo paints", HEADING, BELOW) == []
    assert found(ABOVE, "Advertisement", "N", BELOW) == []
    assert found(ABOVE, "Advertisement", "Thanks for listening!Visit Orlo", BELOW) == []
    assert found(ABOVE, "Sponsored by Orlo paints", HEADING, BELOW) == []


def test_a_heading_between_a_form_and_a_paragraph_is_the_articles() -> None:
    form = ("Sign up for our newsletter", "Email address")
    assert found(ABOVE, *form, "Subscribe", HEADING, BELOW) == [HEADING]
    assert found(ABOVE, *form, "By signing up you agree to our privacy policy", HEADING, BELOW) == [HEADING]
    assert found(ABOVE, "Give what you can.", "Donate today", HEADING, BELOW) == [HEADING]
    assert found(ABOVE, *form, "Subscribe", "Orlo Daily", BELOW) == []
    assert found(ABOVE, *form, "Subscribe", "Orlo", HEADING, BELOW) == []


def test_a_heading_between_a_link_to_others_and_a_paragraph_is_the_articles() -> None:
    assert found(ABOVE, "Read also: Gulls return to Orlo", HEADING, BELOW) == [HEADING]
    assert found(ABOVE, "Read also", HEADING, BELOW) == []
    assert found(ABOVE, "Read more", HEADING, BELOW) == []
    assert found(ABOVE, "Gulls return to Orlo", HEADING, BELOW) == []


@pytest.mark.parametrize(
    ("page", "at"),
    [
        ("{0}\n\nRead also\nGulls return\nA new quay\n\n{1}\n\n{2}", [4]),
        ("{0}\n\nNewsletter\nAll about the coast\n\n{1}\n\n{2}", [3]),
        ("{0}\n\nRead also\n\nGulls return\n\n{1}\n\n{2}", []),
        ("{0}\n\nRead also\n\n{1}\n\n{2}", []),
        ("{0}\n\nRead also\nGulls return\n{1}\n\n{2}", []),
        ("{0}\n\nRead also\nGulls return\n\n{1}\n{2}", []),
        ("{0}\n\nGulls return\nA new quay\n\n{1}\n\n{2}", []),
    ],
)
def test_a_heading_that_stands_apart_below_a_box_is_the_articles(page: str, at: list[int]) -> None:
    document = split(Page(page.format(ABOVE, HEADING, BELOW)), language="en")
    inside = [0.9, *[0.1] * (len(document.blocks) - 2), 0.9]
    assert list(resumed(Evidence(document, signs(document), (), ()), inside, ())) == at


def test_a_heading_of_markdown_between_a_link_to_others_and_a_paragraph_is_the_articles() -> None:
    link = "[Read also: Gulls return to Orlo](gulls.html)"
    page = f"# Ferries\n\n{ABOVE}\n\n{link}\n\n{{}}{HEADING}\n\n{BELOW}\n"
    for sign, at in (("## ", [3]), ("", [])):
        document = split(Page(page.format(sign)), language="en")
        inside = [0.1, 0.9, 0.1, 0.1, 0.9]
        assert list(resumed(Evidence(document, signs(document), (), ()), inside, ())) == at


@pytest.mark.parametrize(
    "lines",
    [
        (ABOVE, PICTURE[0], HEADING, BELOW),  # no credit
        (ABOVE, HEADING, BELOW),  # no picture
        (ABOVE, *PICTURE, "Orlo", "Image: Coastal Press", HEADING, BELOW),  # more than a picture
        (ABOVE, "Share this article", PICTURE[1], HEADING, BELOW),
        (ABOVE, *PICTURE, "Sign up for our newsletter", BELOW),
        (ABOVE, *PICTURE, "and the paint", BELOW),
        (ABOVE, *PICTURE, "It was painted twice.", BELOW),
        (ABOVE, *PICTURE, HEADING * 4, BELOW),
        (ABOVE, *PICTURE, HEADING, "Ferry gets a new captain"),  # a teaser's headline
        (ABOVE, *PICTURE, HEADING, "It is red."),
    ],
)
def test_other_lines_are_none(lines: tuple[str, ...]) -> None:
    assert found(*lines) == []


def test_what_is_known_or_not_within_the_article_is_none() -> None:
    assert found(ABOVE, *PICTURE, HEADING, BELOW, known=(3,)) == []
    assert found(ABOVE, *PICTURE, HEADING, BELOW, first=0.1) == []
    assert found(ABOVE, *PICTURE, HEADING, BELOW, last=0.1) == []
