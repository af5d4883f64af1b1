"""The fields that were asked for."""

from __future__ import annotations

import pytest

from cleaner.render.fields import FIELDS, only, without

PAGE = """\
headline     | Ferry line to Orlo opens early
byline       | by Ana Ruiz
date         | 3 February 2023
body         | The first boat left on Friday.
"""


def test_the_others_are_empty(article_of) -> None:
    article = article_of(PAGE, authors=("Ana Ruiz",), date="2023-02-03")
    headline = only(article, ["headline"])
    assert (headline.headline, headline.byline, headline.authors) == (article.headline, None, ())
    assert (headline.date, headline.date_text, headline.body) == (None, None, "")
    date = only(article, ["date"])
    assert (date.headline, date.date, date.date_text, date.body) == (None, "2023-02-03", "3 February 2023", "")


def test_all_of_them_are_the_article(article_of) -> None:
    article = article_of(PAGE, authors=("Ana Ruiz",))
    assert only(article, FIELDS) == article


def test_the_page_stays_whole(article_of) -> None:
    article = article_of(PAGE)
    assert only(article, ["body"]).page == article.page


@pytest.mark.parametrize(
    ("labels", "gone"),
    [
        (["headline"], {"headline"}),
        (["byline", "share"], {"byline", "authors"}),
        (["date"], {"date", "date_text"}),
        (["body"], set()),
        (["standfirst"], set()),
        ([], set()),
    ],
)
def test_fields_called_as_a_label_go(article_of, labels: list[str], gone: set[str]) -> None:
    article = article_of(PAGE, authors=("Ana Ruiz",), date="2023-02-03")
    assert {
        name for name, value in without(article, labels)._asdict().items() if value != getattr(article, name)
    } == gone
