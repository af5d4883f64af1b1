"""The first headline in a box of links."""

from __future__ import annotations

from array import array

import pytest

from cleaner.blocks.split import split
from cleaner.labels.evidence import Evidence
from cleaner.labels.label import Label
from cleaner.labels.placed.boxes.link_boxes import link_boxes
from cleaner.labels.signs.signs import signs
from cleaner.page import Kind, Page
from tests.labels.placed.boats import BODY

LABELS = (Label.BODY, Label.CREDIT)
TITLE, OTHER = "Related articles", "Harbour board weighs a second crane"


@pytest.mark.parametrize(
    ("title", "line", "opinion", "goes"),
    [
        (TITLE, OTHER, 0.8, True),
        (TITLE, "Why does the old crane stand still?", 0.8, True),
        (TITLE, OTHER, 0.95, False),
        (TITLE, OTHER + ".", 0.8, False),
        ("Read more", OTHER, 0.8, False),
        ("The harbour", OTHER, 0.8, False),
    ],
)
@pytest.mark.parametrize("kind", ["text", "html"])
def test_the_first_headline_below_the_title_of_a_box(
    kind: Kind, title: str, line: str, opinion: float, goes: bool
) -> None:
    lines = [*BODY[:3], title, line, *BODY[3:]]
    text = "".join(f"<p>{line}</p>" for line in lines) if kind == "html" else "\n\n".join(lines)
    page = split(Page(text, kind))
    evidence = Evidence(page, signs(page), [array("f", (0.9, 0.1))] * len(lines), LABELS)
    inside = [opinion if each == line else 0.1 if each == title else 0.9 for each in lines]
    assert link_boxes(evidence, inside, {}) == ({4} if goes else set())


@pytest.mark.parametrize(("tag", "goes"), [("p", True), ("li", True), ("h2", False), ("h4", False)])
def test_of_html_a_heading_below_the_title_of_a_box_begins_what_follows(tag: str, *, goes: bool) -> None:
    page = split(Page(f"<p>{BODY[0]}</p><a>Related articles</a><{tag}>2. The Orlo</{tag}><p>{BODY[1]}</p>", "html"))
    evidence = Evidence(page, signs(page), [array("f", (0.9, 0.1))] * 4, LABELS)
    assert link_boxes(evidence, [0.9, 0.1, 0.8, 0.9], ()) == ({2} if goes else set())
