"""A page that a mail quotes, and signs that quote no page."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner import clean
from cleaner.blocks.from_text import from_text
from cleaner.blocks.text.quoted import quotes

MAIL = """\
On Mon, 3 May 2027 at 18:02, Digest <digest@list.example> wrote:

> Eider ducks move north
> by Arne Fisk
>
> Eider ducks are moving north at about four kilometres a year, a count by the
> marine station in Osk shows. Where there were twelve on a rock in 1990, there
> are now three; two hundred kilometres further up it is the other way round.
>
>> "They go where the water is cold enough to sleep on," said Nina Holm, who
>> leads the count.
>
> Some of the people who collected their down have begun to follow them.
"""


def words(text: str) -> list[str]:
    return [block.text for block in from_text(text) if block.text]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_a_quoted_page_is_read_without_the_signs_before_its_lines(end: str) -> None:
    page = MAIL.replace("\n", end)
    assert words(page)[1:3] == ["Eider ducks move north", "by Arne Fisk"]
    assert words(page)[3].startswith(
        "Eider ducks are moving north at about four kilometres a year, a count by the marine"
    )
    assert words(page)[4] == (
        '"They go where the water is cold enough to sleep on," said Nina Holm, who leads the count.'
    )
    assert "".join(block.raw for block in from_text(page)) == page


def test_the_article_of_a_quoted_page_has_its_headline_and_byline() -> None:
    article = clean(MAIL)
    assert (article.headline, article.byline) == ("Eider ducks move north", "by Arne Fisk")
    assert ">" not in article.body


@pytest.mark.parametrize(
    "page",
    [
        "> one\n> two\n> three\n",  # a short quotation says little
        "Home\n>\nNews\n>\nCoast\n>\nTides\n>\nBoats\n>\nThe harbour is open again\n",  # a trail of sections
        "The mayor wrote:\n" + "A line of the article.\n" * 9 + "> We knew.\n" * 6,
        "if x > 1:\n" + "    y = x >> 2\n" * 9,
    ],
)
def test_other_signs_are_the_pages_own(page: str) -> None:
    assert quotes(page) == []


@given(st.text(alphabet="> \n\r\f\ba", max_size=120), st.text(alphabet=">\n From:Subject", max_size=80))
def test_a_dump_is_never_changed(text: str, more: str) -> None:
    for dump in (text, f"> a\n> b\n> c\n> d\n> e\n> f\n{text}", f"From: a\nTo: b\nSubject: c\n{more}\n{text}"):
        assert "".join(block.raw for block in from_text(dump)) == dump
