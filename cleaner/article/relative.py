"""Dates that are counted from now: "3 hours ago", "yesterday"."""

from __future__ import annotations

import re

from cleaner.article.calendar_words import CalendarWords
from cleaner.languages.lazy import any_of
from cleaner.languages.words import folded

_DAY = 86400
# Scripts in which a unit of time, and the word after it, may end in the middle of what `re` takes for a word.
_ENDLESS = "[\u0e00-\u0e7f\u3040-\u9fff]"
_SPACELESS = "[\u0e00-\u0e7f\u3040-\u9fff\uac00-\ud7af]"


def relative(text: str, words: CalendarWords) -> tuple[int, int, int] | None:
    """Return how many seconds ago a text says, and where it says so; None if it does not."""
    for phrases, seconds in ((words.yesterday, _DAY), (words.today, 0)):
        if match := re.search(rf"(?<!\w)(?:{any_of(phrases)})(?!\w)", text, re.I):
            return seconds, *match.span()
    found = _amount_ago(text, words)
    return (int(found["n"] or 1) * words.units[folded(found["unit"])], *found.span()) if found else None


def _amount_ago(text: str, words: CalendarWords) -> re.Match[str] | None:
    """The first "3 hours ago", "an hour ago", "vor 3 Stunden", or "3小时前"."""
    units, ago, one = any_of(words.units), any_of(words.ago), any_of(words.one)
    number = rf"(?<![\d月월])(?<![月월]\s)(?P<n>\d{{1,3}})\s?|(?<!\w)(?:{one})(?:\s|(?<=['’一]))"
    amount = rf"(?:{number})(?P<unit>{units})(?:(?<={_SPACELESS})|(?!\w))"
    return re.search(rf"{amount}\.?\s?(?:{ago})(?:(?<={_ENDLESS})|(?!\w))", text, re.I) or re.search(
        rf"(?<!\w)(?:{ago})\s{amount}", text, re.I
    )
