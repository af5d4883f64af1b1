"""An article as text."""

from __future__ import annotations

import pytest

from cleaner.render.text import to_text

PAGE = """\
headline     | Ferry line to Orlo opens early
byline       | by Ana Ruiz
date         + , 3 February 2023
share        | Share
body         | The first boat left on Friday.
body         | It was full.
"""
HEADLINE = "headline     | Ferry line to Orlo opens early\n"
DATE = "date         | 3 February 2023\n"
BODY = "body         | The first boat left on Friday.\n"


def test_headline_byline_date_and_paragraphs(article_of) -> None:
    assert to_text(article_of(PAGE)) == (
        "Ferry line to Orlo opens early\n\nby Ana Ruiz\n, 3 February 2023\n\n"
        "The first boat left on Friday.\n\nIt was full.\n"
    )


@pytest.mark.parametrize(
    ("margin", "text"),
    [
        ("", ""),
        ("share        | Share\n", ""),
        (HEADLINE, "Ferry line to Orlo opens early\n"),
        (DATE, "3 February 2023\n"),
        (BODY, "The first boat left on Friday.\n"),
        (HEADLINE + BODY, "Ferry line to Orlo opens early\n\nThe first boat left on Friday.\n"),
        (DATE + BODY, "3 February 2023\n\nThe first boat left on Friday.\n"),
    ],
)
def test_what_a_page_lacks_leaves_no_gap(article_of, margin: str, text: str) -> None:
    assert to_text(article_of(margin)) == text


def test_a_date_that_only_the_head_gives_is_printed_as_iso(article_of) -> None:
    assert to_text(article_of(BODY, date="2023-02-03")) == "2023-02-03\n\nThe first boat left on Friday.\n"
