"""The words of languages as patterns that find the fields of a line: dates, reading times, credits, teasers."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from cleaner.languages.lazy import lazy
from cleaner.languages.words import Words

_DAY = r"\d{1,2}(?:[^\W\d_]{2}\b|[.ºª])?"
_YEAR = r"(?:19|20)\d{2}(?!\d)"
_NUMERIC = (
    r"(?<!\d)\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)"
    r"|(?<!\d)\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2})(?!\d)"
    r"|\d{4}\s?[年년]\s?\d{1,2}\s?[月월]\s?\d{1,2}\s?[日일]"
)
_CLOCK = r"\d{1,2}[:.h]\d{2}(?::\d{2})?(?!\d)"
_ZONE = r"(?-i:\s?(?:[A-Z]{2,4}\b(?:[+-]\d{1,2})?|Uhr\b))"
_GAP = r"[\s,|/@•·–-]{1,5}"


class SeamWords(NamedTuple):
    """What finds the fields of a line.

    digits: what each date and reading time has in it
    moment: a date with the time after it; label: the words before it; reading: a reading time
    by: the words before a name; joins: the words between names; common: words that no name is made of
    credit: how a credit begins; source: a sign that some words are a credit, an agency's name for one
    teaser: the words before another article's headline, with their colon
    """

    digits: re.Pattern[str]
    moment: re.Pattern[str]
    label: re.Pattern[str]
    reading: re.Pattern[str]
    by: re.Pattern[str]
    joins: frozenset[str]
    common: frozenset[str]
    credit: tuple[str, ...]
    source: re.Pattern[str]
    teaser: re.Pattern[str]


_made: dict[tuple[int, ...], tuple[tuple[Words, ...], SeamWords]] = {}


def seam_words(languages: tuple[Words, ...]) -> SeamWords:
    """Return the patterns of some languages; they are made once."""
    key = tuple(map(id, languages))
    if key not in _made:
        _made[key] = (languages, _make(languages))
    return _made[key][1]


def _make(languages: tuple[Words, ...]) -> SeamWords:
    units = _any(_listed(languages, "dates", "units"))
    labels = _any([*_listed(languages, "dates", "published"), *_listed(languages, "dates", "updated")])
    tags = list(_phrases(languages, "tags", "start", "end", "inside", "whole"))
    aids = [phrase for phrase in tags if re.match(rf"(?:{units})\b", phrase)]
    names = [rf"^{re.escape(name)}$" for name in _phrases(languages, "credit", "whole")]
    sources = [_bounded(phrase) for phrase in _phrases(languages, "credit", "inside")]
    sources += [_bounded(phrase) + r"\W*$" for phrase in _phrases(languages, "credit", "end")]
    by = [*_listed(languages, "people", "by"), *_listed(languages, "people", "others")]
    related = _phrases(languages, "related", "start", "inside", "whole")
    teasers = {phrase.rstrip(" :") for phrase in related if " " in phrase or phrase.endswith(":")}
    return SeamWords(
        digits=lazy(rf"\d{{4}}|\d[:./-]\d|\d[\s-]?(?:{units})\b", re.IGNORECASE),
        moment=lazy(_moment(languages, units), re.IGNORECASE),
        label=lazy(rf"(?:{labels})\s?:?\s?$", re.IGNORECASE),
        reading=lazy(rf"(?<!\d)\d{{1,3}}[\s-]?(?:{_any(aids)})\b", re.IGNORECASE),
        by=lazy(rf"(?:{_any(by)})(?:\s*:\s*|\s+)", re.IGNORECASE),
        joins=frozenset(_listed(languages, "people", "and")),
        common=frozenset().union(*(words.common for words in languages)),
        credit=tuple(sorted(_phrases(languages, "credit", "start"), key=len, reverse=True)),
        source=lazy("|".join(names + sources) or "(?!)", re.IGNORECASE),
        teaser=lazy(rf"(?<![^\W_])(?:{_any(teasers)})\s?:", re.IGNORECASE),
    )


def _moment(languages: tuple[Words, ...], units: str) -> str:
    """A date as a page writes it, with the time after it: "Fri, March 3, 2021 at 7:10 PM GMT", "3 hours ago"."""
    month_words = [month for words in languages for month in words.months]
    weekday_words = [day for words in languages for day in words.weekdays]
    ago_words = list(_listed(languages, "dates", "ago"))
    months, weekdays, ago = _any(month_words), _any(weekday_words), _any(ago_words)
    half = _any([*_listed(languages, "dates", "am"), *_listed(languages, "dates", "pm")])
    small = r"(?:[^\W\d_]{1,3}\.?\s)?"  # "3 de marzo de 2021", "3rd of March 2021"
    written = (
        rf"(?:{months})\b\.?\s{_DAY},?\s{_YEAR}"
        rf"|(?<!\d){_DAY}\s?-?{small}(?:{months})\b\.?,?\s?-?{small}{_YEAR}"
        rf"|(?<!\d){_DAY}\s{small}(?:{months})\b\.?(?=,?\s{_CLOCK})"
    )
    relative = rf"(?<!\d)\d{{1,2}}\s?(?:(?:{units})\s)?(?:{ago})\b|\b(?:{ago})\s\d{{1,2}}\s(?:{units})\b"
    time = rf"(?:{_CLOCK}(?:\s?(?:{half})(?!\w))?{_ZONE}?|\d{{1,2}}\s?(?:{half})(?!\w))"
    at = _any(_listed(languages, "dates", "at"))
    initials = re.escape("".join({word[0] for word in (*month_words, *weekday_words, *ago_words)}))
    date = rf"(?:(?:{weekdays})\b[.,]*\s)?(?:{written}|{_NUMERIC}|{relative})"
    return rf"(?=[\d{initials}]){date}(?:{_GAP}(?:(?:{at})\s)?{time})?"


def _any(words: Iterable[str]) -> str:
    """An alternative of words, the longest first, those with one first letter together: where case does not count, each
    alternative is tried at each place. It matches nothing if there is no word.
    """
    rests: dict[str, list[str]] = {}
    for word in sorted(set(words), key=lambda word: (-len(word), word)):
        rests.setdefault(word[0], []).append(re.escape(word[1:]))
    return "|".join(f"{re.escape(first)}(?:{'|'.join(rest)})" for first, rest in rests.items()) or "(?!)"


def _bounded(phrase: str) -> str:
    """A phrase at word boundaries, where it begins and ends with a letter."""
    head = r"(?<!\w)" if phrase[0].isalnum() else ""
    return head + re.escape(phrase) + (r"(?!\w)" if phrase[-1].isalnum() else "")


def _listed(languages: Iterable[Words], table: str, key: str) -> Iterator[str]:
    for words in languages:
        yield from (words.dates if table == "dates" else words.people).get(key, ())


def _phrases(languages: Iterable[Words], label: str, *places: str) -> Iterator[str]:
    for words in languages:
        for place in places:
            yield from words.phrases.get(label, {}).get(place, ())
