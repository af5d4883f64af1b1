"""Names that are whole phrases after a word like "by": "Ask the Doctors", "Ferries On"."""

from __future__ import annotations

from cleaner.article.names.people_words import PeopleWords
from cleaner.languages.lazy import lazy

_LEAST, _MOST = 2, 4
_NUMBERED = lazy(r"\d{1,2}[^\W\d_]{0,2}(?!\w)")
_SMALL = frozenset({"the", "of", "on", "and"})


def whole_name(said: str, rest: str, found: tuple[str, ...], words: PeopleWords) -> tuple[str, ...]:
    """Return what follows the word that was said as one name if it is nothing but a few words with capitals, of which
    not one is a first name or a date's, and at most one was found to be a name, or if it is a firm for which somebody
    wrote; else what was found.
    """
    rest = rest.strip(" ,.;:·•-–—")
    if rest and said.strip(" :").casefold() in words.behalf:
        return (rest,) if said[0].isupper() else ()  # in small letters it goes on with a sentence
    while (last := rest.rpartition(" "))[2] in _SMALL:
        rest = last[0]  # a date stood there: "By Ferries Today on"
    parts = rest.split()
    one = not found or (len(found) == 1 and " " not in found[0])
    able = parts[1:] if _is_counted(parts) else parts
    formed = _LEAST <= len(parts) <= _MOST and all(map(_is_part, able)) and parts[0] not in _SMALL
    return (rest,) if one and formed and not _is_other(rest, words) else found


def _is_counted(parts: list[str]) -> bool:
    """Whether a short number begins a name, as it does those of houses: "3i Veldmark", "7 News"; no "5 PM"."""
    return _NUMBERED.match(parts[0]) is not None and any(len(part) > _LEAST for part in parts[1:]) if parts else False


def _is_part(word: str) -> bool:
    """Whether a word has a capital, or is one of a few that stand between such."""
    return word.replace("'", "").isalpha() and (word[0].isupper() or word in _SMALL)


def _is_other(rest: str, words: PeopleWords) -> bool:
    """Whether words hold a first name or are a desk's, a button's or a date's."""
    parts = frozenset(rest.casefold().split())
    dated = words.never - words.common
    known = not words.given.isdisjoint(parts) or not parts.isdisjoint(dated)
    *first, last = rest.casefold().split()
    known = known or rest.casefold() in words.roles or (len(first) < _LEAST and last in words.things)
    return known or rest.casefold() in words.desks or words.is_named_desk(rest) or words.not_names(rest)
