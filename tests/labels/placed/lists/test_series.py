"""Headings of HTML that were missed among others of their kind."""

from __future__ import annotations

from array import array

import pytest

from cleaner.blocks.split import split
from cleaner.labels.evidence import Evidence
from cleaner.labels.label import Label
from cleaner.labels.placed.lists.series import series
from cleaner.labels.signs.signs import signs
from cleaner.page import Page

LABELS = (Label.BODY, Label.OTHER, Label.DATE, Label.SUBSCRIBE)
TEXT = "The boats left the quay of Orlo in the morning, and the harbour master said that they were on time."
MISSED = "<a href=/snapchat>5. Snapchat</a>"


def missed(
    *headings: str, opinion: float = 0.2, likeliest: Label = Label.OTHER, below: str = f"<p>{TEXT}</p>"
) -> list[str]:
    """The headings that are raised in an article of which paragraphs and what holds "Pier" are surely."""
    html = "<div class=article>" + "".join(heading + below for heading in headings) + "</div>"
    page = split(Page(html, "html"))
    texts = [block.text for block in page.blocks]
    inside = [0.9 if text == TEXT or "Pier" in text else opinion for text in texts]
    share = array("f", [0.3, *(0.6 if name is likeliest else 0.1 for name in LABELS[1:])])
    return [texts[i] for i in series(Evidence(page, signs(page), [share] * len(texts), LABELS), inside, ())]


def test_a_heading_among_others_of_its_kind_is_the_articles() -> None:
    assert missed("<h2>1. Pier One</h2>", "<h2>2. Pier Two</h2>", f"<h2>{MISSED}</h2>") == ["5. Snapchat"]


@pytest.mark.parametrize(
    "headings",
    [
        [f"<h2>{MISSED}</h2>", "<h2>1. Pier One</h2>", "<h2>2. Pier Two</h2>"],
        ["<h2>1. Pier One</h2>", f"<h2>{MISSED}</h2>"],
        ["<h2>1. Pier One</h2>", "<h2>2. Pier Two</h2>", f"<h3>{MISSED}</h3>"],
        ["<h2>1. Pier One</h2>", "<h2>2. Pier Two</h2>", f"<div class=shop><h2>{MISSED}</h2></div>"],
        ["<h2>1. Pier One</h2>", "<h2>2. Pier Two</h2>", f"<p>{MISSED}</p>"],
        ["<h2>1. Pier One</h2>", "<h2>2. Pier Two</h2>", "<h2>Related: Boats of the south</h2>"],
    ],
    ids=["at-the-top", "one-other", "other-tag", "elsewhere", "no-heading", "related"],
)
def test_other_headings_stay_out(headings: list[str]) -> None:
    assert missed(*headings) == []


@pytest.mark.parametrize("label", [Label.SUBSCRIBE, Label.DATE])
def test_a_heading_that_is_likeliest_a_forms_or_a_date_stays_out(label: Label) -> None:
    page = ["<h2>1. Pier One</h2>", "<h2>2. Pier Two</h2>", "<h2>The Harbour Letter</h2>"]
    assert missed(*page, likeliest=label) == []


def test_a_heading_above_what_is_not_the_articles_stays_out() -> None:
    page = ["<h2>1. Pier One</h2>", "<h2>2. Pier Two</h2>", f"<h2>{MISSED}</h2>"]
    assert missed(*page, below="<p>Buy a ticket</p>") == []


def test_a_heading_that_is_nearly_the_articles_needs_no_other() -> None:
    page = ["<h2>1. Pier One</h2>", "<h3><a href=#notes>Notes</a></h3>"]
    assert missed(*page, opinion=0.45) == ["Notes"]
    assert missed(*page, opinion=0.35) == []
    assert missed("<h2>1. Pier One</h2>", "<p>Buy a ticket</p><h3>Notes</h3>", opinion=0.35) == []
