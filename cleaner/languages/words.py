"""The words of a language, read from its TOML file."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Any, Mapping, NamedTuple

PLACES = ("whole", "start", "end", "inside")


class Words(NamedTuple):
    """What one language contributes; every word is case-folded.

    common: its commonest function words (about 60), by which the language is known and prose is told from menus
    months, weekdays: written form → number (January is 1, Monday is 0)
    by, joins, roles, updated, published, ago, today, yesterday, desk: words about authors and dates
    phrases: label → place ("whole", "start", "end", "inside") → phrases
    """

    code: str
    name: str
    common: frozenset[str]
    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    dates: Mapping[str, tuple[str, ...]]
    people: Mapping[str, tuple[str, ...]]
    phrases: Mapping[str, Mapping[str, tuple[str, ...]]]


@cache
def codes() -> tuple[str, ...]:
    """Return the ISO 639-1 codes of all languages there are words for, sorted."""
    names = (entry.name for entry in files(__package__).iterdir())
    return tuple(sorted(name[:-5] for name in names if name.endswith(".toml") and name != "every.toml"))


@cache
def words(code: str) -> Words:
    """Return the words of the language `code`, or "every" for what is the same everywhere; KeyError if unknown."""
    path = files(__package__) / f"{code}.toml"
    if code != "every" and code not in codes():
        raise KeyError(code)
    table = tomllib.loads(path.read_text(encoding="utf-8"))
    return Words(
        code=code,
        name=table.get("name", ""),
        common=frozenset(word.casefold() for word in table.get("common", [])),
        months=_numbered(table.get("months", []), 1),
        weekdays=_numbered(table.get("weekdays", []), 0),
        dates=_folded(table.get("dates", {})),
        people=_folded(table.get("people", {})),
        phrases=MappingProxyType({label: _folded(places) for label, places in table.get("phrases", {}).items()}),
    )


def _numbered(groups: list[list[str]], first: int) -> Mapping[str, int]:
    return MappingProxyType({form.casefold(): i for i, forms in enumerate(groups, first) for form in forms})


def _folded(table: dict[str, Any]) -> Mapping[str, tuple[str, ...]]:
    return MappingProxyType({key: tuple(word.casefold() for word in value) for key, value in table.items()})
