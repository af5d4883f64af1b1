"""The words of a language as patterns that read its dates."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache

from cleaner.article.dates.clock import clock_pattern
from cleaner.blocks.language import spoken
from cleaner.languages.ago import ago
from cleaner.languages.lazy import any_of, lazy
from cleaner.languages.words import Words, agreed_months, codes, folded, spelled, words
from cleaner.named_tuple import NamedTuple

_SIZES = {
    "seconds": 1,
    "minutes": 60,
    "hours": 3600,
    "days": 86400,
    "weeks": 604800,
    "months": 2629800,
    "years": 31557600,
}


class CalendarWords(NamedTuple):
    """What reads the dates of a language: months by their words, patterns, and the words about time."""

    months: Mapping[str, int]
    written: re.Pattern[str]
    clock_after: re.Pattern[str]
    clock_before: re.Pattern[str]
    am: frozenset[str]
    pm: frozenset[str]
    amounts: tuple[re.Pattern[str], ...]
    short: re.Pattern[str]
    units: Mapping[str, int]
    pairs: frozenset[str]
    today: tuple[str, ...]
    yesterday: tuple[str, ...]
    before_yesterday: tuple[str, ...]
    updated: tuple[str, ...]
    elsewhere: tuple[str, ...]
    published: tuple[str, ...]


@lru_cache(64)
def calendar_words(language: str) -> CalendarWords:
    """Return the words of a language, with those of English."""
    own = [words(code) for code in spoken(language)]
    months = _months(own, language)
    halves = any_of([*_dates(own, "am"), *_dates(own, "pm")])
    days = any_of(word for each in own for word in each.weekdays)
    after, before = clock_pattern(halves, any_of(_dates(own, "at")), days)
    return CalendarWords(
        months=months,
        written=lazy(_written(any_of(months), any_of(_dates(own, "era")), any_of(_dates(own, "years"))), re.I),
        clock_after=lazy(after, re.I),
        clock_before=lazy(before, re.I),
        am=frozenset(_dates(own, "am")),
        pm=frozenset(_dates(own, "pm")),
        amounts=ago(spoken(language)).amounts,
        short=ago(spoken(language)).short,
        units={folded(word): size for key, size in _SIZES.items() for word in _dates(own, key)},
        pairs=frozenset(map(folded, _dates(own, "pairs"))),
        today=_dates(own, "today"),
        yesterday=_dates(own, "yesterday"),
        before_yesterday=_dates(own, "before_yesterday"),
        updated=_dates(own, "updated"),
        elsewhere=_dates(own, "elsewhere"),
        published=_dates(own, "published"),
    )


@lru_cache(64)
def weekday_before(language: str) -> re.Pattern[str]:
    """Return what finds a day of the week, alone or behind a mark, at the end of a text before a date; where there are
    no capitals, behind a name, too: a surname may be such a day's; and glued to small letters.
    """
    days = any_of(word for code in spoken(language) for word in words(code).weekdays)
    glued = r"(?-i:(?<=[^\W\d_A-Z]{3})(?=[A-Z]))"  # "Ana RuizSat 14 Sep"
    return lazy(rf"(?:\A|(?<=[|•·–—,:;-]\s)|(?<=[\u0590-\u0dff]\s)|{glued})(?:{days})[,،.]?\s{{0,3}}\Z", re.I)


def _dates(languages: Iterable[Words], key: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(word for each in languages for word in each.dates.get(key, ())))


def _months(own: list[Words], language: str) -> Mapping[str, int]:
    """Months of the page's languages; of all where its language is unknown, as far as they agree on a word."""
    found: dict[str, int] = {}
    for each in own:
        for word, number in spelled(each.months):
            found.setdefault(word, number)
    return found if language in codes() else {**agreed_months(), **found}


def _written(months: str, eras: str, years: str) -> str:
    """A date with its month in words, in each of the four orders in which people write one; months are named once."""
    gap = r"[\s.,،/-]{1,3}"
    small = r"(?:[^\W\d_]{1,4}\.?\s)?"  # "3 de marzo de 2021", "3rd of March 2021"
    # "March 3, 20315 min read", and at the end counts of comments and views: "March 3, 20310", "March 3, 203101747"
    year = r"(?:19|20|25)\d\d(?!\d(?!\d?\s?[^\W\d_]|\d{0,5}\Z))"
    ordinal = r"(?:st|nd|rd|th|er|re|ro|\.?[ºª]|°|\.|e|a|η|-?(?:го|е|я|а))?"
    clock = r"(?=,?\s\d\d?[:.]\d\d)"  # "3 พ.ค. 67 17:12": no day and no hour
    short = rf"(?<=[-/ '’])(?:\d\d(?![\d:.h]|,?\s\d)|[4-6]\d{clock})"
    glued = r"(?:(?<![^\W_])|(?-i:(?<=[a-zà-ÿ\u0590-\u0eff])(?=[A-Z])))"  # "by Ana RuizMarch 3, 2021"
    time = r"(?:\d\d:\d\d(?::\d\d)?\s(?:[A-Z]{3,5}\s)?)?"  # "Mon Aug 03 12:45:00 EDT 2015"
    twice = r"(?:\s?/\s?[^\W\d_]+(?:\s[^\W\d_]+)?)?"  # "3 شباط / فبراير 2031"
    before = (
        rf"(?<!\d)(?P<y4>{year})\.?\s(?:{years})\.?\s(?P<d4>\d{{1,2}})\.?\s"  # "2024. gada 5. novembrī"
        rf"|(?<!\d)(?P<d1>\d{{1,2}}){ordinal}(?!\d){gap}?{small}"
        rf"|(?<!\d)(?P<y3>{year})[.,]?[\s/-]?(?:[^\W\d_]{{1,6}}\.?\s)?|{glued}"
    )
    after_day = rf"(?![^\W_])[.,']?{twice}{gap}?(?:(?:{eras})\s?|{small})['’]?(?P<y1>{year}|{short})"
    after_year = r"(?![^\W_])\.?[\s/-]?(?P<d3>\d{1,2})(?!\d)"
    alone = rf"(?![^\W\d_])\.?{gap}?(?P<d2>\d{{1,2}})(?!\d)(?:st|nd|rd|th)?[.,]?{gap}{small}{time}(?P<y2>{year})"
    return rf"(?:{before})(?P<month>{months})(?(y4)(?![^\W_])|(?(d1){after_day}|(?(y3){after_year}|{alone})))"
