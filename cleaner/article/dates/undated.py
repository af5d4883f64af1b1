"""Lines without the dates in them, so that only names are left."""

from __future__ import annotations

from cleaner.article.dates.calendar_words import weekday_before
from cleaner.article.dates.moment import read_moment
from cleaner.blocks.language import spoken
from cleaner.languages.ago import ago

_SCRAP = 3


def without_dates(text: str, language: str) -> str:
    """Return a line with a bar for each of its first dates."""
    for _ in range(3):
        moment = read_moment(text, language) if any(map(str.isdigit, text)) else None
        if moment is None:
            break
        text = f"{weekday_before(language).sub('', text[: moment.begin]).rstrip()} | {text[moment.end :].lstrip()}"
    first, bar, rest = text.strip(" |").partition(" | ")
    return rest if bar and len(first) <= _SCRAP and first.islower() else first + bar + rest  # "г." is left of a year


def without_ago(text: str, language: str) -> str:
    """Return a line with a bar for what it says of a time counted from now: "Ana Ruiz, 2 days ago"."""
    counted = ago(spoken(language))
    amounts = counted.amounts_in(text)
    if amounts and counted.line.fullmatch(text):
        return ""
    for amount in amounts:
        text = amount.sub(" | ", text)
    return text.strip(" |")
