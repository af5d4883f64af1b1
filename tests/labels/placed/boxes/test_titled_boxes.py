"""Boxes of other articles in an article of HTML."""

from __future__ import annotations

import pytest

from cleaner.blocks.split import split
from cleaner.labels.evidence import Evidence
from cleaner.labels.label import Label
from cleaner.labels.placed.boxes.titled_boxes import titled_boxes
from cleaner.labels.signs.signs import signs
from cleaner.page import Page

BODY = "<p>The ferry company said on Tuesday that it would run two more boats to the outer islands.</p>"
LINK = '<p><a href="/mill">The mill on the quay closes</a></p>'
ABOUT = "<p>The mill has ground flour for two hundred years, and its owner says that it is enough.</p>"


def dropped(html: str, inside: float = 0.6, known: dict[int, Label] | None = None) -> list[str]:
    page = split(Page(f"<html lang=en><body><article>{html}</article></body></html>", "html"))
    found = titled_boxes(Evidence(page, signs(page), [], ()), [inside] * len(page.blocks), known or {})
    return [page.blocks[i].text[:8] for i in found]


def test_what_stands_below_the_title_of_a_box_is_not_the_articles() -> None:
    box = f"<div><h4>Related articles</h4>{LINK}{ABOUT}</div>"
    assert dropped(BODY + box + BODY) == ["Related ", "The mill", "The mill"]
    assert dropped(BODY + box + BODY, known={1: Label.CAPTION}) == ["The mill", "The mill"]
    assert dropped(BODY + f"<div><div><b>Related articles</b></div><div>{LINK}</div>{ABOUT}</div>") == [
        "Related ",
        "The mill",
        "The mill",
    ]


@pytest.mark.parametrize(
    "html",
    [
        f"{BODY}<h4>Related articles</h4>{LINK}{BODY}",
        f"<div><h4>Related articles</h4>{ABOUT}</div>{BODY}",
        f"<div><h4>How the mill closed</h4>{LINK}{ABOUT}</div>{BODY}",
        f"<div>{ABOUT}<h4>Related articles</h4>{LINK}</div>{BODY}",
        f"<div><h4>Related articles</h4>{LINK}{ABOUT * 8}</div>{BODY}",
    ],
    ids=["no box", "no link", "other title", "not its first", "long"],
)
def test_other_parts_stay(html: str) -> None:
    assert dropped(html) == []


def test_what_is_surely_the_articles_stays() -> None:
    assert dropped(f"<div><h4>Related articles</h4>{LINK}{ABOUT}</div>", inside=0.9) == []


def test_the_box_of_the_headline_is_the_articles() -> None:
    html = f"<div><h4>Related articles</h4><h1>Ferries return</h1>{ABOUT}{LINK}</div>{BODY}"
    assert dropped(html, known={1: Label.HEADLINE}) == []
