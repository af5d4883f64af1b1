"""The words of an element, as readers see them."""

from __future__ import annotations

import pytest
from selectolax.lexbor import LexborHTMLParser

from cleaner.blocks.html.element_words import MOST, words_in


@pytest.mark.parametrize(
    ("html", "words"),
    [
        ("<h1> The ferry\n  is back </h1>", "The ferry is back"),
        ("<h1>The ferry<br>is back</h1>", "The ferry is back"),
        ("<h1>The ferry<script>count()</script> is back</h1>", "The ferry is back"),
        ("<h1>The ferry <a href='#ferry' class=anchor>#</a></h1>", "The ferry"),
        (f"<h1>{'a' * MOST}</h1>", "a" * MOST),
        (f"<h1>{'a' * (MOST + 1)}</h1>", ""),
    ],
)
def test_what_is_not_shown_is_no_word(html: str, words: str) -> None:
    node = LexborHTMLParser(html).css_first("h1")
    assert node is not None
    assert words_in(node) == words
