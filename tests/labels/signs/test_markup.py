"""What the elements around a block say."""

from __future__ import annotations

import pytest
from selectolax.lexbor import LexborHTMLParser

from cleaner.blocks.from_html import from_html
from cleaner.labels.signs import markup
from tests.labels.written import written


def signs(html: str) -> list[dict[str, float]]:
    blocks = from_html(LexborHTMLParser(html))
    return written(len(blocks), markup.COLUMNS, markup.write, blocks)


@pytest.mark.parametrize(
    ("html", "name", "value"),
    [
        ("<nav><ul><li>Sport</li></ul></nav>", "tag:nav", 2),
        ("<p>Text</p>", "tag:nav", markup.FAR),
        ("<div class='post-comments'><p>First!</p></div>", "in:comment", 1),
        ("<p class='article__byline'>Ana Ruiz</p>", "in:author", 0),
        ("<p>Ana <span class=byline>Ruiz</span></p>", "own:author", 1),
        ("<p>Text</p>", "in:comment", markup.FAR),
        ("<div class=subscriber-form><p>Email</p></div>", "in:subscribe", 1),
        ("<div class=subscriber-only><p>Text</p></div>", "in:subscribe", markup.FAR),
        ("<div class=subscriber-premium><p>Text</p></div>", "in:subscribe", markup.FAR),
        ("<div class=navalbase><p>Ships</p></div>", "in:nav", markup.FAR),
        ("<p><a href='/x'>all of it</a></p>", "link_share", 1),
        ("<p>Text <button>Go</button></p>", "control", 1),
        ("<figure><img src=x><figcaption>A bridge</figcaption></figure>", "picture", 1),
    ],
)
def test_signs(html: str, name: str, value: float) -> None:
    assert signs(html)[0][name] == value


def test_hints_end_with_their_element() -> None:
    first, second = signs("<div class=comments><p>First!</p></div><p>Text</p>")
    assert first["in:comment"] == 1
    assert second["in:comment"] == markup.FAR


def test_what_is_around_the_only_first_heading_is_no_comments() -> None:
    head, text, other = signs(
        "<section class=comments><h1>Ferry opens</h1><p>Text</p><div class=comments><p>First!</p></div></section>"
    )
    assert head["in:comment"] == text["in:comment"] == markup.FAR
    assert other["in:comment"] == 1


def test_of_two_first_headings_none_tells_where_the_article_is() -> None:
    assert signs("<div class=comments><h1>Ferry opens</h1><h1>Comments</h1></div>")[0]["in:comment"] == 1
