"""Elements of a page that stand where another article, or a menu, is."""

from __future__ import annotations

import pytest
from selectolax.lexbor import LexborHTMLParser, LexborNode

from cleaner.blocks.html.elsewhere import is_elsewhere, is_in_menu


def time_in(html: str) -> LexborNode:
    node = LexborHTMLParser(html).css_first("time")
    assert node is not None
    return node


@pytest.mark.parametrize(
    "html",
    [
        "<aside><p><time>May 3",
        "<div class='post-comments'><ul><li><time>May 3",
        "<div itemprop='suggestedAnswer'><time>May 3",
        "<section class=Most-Popular><time>May 3",
    ],
)
def test_other_articles_and_answers_are_elsewhere(html: str) -> None:
    assert is_elsewhere(time_in(html))


@pytest.mark.parametrize(
    "html", ["<article><header><time>May 3", "<body class=has-sidebar><p><time>May 3", "<time class=comment>May 3"]
)
def test_the_article_is_here(html: str) -> None:
    assert not is_elsewhere(time_in(html))


def test_a_menu_is_told_by_its_element() -> None:
    assert is_in_menu(time_in("<nav><ol><li><time>May 3"))
    assert not is_in_menu(time_in("<nav>News</nav><p><time>May 3"))
