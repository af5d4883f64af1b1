"""How plainly a date in a line is the page's own: by what the line says, where it stands, how it is marked."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import IntEnum

from cleaner.article.dates.calendar_words import calendar_words
from cleaner.article.dates.moment import Moment
from cleaner.article.dates.shown import LONGEST, WHOLE_DATE, publication, says
from cleaner.article.site import bare_words
from cleaner.blocks.block import near
from cleaner.labels.label import IN_BODY, Label, Labelled, end_of, top_of
from cleaner.languages.lazy import lazy
from cleaner.named_tuple import NamedTuple

_MARKED = lazy(r"date|time|publish|posted|datum|fecha|entry-meta|meta", re.I)
_PICTURE = lazy(r"\[[^\[\]]{9,}\]")  # as text browsers name one
_LEVELS, _RULE, _MOST_TIME, _MOST_REST, _BELOW_REST = 2, 3, 20, 40, 90
_BEFORE, _AFTER, _NEXT, _LISTED = 8, 30, 10, 10
BELOW = 3
_NAME, _BARS = 3, frozenset("|·•")
_BELOW_TEXT = frozenset({Label.BYLINE, Label.TAGS, Label.SHARE, Label.CREDIT})
_ELSEWHERE = frozenset({Label.COMMENTS, Label.RELATED, Label.COOKIES, Label.ADVERT, Label.LEGAL, Label.SUBSCRIBE})


class Rank(IntEnum):
    """How plainly a line gives the page's date: it says so, or stands where dates stand, or is marked as one."""

    SAID = 0
    NEAR_AND_MARKED = 1
    NEAR = 2
    MARKED = 3
    BELOW = 4
    ANYWHERE = 5


class Place(NamedTuple):
    """Where the headline stands, the first block of the text below it, and the last of the text."""

    top: int
    first: int
    end: int

    def is_above(self, at: int) -> bool:
        """Whether a block stands between the headline and the text."""
        return self.top < at < self.first

    def is_below(self, at: int) -> bool:
        """Whether a block stands straight below the text."""
        return 0 < at - self.end <= BELOW


def place_of(labelled: Sequence[Labelled]) -> Place:
    """Return where the article stands in labelled blocks."""
    top, end = top_of(labelled), end_of(labelled)
    first = next((at for at in range(top + 1, len(labelled)) if labelled[at].label in IN_BODY), top)
    return Place(top, first, end)


def rank_of(
    labelled: Sequence[Labelled], at: int, place: Place, text: str, moment: Moment, language: str
) -> Rank | None:
    """Return how plainly the moment in a line's text is the page's, None if it is another's."""
    item, rest = labelled[at], _PICTURE.sub("", text.replace(text[moment.begin : moment.end], ""))
    if _says_so(labelled, at, place, text[: moment.begin], rest, language):
        return Rank.SAID
    marked = _is_marked(item)
    if not _is_own(item, at, place, text, rest, marked=marked):
        return Rank.BELOW if _ends_text(labelled, at, place, text, moment) else None
    if place.top - _BEFORE <= at <= place.top + _AFTER or _beside(labelled, at):
        return Rank.NEAR_AND_MARKED if marked else Rank.NEAR
    return Rank.MARKED if marked else Rank.ANYWHERE


def _says_so(labelled: Sequence[Labelled], at: int, place: Place, before: str, rest: str, language: str) -> bool:
    """Whether the line says that the page was published then, or the line above, or it is the page's in a list."""
    if says(calendar_words(language).published).match(rest) or _said_above(labelled, at, language):
        return True
    own = labelled[at].label not in _ELSEWHERE or place.is_above(at)
    return (own and _said_before(before, language)) or _is_own_entry(labelled, at, place.top, rest)


def _is_own(item: Labelled, at: int, place: Place, text: str, rest: str, *, marked: bool) -> bool:
    """Whether a line with a date and not much else belongs to the article."""
    away = at - place.top
    if 0 < away <= _NEXT and len(rest) <= _RULE and (item.label is Label.RELATED or place.is_above(at)):
        return True
    # "May 3, 2031 | 4 comments"
    first = text.endswith(rest) and len(rest) <= _MOST_TIME
    if item.label is Label.COMMENTS and away <= _NEXT and place.is_above(at) and first:
        return True
    if (marked and away == -1 and len(rest) <= _MOST_REST) or (away in {-1, -2} and len(rest) <= _RULE):
        return True
    straight = 0 < away <= BELOW and item.label not in IN_BODY and not text.endswith(".")
    return item.label not in _ELSEWHERE and (marked or len(rest) <= (_BELOW_REST if straight else _MOST_REST))


def _ends_text(labelled: Sequence[Labelled], at: int, place: Place, text: str, moment: Moment) -> bool:
    """Whether a line straight below the text, or below its author and tags, begins with a date, after a word or a name
    at most, and no other date follows closely, as in a list of articles or of comments.
    """
    between = {item.label for item in labelled[place.end + 1 : at]}
    if not place.is_below(at) or not between <= _BELOW_TEXT or labelled[at].label is Label.LEGAL:
        return False
    most = _NAME if text[moment.end :].lstrip()[:1] in _BARS else 1
    if len(text[: moment.begin].split()) > most or len(text) - moment.end > _BELOW_REST or text.endswith("."):
        return False
    return not any(WHOLE_DATE.search(item.block.text[:LONGEST]) for item in labelled[at + 1 : at + 1 + _LISTED])


def _said_before(before: str, language: str) -> bool:
    """Whether a text before a date ends in a word that says "published", or in that and a time."""
    ends = [match.end() for match in publication(language).finditer(before)]
    return bool(ends) and len(before) - ends[-1] <= _MOST_TIME


def _is_own_entry(labelled: Sequence[Labelled], at: int, top: int, rest: str) -> bool:
    """Whether a date stands beside the page's own headline in a list of articles, or below the headline said again."""
    title = labelled[top].block.text if labelled[top].label is Label.HEADLINE else ""
    above = labelled[at - 1].block.text if at > top + 1 else ""
    return len(title.split()) > _RULE and bare_words(title) in {bare_words(rest), bare_words(above)}


def _said_above(labelled: Sequence[Labelled], at: int, language: str) -> bool:
    """Whether the line above a date is "Published" and no more."""
    above = labelled[at - 1].block.text if at else ""
    return publication(language).fullmatch(above.strip(" :")) is not None


def _beside(labelled: Sequence[Labelled], at: int) -> bool:
    """Whether the next line, or the one before, is labelled as a date."""
    return any(item.label is Label.DATE for item in (*labelled[max(0, at - 1) : at], *labelled[at + 1 : at + 2]))


def _is_marked(item: Labelled) -> bool:
    containers = near(item.block, _LEVELS)
    return bool(_MARKED.search(" ".join((item.block.marks.inner, *(container.names for container in containers)))))
