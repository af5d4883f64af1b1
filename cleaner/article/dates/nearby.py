"""The dates in lines of a page that are not labelled as its date."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from enum import IntEnum
from functools import lru_cache
from itertools import islice

from cleaner.article.dates.calendar_words import calendar_words
from cleaner.article.dates.moment import Moment, read_moment
from cleaner.article.dates.shown import LONGEST, WHOLE_DATE, is_of_post, parted, says
from cleaner.article.site import bare_words
from cleaner.blocks.block import around
from cleaner.labels.label import IN_BODY, Label, Labelled, top_of
from cleaner.named_tuple import NamedTuple

_DIGIT = re.compile(r"\d")
_MARKED = re.compile(r"date|time|publish|posted|datum|fecha|entry-meta|meta", re.I)
_LEVELS, _MOST, _MOST_REST = 2, 3, 40
_BEFORE, _AFTER, _NEXT, _RULE = 8, 30, 10, 3
_BELOW, _BELOW_REST = 3, 90
_ROWS = 2  # above and below a line of a table
_PARAGRAPHS = 3
# Nothing was first published on the web before; such days are births and events.
_FIRST = "1993"
_ELSEWHERE = frozenset({Label.COMMENTS, Label.RELATED, Label.COOKIES, Label.ADVERT, Label.LEGAL, Label.SUBSCRIBE})


class Rank(IntEnum):
    """How plainly a line gives the page's date: it says so, or stands where dates stand, or is marked as one."""

    SAID = 0
    NEAR_AND_MARKED = 1
    NEAR = 2
    MARKED = 3
    ANYWHERE = 4


class Near(NamedTuple):
    """A date in a line that is not labelled as one, how plainly it is the page's, and where it stands."""

    rank: Rank
    at: int
    text: str


def nearby_dates(
    labelled: Sequence[Labelled], language: str, *, updated: bool = False, close: bool = False
) -> tuple[str, ...]:
    """Return the words of dates in other short lines, the plainest first, unless only `close` ones are asked for; or of
    updates.
    """
    found = [near for near in _nearby(labelled, language, updated=updated) if near.rank <= Rank.NEAR or not close]
    texts = tuple(near.text for near in sorted(found)[:_MOST])
    return texts or (() if updated else tuple(_leading(labelled, language)))


def confirming_dates(labelled: Sequence[Labelled], language: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the words of dates in lines not labelled so: of the first that says published, and of the others."""
    found = sorted(near for near in _nearby(labelled, language) if labelled[near.at].label is not Label.DATE)
    said, other = (tuple(near.text for near in found if (near.rank is Rank.SAID) is plain) for plain in (True, False))
    return said[:1], other


def _nearby(labelled: Sequence[Labelled], language: str, *, updated: bool = False) -> Iterator[Near]:
    top = top_of(labelled)
    for at, item in enumerate(labelled):
        text = item.block.text
        if (
            len(text) > LONGEST
            or item.label is Label.COMMENTS
            or not WHOLE_DATE.search(text)
            or text.startswith("http")
            or _is_data(labelled, at)
            or is_of_post(text)
        ):
            continue
        text = parted(text, language)[updated]
        moment = read_moment(text, language)
        if moment and moment.iso >= _FIRST and (rank := _rank(labelled, at, top, text, moment, language)) is not None:
            yield Near(rank, at, text)


def _is_data(labelled: Sequence[Labelled], at: int) -> bool:
    """Whether a line of the article stands in a run of lines with dates, as the rows of a table do."""
    if labelled[at].label not in IN_BODY:
        return False
    run = labelled[max(0, at - _ROWS) : at + _ROWS + 1]
    return (
        sum(item.label in IN_BODY and WHOLE_DATE.search(item.block.text[:LONGEST]) is not None for item in run) > _ROWS
    )


def _rank(labelled: Sequence[Labelled], at: int, top: int, text: str, moment: Moment, language: str) -> Rank | None:
    item, rest = labelled[at], text[: moment.begin] + text[moment.end :]
    said = says(calendar_words(language).published).match(rest) or _said_above(labelled, at, language)
    if said or _is_own_entry(labelled, at, top, rest):
        return Rank.SAID
    near, marked = top - _BEFORE <= at <= top + _AFTER or _beside(labelled, at), _is_marked(item)
    alone = item.label is Label.RELATED and top < at <= top + _NEXT and len(rest) <= _RULE
    alone = alone or (marked and at == top - 1 and len(rest) <= _MOST_REST)
    below = 0 < at - top <= _BELOW and item.label not in IN_BODY and not text.endswith(".")
    most = _BELOW_REST if below else _MOST_REST
    if not alone and (item.label in _ELSEWHERE or not (marked or len(rest) <= most)):
        return None
    if near:
        return Rank.NEAR_AND_MARKED if marked else Rank.NEAR
    return Rank.MARKED if marked else Rank.ANYWHERE


def _is_own_entry(labelled: Sequence[Labelled], at: int, top: int, rest: str) -> bool:
    """Whether a date stands beside the page's own headline in a list of articles."""
    title = labelled[top].block.text if labelled[top].label is Label.HEADLINE else ""
    beside = rest if len(rest) > _RULE else labelled[at - 1].block.text if at > top + 1 else ""
    return len(title.split()) > _RULE and bare_words(beside) == bare_words(title)


def _said_above(labelled: Sequence[Labelled], at: int, language: str) -> bool:
    """Whether the line above a date is "Published" and no more."""
    above = labelled[at - 1].block.text if at else ""
    return above.casefold().strip(" :") in _labels(language)


@lru_cache(64)
def _labels(language: str) -> frozenset[str]:
    return frozenset(phrase for phrase in calendar_words(language).published if len(phrase) > 3)


def _beside(labelled: Sequence[Labelled], at: int) -> bool:
    """Whether the next line, or the one before, is labelled as a date."""
    return any(item.label is Label.DATE for item in (*labelled[max(0, at - 1) : at], *labelled[at + 1 : at + 2]))


def _leading(labelled: Sequence[Labelled], language: str) -> Iterable[str]:
    """The date that the first paragraphs begin with: "(18.01.2018) The mill …"."""
    paragraphs = islice((at for at, item in enumerate(labelled) if item.label in IN_BODY), _PARAGRAPHS)
    for text in [labelled[at].block.text[:_MOST_REST] for at in paragraphs if not _is_data(labelled, at)]:
        moment = read_moment(text, language) if _DIGIT.search(text) else None
        if moment and moment.begin <= 2:
            yield text[: moment.end]


def _is_marked(item: Labelled) -> bool:
    containers = islice(around(item.block), _LEVELS)
    return bool(_MARKED.search(" ".join((item.block.marks.inner, *(container.names for container in containers)))))
