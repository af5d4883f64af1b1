"""Dates that are counted from now, as each language writes them: "3 hours ago", "yesterday at 18:30"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from cleaner.languages.lazy import any_of, lazy
from cleaner.languages.letters import is_spaceless
from cleaner.languages.words import words
from cleaner.named_tuple import NamedTuple

# After a letter of scripts in which a unit of time, and the word after it, may end in the middle of what `re` takes for
# a word. They know no case: where it does not count, `re` looks for the other case of each letter of a class.
_AFTER_ENDLESS = "(?<=(?-i:[\u0e00-\u0e7f\u3040-\u9fff]))"
_AFTER_SPACELESS = _AFTER_ENDLESS + "|(?<=(?-i:[\uac00-\ud7af]))"
_FEW = 3
_CLOCK = r"\d{1,2}\s?[:.h時时시點点]\s?(?:\d{2}[分분]?(?:[:.]\d{2})?(?!\d))?"


class Ago(NamedTuple):
    """Patterns: `amounts` find "3 hours ago" (with the groups n, which may be missing, and unit), `line` is a line that
    says nothing but a date counted from now, `short` one that says it in short ("2d"); and phrases: one of `said`
    stands in each amount, one of `line_said` in each line.
    """

    amounts: tuple[re.Pattern[str], ...]
    line: re.Pattern[str]
    short: re.Pattern[str]
    said: frozenset[str]
    line_said: frozenset[str]

    def amounts_in(self, text: str) -> tuple[re.Pattern[str], ...]:
        """Return the patterns that may be found in a text: to compile them takes longer than to clean a page."""
        return self.amounts if _has_any(text, self.said) else ()

    def is_line(self, text: str) -> bool:
        """Return whether a text says nothing but a date counted from now; the pattern is the longest of all."""
        return _has_any(text, self.line_said) and self.line.fullmatch(text) is not None


@lru_cache(64)
def ago(languages: tuple[str, ...]) -> Ago:
    """Return what finds the dates that are counted from now in some languages, by their codes."""
    amounts = _amounts(languages)
    either = _unnamed("|".join(amounts))
    days = frozenset(_phrases(languages, "today", "yesterday", "before_yesterday"))
    stated = _any(languages, "published", "updated")
    at, half = _any(languages, "at"), _any(languages, "am", "pm")
    time = rf"[\s,،、|–-]{{0,3}}(?:(?:{at})\s?)?(?:(?:{half})\s?)?{_CLOCK}(?:\s?(?:{half}|{at}))?(?:\s[A-Z]{{2,4}})?"
    line = rf"(?:(?:{stated})[\s:：]{{0,2}})?(?:(?:{any_of(days)})(?:{time})?|{either})\.?(?:[\sに]?(?:{stated}))?"
    said = frozenset(_phrases(languages, "ago", "fused"))
    found = tuple(lazy(amount, re.I) for amount in amounts)
    return Ago(found, lazy(line, re.I), lazy(_short(languages), re.I), said, said | days)


def _unnamed(pattern: str) -> str:
    for group in ("n", "unit", "more"):
        pattern = pattern.replace(f"?P<{group}>", "?:")
    return pattern


def _short(languages: tuple[str, ...]) -> str:
    """A number and a unit in few letters: "5 min" is a reading time, and "3小时" as likely how long something took."""
    letter = [phrase for phrase in _phrases(languages, "minutes") if len(phrase) == 1]
    units = [phrase for phrase in _phrases(languages, "hours", "days", "weeks") if len(phrase) <= _FEW]
    spaced = [unit for unit in (*letter, *units) if not any(map(is_spaceless, unit))]
    return rf"(?P<n>\d{{1,2}})\s?(?P<unit>{any_of(spaced)})\.?"


def _amounts(languages: tuple[str, ...]) -> tuple[str, ...]:
    """The forms of "3 hours ago", each as a pattern: with a number before the unit or "a", the unit alone, the unit and
    "ago" in one word, and the number behind the unit. "Over" may stand before the number, "15 mins" behind the hours.
    """
    units, passed, fused = (_any(languages, *keys) for keys in (("units",), ("ago",), ("fused",)))
    one, alone, about = _any(languages, "one"), _any(languages, "alone", "pairs"), _any(languages, "about")
    end = _end(languages, "units", _AFTER_SPACELESS)
    number = (
        rf"(?:(?<!\w)(?:{about})(?:\s|(?<=['’])))?"
        rf"(?:(?<![\d月월])(?<![月월]\s)(?P<n>\d{{1,3}})\s?|(?<!\w)(?:{one})(?:\s|(?<=['’一])))"
    )
    more = rf"(?P<more>(?:,?\s?(?:(?:{_and(languages)})\s)?\d{{1,3}}\s?(?:{units}){end}\.?){{0,2}})"
    unit = rf"(?P<unit>{units}){end}\.?{more}"
    single = rf"(?<!\w)(?P<unit>{alone})(?!\w)"
    before, after = rf"(?<!\w)(?:{passed})\s", rf"\s?(?:{passed}){_end(languages, 'ago', _AFTER_ENDLESS)}"
    return (
        rf"{number}{unit}{after}",
        rf"{before}{number}{unit}(?:{after})?",
        rf"{number}(?P<unit>{fused})(?!\w)",
        rf"{single}{after}",
        rf"{before}{single}",
        rf"(?<!\w)(?P<unit>{units})\s(?P<n>\d{{1,3}})\s(?:{passed})(?!\w)",
    )


def _end(languages: tuple[str, ...], key: str, spaceless: str) -> str:
    """What stands behind a phrase; to compile a class of thousands of letters takes milliseconds, so only where phrases
    end in them.
    """
    unspaced = any(is_spaceless(phrase[-1]) for phrase in _phrases(languages, key))
    return rf"(?:{spaceless}|(?!\w))" if unspaced else r"(?!\w)"


def _has_any(text: str, phrases: Iterable[str]) -> bool:
    folded = text.casefold()
    return any(phrase in folded for phrase in phrases)


def _any(languages: tuple[str, ...], *keys: str) -> str:
    return any_of(_phrases(languages, *keys))


def _and(languages: tuple[str, ...]) -> str:
    return any_of(phrase for code in languages for phrase in words(code).people.get("and", ()))


def _phrases(languages: tuple[str, ...], *keys: str) -> Iterator[str]:
    return (phrase for code in languages for key in keys for phrase in words(code).dates.get(key, ()))
