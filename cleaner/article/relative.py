"""Dates that are counted from now: "3 hours ago", "yesterday"."""

from __future__ import annotations

import re

from cleaner.article.calendar_words import CalendarWords
from cleaner.languages.lazy import any_of
from cleaner.languages.words import folded

_DAY = 86400


def relative(text: str, words: CalendarWords) -> tuple[int, int, int] | None:
    """Return how many seconds ago a text says, and where it says so; None if it does not."""
    for phrases, seconds in ((words.yesterday, _DAY), (words.today, 0)):
        if match := re.search(rf"(?<!\w)(?:{any_of(phrases)})(?!\w)", text, re.I):
            return seconds, *match.span()
    units, ago = any_of(words.units), any_of(words.ago)
    amount = rf"(?P<n>\d{{1,3}})\s?(?P<unit>{units})(?!\w)"
    match = re.search(rf"(?<!\d){amount}\.?\s(?:{ago})(?!\w)", text, re.I) or re.search(
        rf"(?<!\w)(?:{ago})\s{amount}", text, re.I
    )
    if not match:
        return None
    return int(match["n"]) * words.units[folded(match["unit"])], *match.span()
