"""Lines among an article's paragraphs that hardly read like it, in elements named as something beside it."""

from __future__ import annotations

import pytest

from cleaner.labels.placed.boxes.asides import asides
from tests.labels.placed.html_page import gone

NOTE = "Some of the boats below are let by friends of ours."
SIDEBAR = f'<div class="%s"><div><p>{NOTE}</p></div></div>'


@pytest.mark.parametrize(
    "names",
    [
        "page-sidebar",
        "pier_links",
        "harbour-resources",
        "small affiliate-note",
        "disclaimer_disclaimer__Xy1",
        "flex flex-col md:flex-row gap-4",
        "w-full flex items-center",
        "site-modal__body",
        "wp-block-orlo-button",
        "Related box",
    ],
)
def test_a_line_in_an_element_named_as_something_beside_the_article_goes(names: str) -> None:
    assert gone(asides, SIDEBAR % names, opinion=0.6) == [NOTE]


def test_a_line_in_an_aside_goes() -> None:
    assert gone(asides, f"<aside><p>{NOTE}</p></aside>", opinion=0.6) == [NOTE]


@pytest.mark.parametrize(
    "names", ["has-sidebar", "content-sidebar-wrap", "correlated", "accordion-button", "text", "unlinkst"]
)
def test_other_names_tell_nothing(names: str) -> None:
    assert gone(asides, SIDEBAR % names, opinion=0.6) == []


def test_what_is_surely_the_article_stays() -> None:
    assert gone(asides, SIDEBAR % "page-sidebar", opinion=0.75) == []


def test_a_name_that_much_of_the_article_has_is_the_layouts() -> None:
    boxes = [f'<div class="items-center"><p>Berth {n}: {NOTE}</p></div>' for n in range(6)]
    assert gone(asides, *boxes, opinion=0.6) == []


def test_a_heading_is_named_by_its_words_and_may_be_a_button() -> None:
    own = '<h2 class="heading" id="resources">Resources</h2>'
    button = '<div class="btn"><h3>For and against</h3></div>'
    assert gone(asides, own, button, opinion=0.6) == []


def test_what_stands_in_one_element_with_the_headline_stays() -> None:
    top = f'<div class="items-center"><h1>The boats are back</h1><p>{NOTE}</p></div>'
    assert gone(asides, top, opinion=0.6, known=4) == []
    assert gone(asides, top, opinion=0.6) == ["The boats are back", NOTE]
