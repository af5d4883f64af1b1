"""Names that are whole phrases after a word like "by": "Ask the Doctors", "Ferries On"."""

from __future__ import annotations

from cleaner.article.names.people_words import PeopleWords

_LEAST, _MOST = 2, 4
_SMALL = frozenset({"the", "of", "on", "and"})


def whole_name(rest: str, found: tuple[str, ...], words: PeopleWords) -> tuple[str, ...]:
    """Return what follows the word as one name if it is nothing but a few words with capitals, of which not one is a
    first name or a date's, and at most one was found to be a name; else what was found.
    """
    rest = rest.strip(" ,.;:·•-–—")
    parts = rest.split()
    one = not found or (len(found) == 1 and " " not in found[0])
    formed = _LEAST <= len(parts) <= _MOST and all(map(_is_part, parts)) and parts[0] not in _SMALL
    return (rest,) if one and formed and not _is_other(rest, words) else found


def _is_part(word: str) -> bool:
    """Whether a word has a capital, or is one of a few that stand between such."""
    return word.replace("'", "").isalpha() and (word[0].isupper() or word in _SMALL)


def _is_other(rest: str, words: PeopleWords) -> bool:
    """Whether words hold a first name or are a desk's, a button's or a date's."""
    parts = frozenset(rest.casefold().split())
    dated = words.never - words.common
    known = not parts.isdisjoint(words.given) or not parts.isdisjoint(dated)
    known = known or rest.casefold() in words.roles
    return known or rest.casefold() in words.desks or words.is_named_desk(rest) or words.not_names(rest)
