"""Where the next words of a page are glued to a name: "Ana RuizCourier Today", "By Ana RuizIn Travel"."""

from __future__ import annotations

from cleaner.article.names.people_words import PeopleWords
from cleaner.languages.lazy import lazy

_SEAM = lazy(r"(?<=[^\W\d_A-Z]{3})(?=[A-ZÀ-Þ]\w)")
_WHOLE = frozenset("fitz vander vanden vande".split())  # "FitzGerald"
_LEAST, _MOST = 4, 3  # letters of a surname, words of a name before it


def without_glued(text: str, words: PeopleWords) -> str:
    """Return a byline up to where a word is glued to a person's name, if that is no agency and no other person; before
    these it puts a bar.
    """
    for match in _SEAM.finditer(text):
        before, after = text[: match.start()], text[match.start() :]
        if not _ends_in_name(before, words):
            continue
        if words.is_agency(after) or _begins_with_name(after, words):
            return f"{before} | {without_glued(after, words)}"
        return before
    return text


def _ends_in_name(text: str, words: PeopleWords) -> bool:
    """Whether a text ends in a first name and a surname of several letters, with a capital each."""
    *first, last = text.split(" ")
    surname = last.rpartition("-")[2]
    named = surname[:1].isupper() and surname.isalpha() and len(surname) >= _LEAST
    return named and surname.casefold() not in _WHOLE and _has_first_name(first[-_MOST:], words)


def _has_first_name(parts: list[str], words: PeopleWords) -> bool:
    return any(part[:1].isupper() and words.begins_with_first_name(part) for part in parts if part)


def _begins_with_name(text: str, words: PeopleWords) -> bool:
    first, _, last = text.partition(" ")
    return last[:1].isupper() and words.begins_with_first_name(first)
