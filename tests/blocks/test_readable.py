"""readability-lxml's opinion of a page's blocks."""

from __future__ import annotations

from cleaner.blocks.readable import readable
from cleaner.blocks.split import split
from cleaner.page import Page

SENTENCE = "The council of Veldmark, which met on Tuesday, voted to rebuild the bridge, the mayor, Ana Ruiz, said. "


def test_paragraphs_are_kept_and_menus_are_not() -> None:
    html = f"<div class=menu><p>Sport</p></div><div class=article><p>{SENTENCE * 3}</p><p>{SENTENCE * 4}</p></div>"
    assert readable(split(Page(html, "html"))) == (False, True, True)


def test_nothing_is_said_of_text_and_of_broken_pages() -> None:
    assert readable(split(Page("Sport\nWeather\n"))) == (False, False)
    assert readable(split(Page("", "html"))) == ()
    assert not any(readable(split(Page("<p>\x00\ud800", "html"))))
