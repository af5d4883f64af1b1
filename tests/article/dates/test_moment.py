"""Dates as pages write them, in each language."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner.article.dates.moment import Numeric, is_numeric, read_moment
from cleaner.languages.words import codes, words

CASES = [
    (path.stem, *line.split("\t"))
    for path in sorted((Path(__file__).parents[1] / "cases" / "dates").glob("*.txt"))
    for line in path.read_text(encoding="utf-8").splitlines()
]
NOW = datetime(2031, 2, 3, 19, 10, tzinfo=UTC)


@pytest.mark.parametrize(("language", "text", "answer"), CASES)
def test_each_line_is_read_as_its_answer(language: str, text: str, answer: str) -> None:
    day_first = "day first" in answer
    found = read_moment(text, language, Numeric(day_first=True) if day_first else Numeric())
    assert (found.iso if found else "-") == answer.removesuffix(" (day first)")


@pytest.mark.parametrize("language", sorted({language for language, *_ in CASES}))
def test_each_language_has_hits_and_near_misses(language: str) -> None:
    answers = [answer for code, _, answer in CASES if code == language]
    assert "-" in answers
    assert set(answers) != {"-"}


@pytest.mark.parametrize(
    ("numeric", "day"),
    [
        (Numeric(), None),
        (Numeric(day_first=True), "2031-04-03"),
        (Numeric(day_first=False), "2031-03-04"),
        (Numeric(frozenset({"2031-03-04"}), day_first=True), "2031-03-04"),
        (Numeric(frozenset({"2031-03-04", "2031-04-03"}), day_first=True), "2031-04-03"),
    ],
)
def test_three_numbers_are_read_only_when_their_order_is_known(numeric: Numeric, day: str | None) -> None:
    found = read_moment("03/04/2031", "en", numeric)
    assert (found.day if found else None) == day
    assert is_numeric("03/04/2031")


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("2 hours ago", "2031-02-03T17:10+00:00"),
        ("2 hrs 15 mins ago", "2031-02-03T16:55+00:00"),
        ("Updated over a week ago", "2031-01-27"),
        ("3 days ago", "2031-01-31"),
        ("yesterday", "2031-02-02"),
        ("the day before yesterday", "2031-02-01"),
        ("2 apples", None),
    ],
)
def test_relative_dates_are_counted_from_the_time_given(text: str, iso: str | None) -> None:
    found = read_moment(text, "en", now=NOW)
    assert (found.iso if found else None) == iso


@pytest.mark.parametrize(
    ("language", "text", "iso"),
    [
        ("en", "an hour ago", "2031-02-03T18:10+00:00"),
        ("en", "a day ago", "2031-02-02"),
        ("en", "Banana hour ago", None),
        ("de", "vor einer Stunde", "2031-02-03T18:10+00:00"),
        ("de", "vor einer Weile", None),
        ("it", "un'ora fa", "2031-02-03T18:10+00:00"),
        ("fr", "avant-hier", "2031-02-01"),
        ("fr", "hier", "2031-02-02"),
        ("zh", "前天", "2031-02-01"),
        ("ms", "sejam lalu", "2031-02-03T18:10+00:00"),
        ("fr", "il y a une heure", "2031-02-03T18:10+00:00"),
        ("zh", "3小时前", "2031-02-03T16:10+00:00"),
        ("zh", "发布于3 小时前", "2031-02-03T16:10+00:00"),
        ("zh", "一天前", "2031-02-02"),
        ("zh", "3小时", None),
        ("ja", "3時間前", "2031-02-03T16:10+00:00"),
        ("ja", "2日前に更新", "2031-02-01"),
        ("ja", "5月3日前後", None),
        ("ko", "3시간전", "2031-02-03T16:10+00:00"),
        ("ko", "3시간 전", "2031-02-03T16:10+00:00"),
        ("ko", "3일 전국", None),
        ("ko", "5월 3일 전", None),
        ("th", "3 ชั่วโมงที่แล้ว", "2031-02-03T16:10+00:00"),
        ("th", "2 วันก่อน", "2031-02-01"),
        ("th", "3 ชั่วโมง", None),
        ("ru", "час назад", "2031-02-03T18:10+00:00"),
        ("ru", "час пик", None),
        ("pl", "godzinę temu", "2031-02-03T18:10+00:00"),
        ("cs", "před hodinou", "2031-02-03T18:10+00:00"),
        ("ar", "منذ ساعتين", "2031-02-03T17:10+00:00"),
        ("he", "לפני יומיים", "2031-02-01"),
        ("hu", "3 órája", "2031-02-03T16:10+00:00"),
        ("hu", "3 órával ezelőtt", "2031-02-03T16:10+00:00"),
        ("sw", "saa 3 zilizopita", "2031-02-03T16:10+00:00"),
        ("en", "hours ago", None),
        ("en", "2d", "2031-02-01"),
        ("en", "3 hrs", "2031-02-03T16:10+00:00"),
        ("de", "3 Std.", "2031-02-03T16:10+00:00"),
        ("en", "3 min", None),
        ("en", "3h of rain", None),
    ],
)
def test_relative_dates_are_read_without_spaces_and_with_a_word_for_one(
    language: str, text: str, iso: str | None
) -> None:
    found = read_moment(text, language, now=NOW)
    assert (found.iso if found else None) == iso


def test_a_moment_knows_where_its_words_stand() -> None:
    text = "By Ana Ruiz | 3 February 2031, 19:10 | 4 min read"
    found = read_moment(text, "en")
    assert found is not None
    assert text[found.begin : found.end].strip() == "3 February 2031, 19:10"


def test_years_of_the_buddhist_era_are_converted() -> None:
    found = read_moment("3/2/2574", "th", Numeric(day_first=True))
    assert found is not None
    assert found.day == "2031-02-03"


@pytest.mark.parametrize("text", ["5 dakika önce", "5 DAKİKA önce", "5 DAKIKA ÖNCE"])
def test_a_unit_of_time_is_read_with_each_capital_of_turkish(text: str) -> None:
    found = read_moment(text, "tr", now=NOW)
    assert found is not None
    assert found.iso == "2031-02-03T19:05+00:00"


def capitals(word: str) -> set[str]:
    """A word in capitals, as English and as Turkish write the letter I."""
    return {word.upper(), word.replace("i", "İ").upper()}


@pytest.mark.parametrize("language", codes())
def test_a_month_in_capitals_is_read_as_that_month_or_not_at_all(language: str) -> None:
    months = [(form, number) for word, number in words(language).months.items() for form in capitals(word)]
    read = [(read_moment(f"3 {form} 2031", language), number) for form, number in months]
    assert {number for moment, number in read if moment} == set(range(1, 13))
    assert all(moment.day == f"2031-{number:02d}-03" for moment, number in read if moment)


@given(st.text(max_size=60), st.sampled_from(["", "en", "de", "ja", "xx"]))
def test_no_text_raises(text: str, language: str) -> None:
    found = read_moment(text, language, now=NOW)
    assert found is None or found.begin <= found.end
