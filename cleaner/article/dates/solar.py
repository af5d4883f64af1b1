"""Dates of the Iranian calendar, whose year begins with spring: "۲۸ اسفند ۱۴۰۲", "1402/12/28"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache

from cleaner.languages.lazy import any_of, lazy
from cleaner.languages.words import words

LANGUAGES = frozenset(("fa", ""))
_NUMERIC = lazy(r"(?<![\d/.-])(?P<year>1[34]\d\d)(?P<mark>[/-])(?P<month>\d{1,2})(?P=mark)(?P<day>\d{1,2})(?![\d/-])")
# The years of 366 days among 33, by the remainder; so it has been since 1244 and will be until 1502.
_CYCLE, _LEAP = 33, frozenset((1, 5, 9, 13, 17, 22, 26, 30))
_EPOCH_YEAR, _EPOCH = 1354, date(1975, 3, 21)
_ARABIC = str.maketrans("يك", "یک")  # letters of Arabic keyboards
_MONTHS, _LONG_MONTHS, _DAYS = 12, 6, 31


def solar_day(text: str) -> tuple[date, int, int] | None:
    """Return the first day of the Iranian calendar in a text with plain digits, and where it begins and ends."""
    for match in _found(text.translate(_ARABIC)):
        if found := _gregorian(int(match["year"]), _number(match["month"]), int(match["day"])):
            return found, *match.span()
    return None


def _found(text: str) -> Iterator[re.Match[str]]:
    yield from _written().finditer(text)
    yield from _NUMERIC.finditer(text)


@cache
def _written() -> re.Pattern[str]:
    months = any_of(words("fa").dates["solar"])
    of = r"(?:[\s\u200c]?ماه)?(?:\sسال)?"  # "month", "year": "15 Mehr month year 1399"
    return lazy(rf"(?<!\d)(?P<day>\d{{1,2}})\s?(?P<month>{months}){of}[\s،,]{{1,2}}(?P<year>1[34]\d\d)(?!\d)")


def _number(month: str) -> int:
    """Which month a number or a name is; those of Afghanistan stand after those of Iran."""
    return int(month) if month.isdigit() else words("fa").dates["solar"].index(month) % _MONTHS + 1


def _gregorian(year: int, month: int, day: int) -> date | None:
    """The same day in the calendar of the rest of the world; None if there is none."""
    if not (1 <= month <= _MONTHS and 1 <= day <= _days(year, month)):
        return None
    long = min(month - 1, _LONG_MONTHS)
    return _new_year(year) + timedelta(long * _DAYS + (month - 1 - long) * (_DAYS - 1) + day - 1)


def _days(year: int, month: int) -> int:
    last = month == _MONTHS
    return _DAYS if month <= _LONG_MONTHS else _DAYS - 1 if not last or _is_leap(year) else _DAYS - 2


def _new_year(year: int) -> date:
    first, last = sorted((year, _EPOCH_YEAR))
    leaps = sum(map(_is_leap, range(first, last)))
    days = (last - first) * 365 + leaps
    return _EPOCH + timedelta(days if year >= _EPOCH_YEAR else -days)


def _is_leap(year: int) -> bool:
    return year % _CYCLE in _LEAP
