"""Dates that are counted from now: "3 hours ago", "yesterday"."""

from __future__ import annotations

import re

from cleaner.article.dates.calendar_words import CalendarWords
from cleaner.languages.lazy import any_of, lazy
from cleaner.languages.words import folded

_DAY = 86400
_MORE = lazy(r"(\d{1,3})\s?([^\W\d_]+)")


def relative(text: str, words: CalendarWords) -> tuple[int, int, int] | None:
    """Return how many seconds ago a text says, and where it says so; None if it does not."""
    days = ((words.before_yesterday, 2 * _DAY), (words.yesterday, _DAY), (words.today, 0))
    for phrases, seconds in days:
        if match := re.search(rf"(?<!\w)(?:{any_of(phrases)})(?!\w)", text, re.I):
            return seconds, *match.span()
    found = next((match for amount in words.amounts if (match := amount.search(text))), None)
    found = found or words.short.fullmatch(text)
    return (_seconds(found, words), *found.span()) if found else None


def _seconds(found: re.Match[str], words: CalendarWords) -> int:
    """How long the units are together: "2 hrs 15 mins"."""
    rest = _MORE.findall(found.groupdict().get("more") or "")
    seconds = _count(found, words) * words.units[folded(found["unit"])]
    return seconds + sum(int(n) * words.units.get(folded(unit), 0) for n, unit in rest)


def _count(found: re.Match[str], words: CalendarWords) -> int:
    """The number of units: two in words that mean a pair of them, one where none is written."""
    return int(found.groupdict().get("n") or (2 if folded(found["unit"]) in words.pairs else 1))
