"""The words of languages as patterns that find the fields of a line: dates, reading times, credits, teasers."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from cleaner.blocks.seams.date_pattern import date_words, dates_of
from cleaner.languages.guarded import Guarded
from cleaner.languages.lazy import any_of, lazy
from cleaner.languages.words import Words
from cleaner.named_tuple import NamedTuple

_COUNT = lazy(r"(?<!\S)\d{1,3}(?:[.,]?\d{3})?\s{1,3}\Z")


class SeamWords(NamedTuple):
    """What finds the fields of a line; tuples are sorted, the longest first.

    moment: a date with the time after it; labels: the words before it; reading: a reading time
    minutes: how many minutes; aids: the words before them in a reading time, without their colon; aided: minutes in a
        line that has such words
    by: the words before a name; joins: the words between names; common: words that no name is made of
    credit: how a credit begins; heads: the first two characters of each
    sources, ends, names: signs that some words are a credit, an agency's name for one: in it, at its end, all of it
    teasers: the words before another article's headline, without their colon
    shares: what asks readers behind a text to share it
    comments: what names or asks for comments
    """

    moment: Guarded
    labels: tuple[str, ...]
    reading: Guarded
    minutes: re.Pattern[str]
    aided: Guarded
    aids: tuple[str, ...]
    by: tuple[str, ...]
    joins: frozenset[str]
    common: frozenset[str]
    credit: tuple[str, ...]
    heads: frozenset[str]
    sources: tuple[str, ...]
    ends: tuple[str, ...]
    names: frozenset[str]
    teasers: tuple[str, ...]
    shares: tuple[str, ...]
    comments: tuple[str, ...]

    def may_tell_time(self, text: str) -> bool:
        """Return whether a text, or a part of it, may hold a date or a reading time."""
        return self.moment.may_match(text) or self.reading.may_match(text) or self.aided.may_match(text)

    def after_by(self, text: str) -> str:
        """Return what stands after the words before a name that a text begins with, nothing if it does not."""
        folded = text.casefold()
        for phrase in self.by if folded.startswith(self.by) else ():
            rest = text[len(phrase) :]
            after = rest.lstrip()
            if folded.startswith(phrase) and (after != rest or after.startswith(":")):
                return after[1:].lstrip() if after.startswith(":") else after
        return ""

    def label_at(self, text: str) -> int:
        """Return where the words about a date begin that a text ends with, -1 if it does not."""
        return _ending(text.rstrip(": "), self.labels)

    def aid_at(self, text: str) -> int:
        """Return where the words before a reading time's minutes begin that a text ends with, -1 if it does not."""
        return _ending(text.rstrip(": "), self.aids)

    def teaser_at(self, text: str) -> int:
        """Return where the words before another article's headline begin that a text ends with, -1 if it does not."""
        return _ending(text.rstrip(), self.teasers)

    def share_at(self, text: str) -> int:
        """Return where the words begin that ask readers to share a text that ends with them, -1 if it does not."""
        return _ending(text.rstrip(" !."), self.shares)

    def comments_at(self, text: str) -> int:
        """Return where the comments are counted, or asked for, at a text's end ("12 Comments"), -1 if they are not."""
        begin = _ending(text.rstrip(), self.comments)
        number = _COUNT.search(text[: max(begin, 0)])
        return number.start() if number else begin if " " in text[begin:].strip() else -1

    def is_source(self, text: str) -> bool:
        """Return whether some words are a sign of a credit, or have one in them."""
        folded = text.casefold()
        return (
            folded in self.names
            or any(_stands_in(folded, phrase) for phrase in filter(folded.__contains__, self.sources))
            or any(_ends(folded, phrase) for phrase in filter(folded.__contains__, self.ends))
        )


_made: dict[tuple[int, ...], tuple[tuple[Words, ...], SeamWords]] = {}


def seam_words(languages: tuple[Words, ...]) -> SeamWords:
    """Return the patterns of some languages; they are made once."""
    key = tuple(map(id, languages))
    if key not in _made:
        _made[key] = (languages, _make(languages))
    return _made[key][1]


def _make(languages: tuple[Words, ...]) -> SeamWords:
    units = tuple(date_words(languages, "units"))
    tags = list(_phrases(languages, "tags", "start", "end", "inside", "whole"))
    times = [phrase for phrase in tags if _begins_with_any(phrase, units)]
    reading = rf"(?=\d)(?:(?<!\d)|(?<=(?:19|20)\d\d))\d{{1,3}}[\s-]?(?:{any_of(times)})(?![^\W\d_])"
    minutes = lazy(rf"(?=\d)(?<!\d)\d{{1,3}}\s?(?:{any_of(date_words(languages, 'minutes'))})\b\.?", re.I)
    aids = [phrase.rstrip(" :") for phrase in tags if phrase.endswith(":")]
    by = [*_people(languages, "by"), *_people(languages, "others")]
    related = _phrases(languages, "related", "start", "inside", "whole")
    credit = _longest_first(_phrases(languages, "credit", "start"))
    return SeamWords(
        moment=dates_of(languages),
        labels=_longest_first([*date_words(languages, "published"), *date_words(languages, "updated")]),
        reading=Guarded(lazy(reading, re.I), times),
        minutes=minutes,
        aided=Guarded(minutes, aids),
        aids=_longest_first(aids),
        by=_longest_first(by),
        joins=frozenset(_people(languages, "and")),
        common=frozenset().union(*(words.common for words in languages)),
        credit=credit,
        heads=frozenset(phrase[:2] for phrase in credit),
        sources=_longest_first(_phrases(languages, "credit", "inside")),
        ends=_longest_first(_phrases(languages, "credit", "end")),
        names=frozenset(_phrases(languages, "credit", "whole")),
        teasers=_longest_first(phrase.rstrip(" :") for phrase in related if " " in phrase or phrase.endswith(":")),
        shares=_longest_first(_phrases(languages, "share", "end")),
        comments=_longest_first(_phrases(languages, "comments", "whole", "end")),
    )


def _begins_with_any(phrase: str, words: tuple[str, ...]) -> bool:
    """Whether a phrase begins with one of some words, and a word ends or begins behind it, as for `re`."""
    return any(word[-1].isalnum() != phrase[len(word) :][:1].isalnum() for word in words if phrase.startswith(word))


def _longest_first(phrases: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(set(phrases), key=lambda phrase: (-len(phrase), phrase)))


def _ending(text: str, phrases: tuple[str, ...]) -> int:
    """Where the longest of some phrases begins that a text ends with, -1 if it ends with none; the "on" of "Allison" is
    none.
    """
    if not phrases or not text[-len(phrases[0]) :].casefold().endswith(phrases):
        return -1  # as nearly all: the longest phrase is first
    folded = text.casefold()
    if len(folded) != len(text):
        return -1
    begins = (len(text) - len(phrase) for phrase in phrases if folded.endswith(phrase))
    return next((at for at in begins if not (text[at].islower() and text[at - 1 : at].isalpha())), -1)


def _stands_in(folded: str, phrase: str) -> bool:
    """Whether a phrase that is in a text stands there at word boundaries, where it begins and ends with a letter."""
    at = folded.find(phrase)
    while at >= 0:
        end = at + len(phrase)
        if not _is_word(phrase[0], folded[at - 1 : at]) and not _is_word(phrase[-1], folded[end : end + 1]):
            return True
        at = folded.find(phrase, at + 1)
    return False


def _ends(folded: str, phrase: str) -> bool:
    """Whether a phrase that is in a text stands at a word boundary, and no word after it."""
    at = folded.rfind(phrase)
    return not _is_word(phrase[0], folded[at - 1 : at]) and not any(map(str.isalnum, folded[at + len(phrase) :]))


def _is_word(one: str, other: str) -> bool:
    """Whether two characters, the second of which may be missing, are of one word."""
    return one.isalnum() and (other.isalnum() or other == "_")


def _people(languages: Iterable[Words], key: str) -> Iterator[str]:
    for words in languages:
        yield from words.people.get(key, ())


def _phrases(languages: Iterable[Words], label: str, *places: str) -> Iterator[str]:
    for words in languages:
        for place in places:
            yield from words.phrases.get(label, {}).get(place, ())
