"""What a page leaves out where it is printed, and what leads from an article to others."""

from __future__ import annotations

import pytest

from cleaner.labels.placed.boxes.unprinted import unprinted
from tests.labels.placed.html_page import BODY, gone

NOTE = "For the pier of that name, see Old Pier."


@pytest.mark.parametrize(
    "element",
    [
        '<div class="hatnote nav-not-found">{}</div>',
        '<div class="metadata noprint"><p>{}</p></div>',
        '<div class="navbox"><table><tr><td>{}</td></tr></table></div>',
        '<section class="next-post"><div><h2>Gulls</h2><p>{}</p></div></section>',
        '<div class="previous_article">{}</div>',
    ],
)
def test_it_goes(element: str) -> None:
    assert NOTE in gone(unprinted, element.format(NOTE), opinion=0.95)


@pytest.mark.parametrize(
    "element",
    [
        '<p class="mb-3 d-print-none">{}</p>',
        '<ul class="noprint"><li>{}</li></ul>',
        '<p class="noprinting">{}</p>',
        '<p class="next-steps">{}</p>',
        '<p class="what-is-next-story-wise">{}</p>',
    ],
)
def test_what_is_named_otherwise_stays(element: str) -> None:
    assert gone(unprinted, element.format(NOTE)) == []


def test_around_a_whole_article_the_name_says_nothing() -> None:
    assert gone(unprinted, f'<div class="noprint">{"".join(BODY * 3)}</div>') == []
