"""News agencies with a place or an office beside them: "PTI | New Delhi", "London (Reuters)", "dpa/red"."""

from __future__ import annotations

from cleaner.article.names.people_words import PeopleWords
from cleaner.article.names.pieces import is_caseless
from cleaner.languages.lazy import lazy

_BRACKETED = lazy(r"(?:[^\s()]{2,30}\s)?\(([^()]{2,40})\)")
_OFFICE = lazy(r"[a-zß-ÿ]{2,4}")
_RULES = " |·•–—-,.:"
_MOST = 3  # parts: of more, the first are the initials of those who wrote it, as "ap" in "ap/kam/bfi/eg"
_LONG, _WORDS, _LEAST = 6, 3, 2  # letters of a short agency, words of the longest one, and words of a name


def bracketed_agency(text: str, words: PeopleWords) -> str:
    """Return the agency in brackets that a line is, with one word before it at most: "London (Reuters)"; "" if none."""
    match = _BRACKETED.fullmatch(text.strip(_RULES))
    return match[1] if match and words.is_agency(match[1]) else ""


def without_place(names: tuple[str, ...], text: str, words: PeopleWords) -> tuple[str, ...]:
    """Return an agency and no place that stands behind it and a bar or a comma: "PTI, New Delhi"."""
    if len(names) != 2 or not words.is_agency(names[0]) or words.is_agency(names[1]):
        return names
    between = text.partition(names[0])[2].partition(names[1])[0].strip()
    person = is_caseless(names[1]) or words.begins_with_first_name(names[1])
    return names if person or not between or between.strip(_RULES) else names[:1]


def is_office(name: str, words: PeopleWords) -> bool:
    """Return whether a name is that of an agency and what stands for an office: "dpa/lno", "red/dpa"."""
    parts = name.split("/")
    agencies = [words.is_agency(part) for part in parts]
    offices = all(known or _OFFICE.fullmatch(part) for part, known in zip(parts, agencies, strict=True))
    return any(agencies) and not all(agencies) and offices and len(parts) <= _MOST


def without_agency(piece: str, words: PeopleWords) -> str:
    """Return a name without the agency that stands after it: "Ana Ruiz Reuters", "Ana Ruiz AFP"; its short name is a
    word of names, too, where it is not in capitals.
    """
    parts = piece.split()
    for size in range(min(_WORDS, len(parts) - _LEAST), 0, -1):
        last = " ".join(parts[-size:])
        if words.is_agency(last) and (len(last) > _LONG or last.isupper()):
            return " ".join(parts[:-size])
    return piece
