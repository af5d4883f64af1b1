"""A byline and a date that one line of the page holds: each is printed once."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from cleaner.article.dates.calendar_words import weekday_before
from cleaner.article.dates.moment import read_moment
from cleaner.article.dates.shown import unglued
from cleaner.article.names.byline_words import unannounced
from cleaner.article.names.people_words import people_words
from cleaner.languages.marks import EDGES

_ANY_DAY = datetime(2000, 1, 3)  # noqa: DTZ001 - where "5 hours ago" stands is asked, not when that was


def date_without_names(dated: str, authors: Sequence[str], language: str) -> str:
    """Return the words of a date without what stands before or behind it, where that names one of the authors."""
    text = unglued(dated)
    moment = read_moment(text, language, now=_ANY_DAY) if _names_any(text, authors) else None
    if moment is None:
        return dated
    before, after = text[: moment.begin], text[moment.end :]
    if _names_any(before, authors):
        day = weekday_before(language).search(before)
        before = day[0] if day else ""
    return f"{before}{text[moment.begin : moment.end]}{'' if _names_any(after, authors) else after}".strip(EDGES)


def byline_without_date(byline: str, dated: str, authors: Sequence[str], language: str) -> str:
    """Return the words of a byline without those of a date at one of its ends, or behind a mark, unless these hold an
    author's name.
    """
    before, found, after = byline.partition(dated)
    apart = not before or not after.strip(EDGES) or before.rstrip().endswith(tuple(EDGES.strip()))
    if not found or not apart or not _names_any(f"{before}{after}", authors):
        return byline
    if not after.strip(EDGES):
        return unannounced(before.rstrip(EDGES), authors, people_words(language))
    return f"{before}{after.lstrip(EDGES)}".strip(EDGES)


def _names_any(text: str, authors: Sequence[str]) -> bool:
    return any(name in text for name in authors if name)
