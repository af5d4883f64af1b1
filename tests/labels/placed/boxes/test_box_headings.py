"""The heading of a box between an article's paragraphs or at its end."""

from __future__ import annotations

from array import array

import pytest

from cleaner.blocks.split import split
from cleaner.labels.evidence import Evidence
from cleaner.labels.label import Label
from cleaner.labels.placed.boxes.box_headings import box_headings, last_heading
from cleaner.labels.signs.signs import signs
from cleaner.page import Page

LABELS = (Label.BODY, Label.OTHER, Label.SUBSCRIBE, Label.NAVIGATION)
HEADING = "Want to get fit and healthy?"
BOX = "<div>Our letter comes every second Sunday</div>"


def gone(*parts: str, opinion: float = 0.6, below: Label = Label.SUBSCRIBE) -> list[str]:
    """The headings that are lowered on a page on which paragraphs are the article's, boxes are not."""
    page = split(Page("".join(parts), "html"))
    blocks = page.blocks
    inside = [
        {"p": 0.9, "div": 0.1}.get(block.marks.tag, opinion if block.text == HEADING else 0.9) for block in blocks
    ]
    share = array("f", [0.5, *(0.6 if name is below else 0.1 for name in LABELS[1:])])
    found = box_headings(Evidence(page, signs(page), [share] * len(blocks), LABELS), inside, ())
    return [blocks[i].text for i in found]


TEXT, NEXT = "<p>The boats left at nine.</p>", "<h2>What the harbour master says</h2>"


@pytest.mark.parametrize("after", [(), (NEXT, TEXT)], ids=["end", "next"])
def test_a_heading_above_a_box_alone_is_the_box_s(after: tuple[str, ...]) -> None:
    assert gone(TEXT, f"<h2>{HEADING}</h2>", BOX, *after) == [HEADING]


@pytest.mark.parametrize(
    "parts", [(BOX, TEXT), (TEXT, BOX), (NEXT, TEXT)], ids=["text-below-the-box", "text", "no-box"]
)
def test_a_heading_above_text_stays(parts: tuple[str, ...]) -> None:
    assert gone(TEXT, f"<h2>{HEADING}</h2>", *parts) == []


def test_a_heading_that_is_surely_the_article_s_stays() -> None:
    assert gone(TEXT, f"<h2>{HEADING}</h2>", BOX, opinion=0.85) == []


def test_a_heading_above_something_else_stays() -> None:
    assert gone(TEXT, f"<h2>{HEADING}</h2>", BOX, below=Label.OTHER) == []


def test_a_paragraph_above_a_box_stays() -> None:
    assert gone(TEXT, f"<p>{HEADING}</p>", BOX) == []


@pytest.mark.parametrize(
    ("kinds", "opinion", "goes"),
    [
        ("bbbbh", 0.6, True),
        ("bhbbh", 0.6, True),
        ("bbbbh", 0.7, False),
        ("bbbhh", 0.6, False),
        ("bbbbb", 0.6, False),
        ("bbh", 0.6, False),
    ],
)
def test_an_article_of_html_does_not_end_with_a_heading(kinds: str, opinion: float, goes: bool) -> None:
    page = split(Page(TEXT * (len(kinds) - 1) + "<p>Harbour</p>", "html"))
    shares = [array("f", (0.2, 0.8) if kind == "h" else (0.8, 0.2)) for kind in kinds]
    evidence = Evidence(page, signs(page), shares, (Label.BODY, Label.SUBHEADING))
    assert last_heading(evidence, [*[0.9] * (len(kinds) - 1), opinion], {}) == ([len(kinds) - 1] if goes else [])
