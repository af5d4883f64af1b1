"""The words of languages as patterns that find the fields of a line: dates, reading times, credits, teasers."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from cleaner.languages.guarded import Guarded
from cleaner.languages.lazy import any_of, lazy
from cleaner.languages.words import Words
from cleaner.named_tuple import NamedTuple

_DAY = r"\d{1,2}(?:[^\W\d_]{2}\b|[.ºª])?"
# In the Christian era, in digits of Bengali, Hindi, Arabic and Persian, too; the Persian era, and the Buddhist one.
_YEAR = r"(?:19|20|২০|२०|٢٠|۲۰|۱[۳۴]|(?:25|๒๕)(?=[5-9๕-๙]))\d{2}"
ROMAN_MONTH = "I{1,3}|I?V|VI{1,3}|I?X|XI{1,2}"
_NUMERIC = (
    r"(?<!\d)\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)"
    r"|(?<!\d)\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2})(?!\d)"
    rf"|(?-i:(?<![\w.,:])\d{{1,2}}[.\s]\s?(?:{ROMAN_MONTH})[.\s]\s?(?:19|20)\d\d(?!\d))"
    r"|\d{4}\s?[年년]\s?\d{1,2}\s?[月월]\s?\d{1,2}\s?[日일]"
    r"|(?<![\d.])\d{1,2}\.\s\d{1,2}\.\s(?:19|20)\d\d(?!\d)"  # "6. 5. 2031", Czech
    r"|(?<!\d)(?:19|20)\d\d\.\s\d{1,2}\.\s\d{1,2}\b\.?"  # "2031. 5. 6.", Korean and Hungarian
)
# Where a word ends: vowel signs of Indic scripts, and the stop of "พ.ค.", are of no word to `re`.
_WORD_END = r"(?:\b|(?!\w))"
_CLOCK = r"\d{1,2}[:.h]\d{2}(?::\d{2})?(?:\s?h\b\.?)?(?!\d)"
_ZONE = r"(?-i:\s?(?:[A-Z]{2,4}\b(?:[+-]\d{1,2})?|Uhr\b))"
_GAP = r"[\s,|/@•·–-]{1,5}"
# Each date without a word has one.
_OF_NUMBERS = lazy(rf"\d(?:[-/.]\d{{1,2}}[-/.]\d|\.\s\d{{1,2}}\.\s?\d|[.\s]\s?(?:{ROMAN_MONTH})[.\s]|\s?[年년])")
_COUNT = lazy(r"(?<!\S)\d{1,3}(?:[.,]?\d{3})?\s{1,3}\Z")
_BETWEEN = 4  # characters at most between the words of a date: ".,", a space


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
    units = any_of(_listed(languages, "dates", "units"))
    tags = list(_phrases(languages, "tags", "start", "end", "inside", "whole"))
    times = [phrase for phrase in tags if re.match(rf"(?:{units})\b", phrase)]
    reading = rf"(?=\d)(?:(?<!\d)|(?<=(?:19|20)\d\d))\d{{1,3}}[\s-]?(?:{any_of(times)})(?![^\W\d_])"
    minutes = lazy(rf"(?=\d)(?<!\d)\d{{1,3}}\s?(?:{any_of(_listed(languages, 'dates', 'minutes'))})\b\.?", re.I)
    aids = [phrase.rstrip(" :") for phrase in tags if phrase.endswith(":")]
    by = [*_listed(languages, "people", "by"), *_listed(languages, "people", "others")]
    related = _phrases(languages, "related", "start", "inside", "whole")
    credit = _longest_first(_phrases(languages, "credit", "start"))
    return SeamWords(
        moment=Guarded(lazy(_moment(languages, units), re.I), _of_dates(languages), _OF_NUMBERS),
        labels=_longest_first([*_listed(languages, "dates", "published"), *_listed(languages, "dates", "updated")]),
        reading=Guarded(lazy(reading, re.I), times),
        minutes=minutes,
        aided=Guarded(minutes, aids),
        aids=_longest_first(aids),
        by=_longest_first(by),
        joins=frozenset(_listed(languages, "people", "and")),
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


def _moment(languages: tuple[Words, ...], units: str) -> str:
    """A date as a page writes it, with the time after it: "Fri, March 3, 2021 at 7:10 PM GMT", "3 hours ago"."""
    month_words = [month for words in languages for month in words.months]
    month_words += _listed(languages, "dates", "solar")
    weekday_words = [day for words in languages for day in words.weekdays]
    ago_words = list(_listed(languages, "dates", "ago"))
    months, weekdays, ago = any_of(month_words), any_of(weekday_words), any_of(ago_words)
    end = _WORD_END
    half = any_of([*_listed(languages, "dates", "am"), *_listed(languages, "dates", "pm")])
    # "March 3, 20315 min read", "March 3, 203112 Comments"
    year = rf"{_YEAR}(?:(?!\d)|(?=\d{{1,2}}[\s-]?(?:{units}){end}|(?:0|[1-9]\d{{0,2}})\s[^\W\d_]))"
    small = r"(?:[^\W\d_]{1,3}\.?\s)?"  # "3 de marzo de 2021", "3rd of March 2021"
    written = (
        rf"(?P<day>(?<!\d){_DAY}\s?-?{small})?(?:{months}){end}\.?"
        rf"(?(day)(?:,?\s?-?{small}{year}|(?=,?\s{_CLOCK}))|\s{_DAY},?\s{year})"
        rf"|(?<!\d)(?:19|20)\d\d\.\s(?:{months}){end}\s\d{{1,2}}\b\.?"  # "2031. május 6.", Hungarian
    )
    number = rf"(?<!\d)\d{{1,2}}\s?(?P<unit>(?:{units}){end})?"
    relative = rf"(?P<ago>\b(?:{ago})\s)?{number}(?(ago)(?(unit)|(?!))|\s?(?:{ago}){end})"
    time = rf"(?:(?P<clock>{_CLOCK})|\d{{1,2}})(?P<half>\s?(?:{half})(?!\w))?(?(half)|(?(clock)|(?!))){_ZONE}?"
    at_words = list(_listed(languages, "dates", "at"))
    at = any_of(at_words)
    day_words = [*_listed(languages, "dates", "today"), *_listed(languages, "dates", "yesterday")]
    one_words = list(_listed(languages, "dates", "one"))
    named = rf"\b(?:{any_of(day_words)})(?=[\s,،]{{1,3}}(?:(?:{at})\s)?{_CLOCK})"
    one = rf"\b(?:{any_of(one_words)})(?:\s|(?<=['’]))(?:{units}){end}"
    single = rf"(?P<since>\b(?:{ago})\s)?{one}(?(since)|\s(?:{ago}){end})"
    begins = (*month_words, *weekday_words, *ago_words, *day_words, *one_words)
    initials = re.escape("".join(sorted({word[0] for word in begins})))
    longest = (
        _longest(weekday_words) + _longest((*month_words, *ago_words, *day_words)) + _longest(at_words) + 3 * _BETWEEN
    )
    numbered = rf"(?:(?:{weekdays}){end}[.,]{{0,2}}\s)?(?:{written}|{_NUMERIC}|{relative}|{named})"
    date = rf"(?:(?=\D{{0,{longest}}}\d){numbered}|{single})"
    return rf"(?=[\d{initials}]){date}(?:{_GAP}(?:(?:{at})\s)?{time})?"


def _of_dates(languages: tuple[Words, ...]) -> Iterator[str]:
    """The words of which each date has one that is not of numbers alone."""
    for words in languages:
        yield from words.months
    for key in ("solar", "ago", "today", "yesterday"):
        yield from _listed(languages, "dates", key)


def _longest_first(phrases: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(set(phrases), key=lambda phrase: (-len(phrase), phrase)))


def _longest(words: Iterable[str]) -> int:
    """How many characters the longest of some words has."""
    return max(map(len, words), default=0)


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


def _listed(languages: Iterable[Words], table: str, key: str) -> Iterator[str]:
    for words in languages:
        yield from (words.dates if table == "dates" else words.people).get(key, ())


def _phrases(languages: Iterable[Words], label: str, *places: str) -> Iterator[str]:
    for words in languages:
        for place in places:
            yield from words.phrases.get(label, {}).get(place, ())
