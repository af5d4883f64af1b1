"""The dates that a page shows its readers."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from cleaner.article.dates.calendar_words import calendar_words
from cleaner.article.dates.lives import is_life
from cleaner.article.dates.moment import read_moment
from cleaner.blocks.language import spoken
from cleaner.labels.heads.fields import LISTED
from cleaner.labels.label import BYLINE, DATE, HEADLINE, Labelled, end_of, top_of
from cleaner.languages.ago import ago
from cleaner.languages.lazy import any_of, lazy
from cleaner.named_tuple import NamedTuple

_DIGIT = lazy(r"\d")
# "3 May 2031", "2031-5-3", "3.5.31", "3 May 31 (17:12)", "3 พ.ค. 74"
WHOLE_DATE = lazy(
    r"\d(?:\D+\d{4}|\d{3}\D+\d|\D\d+\D\d|\D{2,20}\d\d[\s,(]{2,3}\d{1,2}[:.]\d\d"
    r"|\s?[\u0e00-\u0e7f][\u0e00-\u0e7f.]{1,11}\s?\d\d(?!\d))"
)
LONGEST = 120
_BARS = lazy(r"\s[|•·:]\s")
_MOST_REST, _CLOSE, _BESIDE = 40, 20, 10
_STRAIGHT_BELOW, _STRAIGHT_ABOVE = 3, 4
_PLAIN = 2  # the rank of a day of which nothing tells that the page was published then
# A year and what follows it without a space, as hidden times do: "28. Juli 201928. Juli 2019", "May 3, 20314 comments",
# "May 3, 20314:05 PM".
_GLUED_YEAR = lazy(r"(?<!\d)((?:19|20)\d\d)(?=\d{1,2}(?:\.?\s?[^\W\d_]{3}|:\d\d))")


# When it was last changed, as sites hide it before the day that they show: "Ana Ruiz2031-05-04T13:00:39+00:00May 3rd".
_HIDDEN = lazy(r"(?:19|20)\d\d-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)(?=\w)")
_ACCOUNT = r"[—–-]\s?[^()@]{1,60}\(@\w{1,30}\)"
_POST, _SIGNED = lazy(rf"{_ACCOUNT}\s"), lazy(_ACCOUNT)
_LISTED = lazy(LISTED)


class Shown(NamedTuple):
    """What the labelled dates of a page say: of its publication, the same above the headline, and of updates."""

    published: tuple[str, ...]
    above: tuple[str, ...]
    updated: tuple[str, ...]


class _Day(NamedTuple):
    """A date shown below the headline: whether it stands below the text, how plain it is that the page was published
    then (0: it says so close to the headline, 1: it says so, or stands straight below it, 2: neither), its line and its
    words.
    """

    below: bool
    rank: int
    at: int
    text: str


def shown_dates(labelled: Sequence[Labelled], language: str) -> Shown:
    """Return the words of the dates that a page shows; above the headline today's date may stand."""
    published: list[_Day] = []
    above: list[tuple[int, str]] = []
    renewed: list[tuple[int, str]] = []
    top, end = top_of(labelled), _end(labelled)
    said = says(calendar_words(language).published)
    headed = labelled[top].label is HEADLINE if labelled else False
    for at, text in _joined(labelled, language):
        if not _DIGIT.search(text) and not (headed and at > top):
            continue
        before, after = parted(text, language)
        if WHOLE_DATE.search(before) or not after:
            saying = said.match(before) is not None
            if at < top and not (saying and at >= top - _CLOSE):
                above.append((at, before))
            else:
                first = saying and at <= top + _BESIDE
                straight = 0 < at - top <= _STRAIGHT_BELOW
                published.append(_Day(at > end, 0 if first else 1 if saying or straight else 2, at, before))
        if after and (WHOLE_DATE.search(after) or not published):
            renewed.append((at, after))
    if any(0 < at - top <= _BESIDE for at, _ in renewed):
        published = [day for day in published if day.rank < _PLAIN or not (day.below or day.at > top + _BESIDE)]
    texts = [day.text for day in _settled(published, above, top, language)]
    return Shown(tuple(texts), tuple(text for _, text in above), tuple(text for _, text in renewed))


def headline_dates(labelled: Sequence[Labelled], language: str) -> list[str]:
    """Return the dates that begin a part of the headline between bars: some dumps have all fields of a page's head in
    one line.
    """
    said = says(calendar_words(language).published)
    heads = [item.block.text for item in labelled if item.label is HEADLINE]
    parts = [said.sub("", part, 1).lstrip(": ") for text in heads for part in _BARS.split(text)[1:]]
    found = [(part, read_moment(part, language)) for part in parts]
    return [part[: moment.end] for part, moment in found if moment and moment.begin == 0]


def _settled(published: list[_Day], above: list[tuple[int, str]], top: int, language: str) -> list[_Day]:
    """The dates below the headline, the plainest first. Below the text stand the dates of other articles, and far below
    a headline that has one straight above it.
    """
    close = any(at >= top - _BESIDE for at, _ in above)
    days = [day for day in published if not (close and day.below and day.rank > 1)]
    days = sorted(_without_update(days, top, language), key=lambda day: day[:2])
    straight = [text for at, text in above if at >= top - _STRAIGHT_ABOVE]
    far = all(day.at > top + _BESIDE for day in days)
    return [_Day(False, 0, top, straight[-1]), *days] if days and far and straight else days


def _without_update(days: list[_Day], top: int, language: str) -> list[_Day]:
    """The dates without the first where the next line has an earlier one: the page was published on that."""
    if len(days) < 2 or not 0 < days[0].at - top <= _STRAIGHT_ABOVE or days[1].at - days[0].at != 1:
        return days
    first, second = (read_moment(day.text, language) for day in days[:2])
    short = max(len(day.text) for day in days[:2]) <= _MOST_REST
    return days[1:] if short and first and second and second.day < first.day else days


def is_of_other(labelled: Sequence[Labelled], at: int, language: str) -> bool:
    """Return whether a line's date is not the article's: of a post that a page shows, "— Ana Ruiz (@anaruiz) May 3,
    2031", which may be two blocks, of an article in a list, "[ May 3, 2031 ] Mill closes Coast", or of a member or the
    clock, "Joined: May 3, 2031", "Posts: 162 Joined: May 3, 2031", or of who lived until then, below "Died", too.
    """
    text, before = labelled[at].block.text, labelled[at - 1].block.text if at else ""
    of_post = _POST.match(text) or _SIGNED.fullmatch(before)
    elsewhere = calendar_words(language).elsewhere
    named = says(elsewhere).match(text) or says(elsewhere).fullmatch(before.rstrip(": "))
    of_member = named or (":" in text and _in_members_line(elsewhere).match(text))
    return bool(of_post or _LISTED.match(text) or of_member or is_life(text, language))


def unglued(text: str) -> str:
    """Return a text with a space after each year that a number and a word are glued to, and without the time that is
    hidden before a date.
    """
    return _GLUED_YEAR.sub(r"\1 ", _HIDDEN.sub(" ", text))


def _end(labelled: Sequence[Labelled]) -> int:
    """Where the next block but one after the last paragraph stands."""
    return end_of(labelled) + 2


def parted(text: str, language: str) -> tuple[str, str]:
    """Return what stands before the first word of an update, and what follows from it on, up to a date of publication;
    that is of what stands before.
    """
    match = _updates(language).search(text)
    if not match:
        return text, ""
    before, after = text[: match.start()], text[match.start() :]
    said = None if WHOLE_DATE.search(before) else publication(language).search(after)
    if said and WHOLE_DATE.search(after[: said.start()]) and WHOLE_DATE.search(after[said.start() :]):
        return before + after[said.start() :], after[: said.start()]
    return before, after


@lru_cache(64)
def _updates(language: str) -> re.Pattern[str]:
    words = any_of(calendar_words(language).updated)
    return lazy(rf"(?<!\w)(?:{words})(?!\w)|(?<=[a-z\d])(?-i:Updated|Modified)", re.I)


@lru_cache(64)
def publication(language: str) -> re.Pattern[str]:
    """Return what finds a word that says "published", as behind the date of an update."""
    long = [phrase for phrase in calendar_words(language).published if len(phrase) > 3]
    return lazy(rf"(?<!\w)(?:{any_of(long)})(?!\w)", re.I)


@lru_cache(64)
def says(phrases: tuple[str, ...]) -> re.Pattern[str]:
    """Return the pattern of a line's beginning that is one of the longer phrases."""
    long = [phrase for phrase in phrases if len(phrase) > 3]
    return lazy(rf"\W*(?:{any_of(long)})(?!\w)", re.I)


@lru_cache(64)
def _in_members_line(phrases: tuple[str, ...]) -> re.Pattern[str]:
    """What finds such a phrase and a colon behind what else is counted of a member: "Posts: 162 Joined:"."""
    return lazy(rf"[^\W\d_]{{3,20}}:?\s\d[\d.,]{{0,8}}\s(?:{any_of(phrases)}):", re.I)


def _joined(labelled: Sequence[Labelled], language: str) -> Iterable[tuple[int, str]]:
    """The labelled dates and where they stand, joined: a day, its time and the word before them may be three blocks."""
    parts: list[str] = []
    last = -2
    for at, item in enumerate(labelled):
        text = item.block.text
        if item.label is not DATE and not (item.label is BYLINE and _is_dated(text, language)):
            continue
        if (text.endswith(".") and len(text) > _MOST_REST) or is_of_other(labelled, at, language):
            continue
        if at != last + 1 or (any(map(WHOLE_DATE.search, parts)) and WHOLE_DATE.search(text)):
            yield from _line(last, parts, language)
            parts = said_before(labelled, at, language)
        parts.append(text)
        last = at
    yield from _line(last, parts, language)


def _is_dated(text: str, language: str) -> bool:
    """Whether a byline holds a whole date, or one that is counted from now."""
    return bool(WHOLE_DATE.search(text)) or any(
        amount.search(text) for amount in ago(spoken(language)).amounts_in(text)
    )


def said_before(labelled: Sequence[Labelled], at: int, language: str) -> list[str]:
    """Return the words of the block before a date that say "updated" at its end, if they do."""
    before = labelled[at - 1].block.text if at else ""
    match = _updates(language).search(before) if len(before) <= _MOST_REST else None
    return [before[match.start() :]] if match and not _DIGIT.search(before) else []


def _line(at: int, parts: list[str], language: str) -> Iterable[tuple[int, str]]:
    """The line, if there is a number in it, or it says nothing but a day counted from now: "Yesterday"."""
    line = " ".join(parts)
    if line and len(line) <= 2 * LONGEST and (_DIGIT.search(line) or ago(spoken(language)).is_line(line)):
        yield at, line
