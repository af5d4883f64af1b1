"""Headings of HTML that were missed on cards with a line of the article."""

from __future__ import annotations

from array import array

import pytest

from cleaner.blocks.split import split
from cleaner.labels.evidence import Evidence
from cleaner.labels.label import Label
from cleaner.labels.placed.lists.card_titles import card_titles
from cleaner.labels.signs.signs import signs
from cleaner.page import Page

LABELS = (Label.BODY, Label.OTHER)
MAP = "<div>map</div>"


def card(name: str, between: str = MAP, text: str = "keeps a table by the harbour of Orlo for its guests.") -> str:
    top = f"<div class=top><h3><a href=/{name}>{name}</a></h3></div>"
    return f"<div class=card>{top}{between}<p>The {name} {text}</p></div>"


def missed(*parts: str, kept: tuple[str, ...] = ()) -> list[str]:
    """The headings that are raised on a page of which the paragraphs and the headings `kept` are the article's."""
    page = split(Page("<div>" + "".join(parts) + "</div>", "html"))
    texts = [block.text for block in page.blocks]
    inside = [0.8 if block.marks.tag == "p" or block.text in kept else 0.05 for block in page.blocks]
    evidence = Evidence(page, signs(page), [array("f", [0.3, 0.7])] * len(texts), LABELS)
    return [texts[i] for i in card_titles(evidence, inside, ())]


def test_the_heading_of_each_of_several_cards_is_the_articles() -> None:
    assert missed(card("Skua"), card("Tern"), card("Auk")) == ["Skua", "Tern", "Auk"]


def test_one_that_was_missed_among_others_is_the_articles() -> None:
    assert missed(card("Skua"), card("Tern"), card("Auk"), kept=("Skua", "Auk")) == ["Tern"]


@pytest.mark.parametrize(
    "parts",
    [
        [card("Skua"), card("Tern")],
        [card("Skua"), card("Tern"), "<div class=shop>" + card("Auk") + "</div>"],
        [card("Skua"), card("Tern"), card("Auk").replace("<p>", "<div>").replace("</p>", "</div>")],
        [card("Skua"), card("Tern"), card("Auk", MAP * 7)],
        [card("Skua"), card("Tern"), card("Auk", "<h3>Menu</h3>")],
        ["<h3>Skua</h3><p>Skua keeps a table by the harbour of Orlo for its guests.</p>"] * 3,
    ],
    ids=["two", "of-another-kind", "not-the-articles", "far", "two-headings", "no-cards"],
)
def test_other_headings_stay_out(parts: list[str]) -> None:
    assert "Auk" not in missed(*parts)
    assert len(parts) > 2 or not missed(*parts)


def test_of_a_card_that_the_page_shows_twice_one_heading_is_printed() -> None:
    names = ["Skua", "Tern", "Auk"]
    assert missed(*map(card, names), *map(card, names), kept=("Skua",)) == ["Tern", "Auk"]


def test_a_heading_that_says_what_it_is_stays_out() -> None:
    assert missed(card("Skua"), card("Tern"), card("Auk"), card("Read more")) == ["Skua", "Tern", "Auk"]
