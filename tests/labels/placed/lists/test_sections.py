"""What was missed in the sections of a manual."""

from __future__ import annotations

from array import array

import pytest

from cleaner.blocks.split import split
from cleaner.labels.evidence import Evidence
from cleaner.labels.label import Label
from cleaner.labels.placed.lists.sections import sections
from cleaner.labels.signs.signs import signs
from cleaner.page import Page

LABELS = (Label.BODY, Label.OTHER, Label.RELATED)
TEXT = "The boats left the quay of Orlo in the morning, and the harbour master said that they were on time."
NOTE = "Moor only at the inner pier"
KNOWN = tuple(f"<h2>Part {letter}</h2><p>{TEXT}</p>" for letter in "ABC")
MISSED = f"<h2>Rules</h2><p>{NOTE}</p>"


def missed(*parts: str, name: str = "sect1", opinion: float = 0.2, likeliest: Label = Label.OTHER) -> list[str]:
    """What is raised of a manual of which the long paragraphs and the headings of their parts are the article's."""
    page = split(Page("".join(f'<div class="{name}">{part}</div>' for part in parts), "html"))
    texts = [block.text for block in page.blocks]
    inside = [0.9 if text == TEXT or text.startswith("Part") else opinion for text in texts]
    share = array("f", [0.3, *(0.6 if label is likeliest else 0.1 for label in LABELS[1:])])
    return [texts[i] for i in sections(Evidence(page, signs(page), [share] * len(texts), LABELS), inside, ())]


@pytest.mark.parametrize("name", ["sect1", "chapter section", "subsubsection", "outline-2"])
def test_a_section_among_others_of_the_article_is_its(name: str) -> None:
    assert missed(*KNOWN, MISSED, name=name) == ["Rules", NOTE]


def test_so_are_lines_in_a_section_and_a_section_in_another() -> None:
    inner = f"{KNOWN[0]}<p>{NOTE}</p><div class=sect1>{KNOWN[1]}</div>"
    assert missed(inner, KNOWN[2], KNOWN[0]) == [NOTE]


@pytest.mark.parametrize(
    ("parts", "options"),
    [
        ((*KNOWN[1:], MISSED), {}),
        ((*KNOWN[1:], MISSED, MISSED, MISSED), {}),
        ((*KNOWN, MISSED), {"name": "part"}),
        ((*KNOWN, f"<p>{NOTE}</p><p>{NOTE}</p><h2>Rules</h2>"), {}),
        ((*KNOWN, f"<h2><a href=/rules>Rules</a></h2><p><a href=/pier>{NOTE}</a></p>"), {}),
        ((*KNOWN, MISSED), {"opinion": 0.02}),
        ((*KNOWN, MISSED), {"likeliest": Label.RELATED}),
    ],
    ids=["three", "few-are-the-article's", "other-name", "no-heading", "links", "unlikely", "related"],
)
def test_others_are_not(parts: tuple[str, ...], options: dict[str, float]) -> None:
    assert missed(*parts, **options) == []  # type: ignore[arg-type]
