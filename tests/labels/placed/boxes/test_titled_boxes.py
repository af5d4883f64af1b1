"""Boxes of other articles in an article of HTML."""

from __future__ import annotations

import pytest

from cleaner.blocks.split import split
from cleaner.labels.evidence import Evidence
from cleaner.labels.label import Label
from cleaner.labels.placed.boxes.titled_boxes import titled_boxes, titled_lists
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


LINKS = '<ul><li><a href="/mill">The mill closes</a></li><li><a href="/log">The Log is back</a></li></ul>'


def listed(html: str, known: dict[int, Label] | None = None) -> list[str]:
    page = split(Page(f"<html lang=en><body><article>{html}</article></body></html>", "html"))
    found = titled_lists(Evidence(page, signs(page), [], ()), [0.9] * len(page.blocks), known or {})
    return [page.blocks[i].text[:8] for i in found]


def test_a_list_of_links_below_such_a_title_is_not_the_articles_however_sure() -> None:
    assert listed(f"{BODY}<p><b>Related stories:</b></p>{LINKS}{BODY}") == ["Related ", "The mill", "The Log "]


@pytest.mark.parametrize(
    "html",
    [
        f"{BODY}<p><b>What the mill ground:</b></p>{LINKS}{BODY}",
        f"{BODY}<p><b>Related stories:</b></p>{BODY}{LINKS}",
        f'{BODY}<p><b>Related stories:</b></p><ul><li><a href="/mill">The mill closes</a></li></ul>{BODY}',
        f'{BODY}<p>More</p><ul><li>The <a href="/mill">mill</a> closes in May</li><li>The quay stays</li></ul>',
    ],
    ids=["other title", "not below", "one link", "no links"],
)
def test_other_lists_stay(html: str) -> None:
    assert listed(html) == []


def test_a_list_that_holds_a_known_block_stays() -> None:
    assert listed(f"{BODY}<p><b>Related stories:</b></p>{LINKS}", known={3: Label.HEADLINE}) == []
