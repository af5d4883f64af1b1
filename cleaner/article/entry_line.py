"""The line below an entry's text in which a site glues its section, author, date and tags together, as a browser copies
it: "Harbour LogAna RuizMay 3, 2031ferries, quays4 Comments".
"""

from __future__ import annotations

from collections.abc import Sequence

from cleaner.article.dates.moment import read_moment
from cleaner.article.names.names import names
from cleaner.article.names.people_words import PeopleWords, people_words
from cleaner.labels.label import Labelled, end_of
from cleaner.languages.lazy import lazy
from cleaner.named_tuple import NamedTuple

# Where a word begins that is glued to another: "Harbour LogAna", "HARBOUR LOGana".
_SEAM = lazy(r"(?<=[a-zà-ÿ])(?=[A-ZÀ-Þ])|(?<=[A-Z]{2})(?=[a-z]{3})")
_YEAR = lazy(r"[^\W\d_]\s?\d{1,2},? (?:19|20)\d\d|\d{1,2}\.? [^\W\d_]{3,12} (?:19|20)\d\d")
_CENTURIES = (" 19", " 20")
_LONGEST, _MOST_WORDS = 300, 3


class Entry(NamedTuple):
    """Who wrote an entry, when in the page's own words, and where the line stands that says so."""

    author: str
    date: str
    at: int


def entry_line(labelled: Sequence[Labelled], language: str) -> Entry | None:
    """Return what the first such line of a dump below its text says; None if there is none."""
    for at in range(end_of(labelled) + 1, len(labelled)):
        block = labelled[at].block
        text = block.text[:_LONGEST]
        if block.marks.tag or not any(map(text.__contains__, _CENTURIES)) or not _YEAR.search(text):
            continue
        moment = read_moment(text, language)
        before = text[: moment.begin] if moment else ""
        author = _author(before, language) if before[-1:].isalpha() else ""
        if moment and author:
            return Entry(author, text[moment.begin : moment.end], at)
    return None


def _author(before: str, language: str) -> str:
    """The name of a person in the words before a date, from where it is glued to the section on; "" if none is."""
    words = people_words(language)
    begins = (before[seam.end() :] for seam in _SEAM.finditer(before))
    return next((name for name in begins if _is_person(name, words, language)), "")


def _is_person(name: str, words: PeopleWords, language: str) -> bool:
    parts = name.split()
    return (
        0 < len(parts) <= _MOST_WORDS
        and "".join(parts).isalpha()
        and words.begins_with_first_name(name)
        and len(names(name.title(), language)) == 1
    )
