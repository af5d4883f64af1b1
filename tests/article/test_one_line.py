"""A byline and a date in one line of a page."""

from __future__ import annotations

import pytest

from cleaner.article.one_line import byline_without_date, date_without_names
from cleaner.pipeline import clean


@pytest.mark.parametrize(
    ("dated", "authors", "language", "alone"),
    [
        ("By Ana Ruiz, May 3, 2031 2:30 pm", ("Ana Ruiz",), "en", "May 3, 2031 2:30 pm"),
        ("Published May 3, 2031 | Ana Ruiz", ("Ana Ruiz",), "en", "Published May 3, 2031"),
        ("Ana Ruiz / Orlo May 3, 2031, 15:48 CET", ("Ana Ruiz",), "en", "May 3, 2031, 15:48 CET"),
        ("Ana Ruiz5 hours ago", ("Ana Ruiz",), "en", "5 hours ago"),
        ("2031年5月3日 田中花子", ("田中花子",), "ja", "2031年5月3日"),
        ("3 مايو 2031 ليلى حداد", ("ليلى حداد",), "ar", "3 مايو 2031"),
        ("Published May 3, 2031", ("Ana Ruiz",), "en", "Published May 3, 2031"),
        ("May 3, 2031", ("May",), "en", "May 3, 2031"),
        ("the day of Ana Ruiz", ("Ana Ruiz",), "en", "the day of Ana Ruiz"),
        ("May 3, 2031 | Ana Ruiz", (), "en", "May 3, 2031 | Ana Ruiz"),
    ],
)
def test_a_date_is_printed_without_the_author_beside_it(
    dated: str, authors: tuple[str, ...], language: str, alone: str
) -> None:
    assert date_without_names(dated, authors, language) == alone


@pytest.mark.parametrize(
    ("byline", "dated", "alone"),
    [
        ("By Ana Ruiz, May 3, 2031", "May 3, 2031", "By Ana Ruiz"),
        ("May 3, 2031 | By Ana Ruiz", "May 3, 2031", "By Ana Ruiz"),
        ("Ferries | May 3, 2031 | By Ana Ruiz", "May 3, 2031", "Ferries | By Ana Ruiz"),
        ("By Ana Ruiz", "May 3, 2031", "By Ana Ruiz"),
        ("Posted by Ana Ruiz on May 3, 2031", "May 3, 2031", "Posted by Ana Ruiz"),
        ("Posted by Ana Ruiz on May 3, 2031 in Ferries", "May 3, 2031", "Posted by Ana Ruiz on May 3, 2031 in Ferries"),
        ("By Ana Ruiz of Today News", "Today", "By Ana Ruiz of Today News"),
        ("By the harbour office, Ana Ruiz", "Ana Ruiz", "By the harbour office, Ana Ruiz"),
    ],
)
def test_a_byline_is_printed_without_the_date_beside_it(byline: str, dated: str, alone: str) -> None:
    assert byline_without_date(byline, dated, ("Ana Ruiz",), "en") == alone


def test_a_line_of_japanese_with_a_date_and_a_name_is_printed_once() -> None:
    body = "灯台は木曜日、学校の最初の生徒に扉を開いた。町は塔を買った。\n\n" * 3
    article = clean(f"灯台が静かに再開\n\n2031年5月3日 田中花子\n\n{body}")
    assert (article.byline, article.date_text, article.date) == ("田中花子", "2031年5月3日", "2031-05-03")
