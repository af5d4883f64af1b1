"""The words of a language as patterns that find names in a byline."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from cleaner.article.calendar_words import any_of
from cleaner.blocks.language import spoken
from cleaner.languages.words import Words, words


class PeopleWords(NamedTuple):
    """What finds the names in a byline.

    by: the words before a name; joins: the words between names; role, role_first, role_last: what somebody is
    desks: offices that stand where a name would; agencies: those with a name of their own
    never: words that no name is made of; opening: words that no name begins with
    """

    by: re.Pattern[str]
    joins: re.Pattern[str]
    role: re.Pattern[str]
    role_first: re.Pattern[str]
    role_last: re.Pattern[str]
    desks: frozenset[str]
    agencies: frozenset[str]
    never: frozenset[str]
    opening: frozenset[str]


@lru_cache(64)
def people_words(language: str) -> PeopleWords:
    """Return the words of a language and of English, and the agencies of every language."""
    own = [words(code) for code in spoken(language)]
    by, joins, roles = (any_of(_people(own, key)) for key in ("by", "and", "roles"))
    common = frozenset().union(*(each.common for each in own))
    return PeopleWords(
        by=re.compile(rf"(?:{by})(?=[\s:]|$)", re.I),
        joins=re.compile(rf"(?:^|\s+)(?:{joins})(?:\s+|$)", re.I),
        role=re.compile(rf"(?:the\s)?(?:{roles})", re.I),
        role_first=re.compile(rf"(?:{roles})[\s:]+", re.I),
        role_last=re.compile(rf"[\s,]+(?:{roles})$", re.I),
        desks=frozenset(_people(own, "desks")),
        agencies=frozenset(words("every").people.get("desks", ())),
        never=common | frozenset(_months(own)),
        opening=common - frozenset({"may", "will", "de", "la", "le", "el", "al", "van", "von", "da", "di", "der", "des", "i", "a"}),
    )


def _people(languages: Iterable[Words], key: str) -> list[str]:
    return [word for each in languages for word in each.people.get(key, ()) if word != "@"]


def _months(languages: Iterable[Words]) -> Iterable[str]:
    for each in languages:
        yield from each.months
        yield from each.weekdays
