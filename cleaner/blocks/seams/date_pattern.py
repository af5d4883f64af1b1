"""The dates of some languages as a pattern: with the day of the week before them and the time after them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from cleaner.languages.guarded import Guarded
from cleaner.languages.lazy import any_of, lazy
from cleaner.languages.words import Words

_DAY = r"\d{1,2}(?:[^\W\d_]{2}\b|[.ºª])?"
# In the Christian era, in digits of Bengali, Hindi, Arabic and Persian, too; the Persian era, and the Buddhist one.
_YEAR = r"(?:19|20|২০|२०|٢٠|۲۰|۱[۳۴]|(?:25|๒๕)(?=[5-9๕-๙]))\d{2}"
ROMAN_MONTH = "I{1,3}|I?V|VI{1,3}|I?X|XI{1,2}"
_NUMERIC = (
    r"(?<!\d)\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)"
    r"|(?<!\d)\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2})(?!\d)"
    rf"|(?-i:(?<![\w.,:])\d{{1,2}}[.\s]\s?(?:{ROMAN_MONTH})[.\s]\s?(?:19|20)\d\d(?!\d))"
    r"|\d{4}\s?[年년]\s?\d{1,2}\s?[月월]\s?\d{1,2}\s?[日일]"
    r"|(?<![\d.])\d{1,2}\.\s\d{1,2}\.\s(?:19|20)\d\d(?!\d)"  # "6. 5. 2031", Czech
    r"|(?<!\d)(?:19|20)\d\d\.\s\d{1,2}\.\s\d{1,2}\b\.?"  # "2031. 5. 6.", Korean and Hungarian
)
# Where a word ends: vowel signs of Indic scripts, and the stop of "พ.ค.", are of no word to `re`.
_WORD_END = r"(?:\b|(?!\w))"
_CLOCK = r"\d{1,2}[:.h]\d{2}(?::\d{2})?(?:\s?h\b\.?)?(?!\d)"
_ZONE = r"(?-i:\s?(?:[A-Z]{2,4}\b(?:[+-]\d{1,2})?|Uhr\b))"
_GAP = r"[\s,|/@•·–-]{1,5}"
# Each date without a word has one.
_OF_NUMBERS = lazy(rf"\d(?:[-/.]\d{{1,2}}[-/.]\d|\.\s\d{{1,2}}\.\s?\d|[.\s]\s?(?:{ROMAN_MONTH})[.\s]|\s?[年년])")
_BETWEEN = 4  # characters at most between the words of a date: ".,", a space


def dates_of(languages: tuple[Words, ...]) -> Guarded:
    """Return what finds the dates that pages in some languages write."""
    return Guarded(lazy(_moment(languages), re.I), _of_dates(languages), _OF_NUMBERS)


def date_words(languages: Iterable[Words], key: str) -> Iterator[str]:
    """Yield the words that some languages have for a part of a date, or for what is said before or after one."""
    for words in languages:
        yield from words.dates.get(key, ())


def _moment(languages: tuple[Words, ...]) -> str:
    """A date as a page writes it, with the time after it: "Fri, March 3, 2021 at 7:10 PM GMT", "3 hours ago"."""
    weekdays = [day for words in languages for day in words.weekdays]
    begins = [*_months(languages), *date_words(languages, "ago"), *_near_days(languages)]
    initials = {word[0] for word in (*begins, *weekdays, *date_words(languages, "one"))}
    longest = _longest(weekdays) + _longest(begins) + _longest(date_words(languages, "at")) + 3 * _BETWEEN
    numbered, single = _counted(languages)
    written = rf"{_with_month(languages)}|{_NUMERIC}|{numbered}|{_near(languages)}"
    dated = rf"(?:(?:{any_of(weekdays)}){_WORD_END}[.,]{{0,2}}\s)?(?:{written})"
    date = rf"(?:(?=\D{{0,{longest}}}\d){dated}|{single})"
    return rf"(?=[\d{re.escape(''.join(sorted(initials)))}]){date}(?:{_GAP}{_at(languages)}{_time(languages)})?"


def _with_month(languages: tuple[Words, ...]) -> str:
    """A day with a month's name."""
    months, units = any_of(_months(languages)), any_of(date_words(languages, "units"))
    # "March 3, 20315 min read", "March 3, 203112 Comments"
    year = rf"{_YEAR}(?:(?!\d)|(?=\d{{1,2}}[\s-]?(?:{units}){_WORD_END}|(?:0|[1-9]\d{{0,2}})\s[^\W\d_]))"
    small = r"(?:[^\W\d_]{1,3}\.?\s)?"  # "3 de marzo de 2021", "3rd of March 2021"
    return (
        rf"(?P<day>(?<!\d){_DAY}\s?-?{small})?(?:{months}){_WORD_END}\.?"
        rf"(?(day)(?:,?\s?-?{small}{year}|(?=,?\s{_CLOCK}))|\s{_DAY},?\s{year})"
        rf"|(?<!\d)(?:19|20)\d\d\.\s(?:{months}){_WORD_END}\s\d{{1,2}}\b\.?"  # "2031. május 6.", Hungarian
    )


def _counted(languages: tuple[Words, ...]) -> tuple[str, str]:
    """A time counted from now, with a number and with a word for one: "3 hours ago", "an hour ago"."""
    ago, units = any_of(date_words(languages, "ago")), any_of(date_words(languages, "units"))
    number = rf"(?<!\d)\d{{1,2}}\s?(?P<unit>(?:{units}){_WORD_END})?"
    one = rf"\b(?:{any_of(date_words(languages, 'one'))})(?:\s|(?<=['’]))(?:{units}){_WORD_END}"
    return (
        rf"(?P<ago>\b(?:{ago})\s)?{number}(?(ago)(?(unit)|(?!))|\s?(?:{ago}){_WORD_END})",
        rf"(?P<since>\b(?:{ago})\s)?{one}(?(since)|\s(?:{ago}){_WORD_END})",
    )


def _near(languages: tuple[Words, ...]) -> str:
    """Today or yesterday, where a time follows."""
    return rf"\b(?:{any_of(_near_days(languages))})(?=[\s,،]{{1,3}}{_at(languages)}{_CLOCK})"


def _time(languages: tuple[Words, ...]) -> str:
    half = any_of([*date_words(languages, "am"), *date_words(languages, "pm")])
    return rf"(?:(?P<clock>{_CLOCK})|\d{{1,2}})(?P<half>\s?(?:{half})(?!\w))?(?(half)|(?(clock)|(?!))){_ZONE}?"


def _at(languages: tuple[Words, ...]) -> str:
    return rf"(?:(?:{any_of(date_words(languages, 'at'))})\s)?"


def _months(languages: tuple[Words, ...]) -> list[str]:
    return [*(month for words in languages for month in words.months), *date_words(languages, "solar")]


def _near_days(languages: tuple[Words, ...]) -> list[str]:
    return [*date_words(languages, "today"), *date_words(languages, "yesterday")]


def _of_dates(languages: tuple[Words, ...]) -> Iterator[str]:
    """The words of which each date has one that is not of numbers alone."""
    for words in languages:
        yield from words.months
    for key in ("solar", "ago", "today", "yesterday"):
        yield from date_words(languages, key)


def _longest(words: Iterable[str]) -> int:
    """How many characters the longest of some words has."""
    return max(map(len, words), default=0)
