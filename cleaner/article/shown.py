"""The dates that a page shows its readers."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from cleaner.article.calendar_words import calendar_words
from cleaner.labels.label import IN_BODY, Label, Labelled, top_of
from cleaner.languages.lazy import any_of, lazy
from cleaner.named_tuple import NamedTuple

_DIGIT = lazy(r"\d")
WHOLE_DATE = lazy(r"\d(?:\D+\d{4}|\d{3}\D+\d|\D\d+\D\d)")
LONGEST = 120
_MOST_REST, _CLOSE, _BESIDE = 40, 20, 10


class Shown(NamedTuple):
    """What the labelled dates of a page say: of its publication, the same above the headline, and of updates."""

    published: tuple[str, ...]
    above: tuple[str, ...]
    updated: tuple[str, ...]


def shown_dates(labelled: Sequence[Labelled], language: str) -> Shown:
    """Return the words of the dates that a page shows; above the headline today's date may stand."""
    published: list[tuple[bool, bool, str]] = []
    above: list[str] = []
    renewed: list[str] = []
    close = False
    top, end = top_of(labelled), _end(labelled)
    said = says(calendar_words(language).published)
    for at, text in _joined(labelled, language):
        before, after = parted(text, language)
        if WHOLE_DATE.search(before) or not after:
            saying = said.match(before) is not None
            if at < top and not (saying and at >= top - _CLOSE):
                above.append(before)
                close |= at >= top - _BESIDE
            else:
                published.append((at > end, not saying, before))
        if after and (WHOLE_DATE.search(after) or not published):
            renewed.append(after)
    # Below the text stand the dates of other articles.
    published = [shown for shown in published if not (close and shown[0] and shown[1])]
    published.sort(key=lambda shown: shown[:2])
    return Shown(tuple(text for *_, text in published), tuple(above), tuple(renewed))


def _end(labelled: Sequence[Labelled]) -> int:
    """Where the next block but one after the last paragraph stands."""
    last = max((at for at, item in enumerate(labelled) if item.label in IN_BODY), default=len(labelled))
    return last + 2


def parted(text: str, language: str) -> tuple[str, str]:
    """Return what stands before the first word of an update, and what follows from it on."""
    match = _updates(language).search(text)
    return (text[: match.start()], text[match.start() :]) if match else (text, "")


@lru_cache(64)
def _updates(language: str) -> re.Pattern[str]:
    words = any_of(calendar_words(language).updated)
    return lazy(rf"(?<!\w)(?:{words})(?!\w)|(?<=[a-z\d])(?-i:Updated|Modified)", re.I)


@lru_cache(64)
def says(phrases: tuple[str, ...]) -> re.Pattern[str]:
    """Return the pattern of a line's beginning that is one of the longer phrases."""
    long = [phrase for phrase in phrases if len(phrase) > 3]
    return lazy(rf"\W*(?:{any_of(long)})(?!\w)", re.I)


def _joined(labelled: Sequence[Labelled], language: str) -> Iterable[tuple[int, str]]:
    """The labelled dates and where they stand, joined: a day, its time and the word before them may be three blocks."""
    parts: list[str] = []
    last = -2
    for at, item in enumerate(labelled):
        text = item.block.text
        if item.label is not Label.DATE and not (item.label is Label.BYLINE and WHOLE_DATE.search(text)):
            continue
        if text.endswith(".") and len(text) > _MOST_REST:
            continue
        if at != last + 1 or (any(map(WHOLE_DATE.search, parts)) and WHOLE_DATE.search(text)):
            yield from _line(last, parts)
            parts = _said_before(labelled, at, language)
        parts.append(text)
        last = at
    yield from _line(last, parts)


def _said_before(labelled: Sequence[Labelled], at: int, language: str) -> list[str]:
    """The block before a date if it ends by saying "updated"."""
    before = labelled[at - 1].block.text if at else ""
    match = _updates(language).search(before) if len(before) <= _MOST_REST else None
    return [before[match.start() :]] if match and not _DIGIT.search(before) else []


def _line(at: int, parts: list[str]) -> Iterable[tuple[int, str]]:
    line = " ".join(parts)
    if _DIGIT.search(line) and len(line) <= 2 * LONGEST:
        yield at, line
