"""Lines for those who have a page read to them, among an article's paragraphs."""

from __future__ import annotations

import pytest

from cleaner.labels.placed.boxes.unseen import unseen
from tests.labels.placed.html_page import gone


@pytest.mark.parametrize("names", ["sr-only", "step-title visually-hidden", "screen-reader-text", "visuallyhidden x"])
def test_a_line_that_nobody_sees_goes(names: str) -> None:
    assert gone(unseen, f'<h2 class="{names}">Introduction: The boats</h2>', opinion=0.95) == [
        "Introduction: The boats"
    ]


@pytest.mark.parametrize(
    "names", ["step-title", "sr-only sm:not-sr-only", "about-sr-only-text", "visually-hidden-focusable"]
)
def test_a_line_that_is_seen_somewhere_stays(names: str) -> None:
    assert gone(unseen, f'<h2 class="{names}">Introduction: The boats</h2>') == []
