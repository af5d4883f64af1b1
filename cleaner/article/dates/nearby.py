"""The dates in lines of a page that are not labelled as its date."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from cleaner.article.dates.calendar_words import calendar_words
from cleaner.article.dates.moment import Numeric, read_moment
from cleaner.article.dates.rank import BELOW, Rank, place_of, rank_of
from cleaner.article.dates.shown import LONGEST, WHOLE_DATE, is_of_other, parted, said_before, says, unglued
from cleaner.labels.label import COMMENTS, DATE, IN_BODY, Label, Labelled
from cleaner.languages.lazy import lazy
from cleaner.named_tuple import NamedTuple

_DIGIT = lazy(r"\d")
# What an article's dateline says before its date, and what follows: "Osk, 3 May 2031 – The mill …".
_TOWN = lazy(r"[^\W\d_][\w .'’()/-]{1,40},\s(?:den\s|le\s|el\s)?")
_DASH = lazy(r"[\s)]{0,2}(?:[–—-]\s|/|\(|:\s)")
_EITHER = Numeric(day_first=True)  # "03/05/2031" is a date; which day it means is told by the page's other dates
_MOST, _LEADING = 3, 80
_ROWS = 2  # above and below a line of a table
_PARAGRAPHS = 3
# Nothing was first published on the web before; such days are births and events.
_FIRST = "1993"


class Near(NamedTuple):
    """A date in a line that is not labelled as one, how plainly it is the page's, and where it stands."""

    rank: Rank
    at: int
    text: str


def nearby_dates(
    labelled: Sequence[Labelled], language: str, *, updated: bool = False, close: bool = False
) -> tuple[str, ...]:
    """Return the words of dates in other short lines, the plainest first, or of updates; only close ones where `close`
    ones are asked for, or a line says of an update when it was.
    """
    found = list(_nearby(labelled, language, updated=updated))
    if found and not updated and (close or any(_nearby(labelled, language, updated=True))):
        found = [near for near in found if near.rank <= Rank.NEAR]
    texts = tuple(near.text for near in sorted(found)[:_MOST])
    return texts or (() if updated else tuple(_leading(labelled, language)))


def confirming_dates(labelled: Sequence[Labelled], language: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the words of dates in lines not labelled so: of the first that says published, and of the others."""
    found = sorted(near for near in _nearby(labelled, language) if labelled[near.at].label is not DATE)
    said, other = (tuple(near.text for near in found if (near.rank is Rank.SAID) is plain) for plain in (True, False))
    return said[:1], other


def _nearby(labelled: Sequence[Labelled], language: str, *, updated: bool = False) -> Iterator[Near]:
    place = place_of(labelled)
    for at, item in enumerate(labelled):
        text = _beginning(item, language)
        if (
            len(text) > LONGEST
            or (item.label is COMMENTS and not place.top < at <= place.end + BELOW)
            or not WHOLE_DATE.search(text)
            or text.startswith("http")
            or _is_data(labelled, at)
            or is_of_other(labelled, at, language)
        ):
            continue
        text = parted(" ".join((*said_before(labelled, at, language), text)), language)[updated]
        plain = unglued(text)
        moment = read_moment(plain, language, _EITHER)
        rank = rank_of(labelled, at, place, plain, moment, language) if moment and moment.iso >= _FIRST else None
        if rank is not None:
            yield Near(rank, at, text)


def _beginning(item: Labelled, language: str) -> str:
    """A line, or the beginning of a long one beside the text that says when the page was published: "This entry was
    posted on May 3, 2031 and is filed under Ferries. You can follow …".
    """
    text = item.block.text
    if len(text) <= LONGEST or item.label in IN_BODY or not says(calendar_words(language).published).match(text):
        return text
    return text[:LONGEST]


def _is_data(labelled: Sequence[Labelled], at: int) -> bool:
    """Whether a line of the article stands in a run of lines with dates, as the rows of a table do."""
    if labelled[at].label not in IN_BODY:
        return False
    run = labelled[max(0, at - _ROWS) : at + _ROWS + 1]
    return (
        sum(item.label in IN_BODY and WHOLE_DATE.search(item.block.text[:LONGEST]) is not None for item in run) > _ROWS
    )


def _leading(labelled: Sequence[Labelled], language: str) -> Iterable[str]:
    """The date that the first paragraphs begin with: "(18.01.2018) The mill …", "Osk, 3 May 2031 – The mill …"."""
    inside = (at for at, item in enumerate(labelled) if item.label in IN_BODY and item.label is not Label.SUBHEADING)
    paragraphs = islice(inside, _PARAGRAPHS)
    for text in [unglued(labelled[at].block.text[:_LEADING]) for at in paragraphs if not _is_data(labelled, at)]:
        moment = read_moment(text, language) if _DIGIT.search(text) else None
        if moment and (moment.begin <= 2 or (_TOWN.fullmatch(text[: moment.begin]) and _DASH.match(text, moment.end))):
            yield text[: moment.end]
