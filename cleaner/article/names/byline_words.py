"""The page's own words about who wrote it."""

from __future__ import annotations

from collections.abc import Sequence

from cleaner.article.dates.undated import without_dates
from cleaner.article.names.marked import is_marked
from cleaner.article.names.people_words import PeopleWords, people_words
from cleaner.article.names.seen import Seen
from cleaner.article.names.seen_names import NAME
from cleaner.article.site import bare_words
from cleaner.labels.label import BYLINE, DATE, Labelled
from cleaner.languages.lazy import lazy
from cleaner.languages.marks import EDGES

_LONGEST, _SHORT, _MOST, _LEAST = 130, 60, 3, 3
_CRUMBS = lazy(r">(?:\s?>|\s?[\u3040-\u9fff])")  # "新闻网 >> 文化"
_COLON = lazy(r".?\s?[:：]")
_HANDLES = ("@", "u/")


def byline_words(
    labelled: Sequence[Labelled], seen: Sequence[Seen], authors: Sequence[str], language: str
) -> str | None:
    """Return the words of the labelled bylines, each name once; where they name none of the authors, those of the line
    that does, or else what tells in another way that it is a byline.
    """
    lines = _lines(labelled, authors)
    text, words = _joined(labelled, lines), people_words(language)
    if _names_any(text, authors):
        return unannounced(_once(text, authors, words), authors, words) or None
    if seen:
        line = labelled[seen[0].at].block.text
        told = len(line) <= _LONGEST if text else len(line) <= _SHORT and words.by.match(line)
        return line if told and _names_any(line, authors) else ", ".join(authors)
    return _joined(labelled, [at for at in lines if _is_told(labelled, at, words, language)]) or None


def unannounced(text: str, authors: Sequence[str], words: PeopleWords) -> str:
    """Return words without those at their end after which a name or a date would stand, on a line of its own: "By Ana
    Ruiz In", "Ana Ruiz Edited by", "Ana Ruiz | Updated on".
    """
    parts = text.split()
    while parts and not text.endswith(tuple(authors)):
        size = next((size for size in range(_MOST, 0, -1) if _announces(parts[-size:], words)), 0)
        if not size:
            return text
        parts = parts[:-size]
        text = " ".join(parts).rstrip(EDGES)
    return text


def _is_told(labelled: Sequence[Labelled], at: int, words: PeopleWords, language: str) -> bool:
    """Whether a word like "by", a role, a handle or the markup tells a byline without a name that is known, or it has
    the form of a name and stands beside a date: any line in capitals looks like one. "Photo: Ana Ruiz" is a credit,
    and "Written by" says nothing.
    """
    text = labelled[at].block.text
    if not unannounced(without_dates(text, language), (), words):
        return False
    said = words.by.match(text) or words.said_by.search(text) or words.written_by.search(text)
    other = words.others.match(text)
    done = other is not None and not _COLON.match(text, other.end() - 1)
    role = text.casefold().split()[-1] in words.role_ends
    if said or done or role or text.startswith(_HANDLES) or is_marked(labelled[at].block):
        return True
    beside = (*labelled[max(0, at - 1) : at], *labelled[at + 1 : at + 2])
    return NAME.fullmatch(text) is not None and any(item.label is DATE for item in beside)


def _once(text: str, authors: Sequence[str], words: PeopleWords) -> str:
    """The words without a name that stands before itself, as the description of a picture and a link to its bearer do:
    "Ana Ruiz Ana Ruiz", "Ana Ruiz By Ana Ruiz", "Picture of Ana Ruiz Ana Ruiz".
    """
    for name in filter(None, authors):
        text = _undescribed(text, name, words).replace(f"{name} {name}", name)
        rest = text.removeprefix(name).lstrip(EDGES)
        again = name in rest and (words.by.match(rest) or _undescribed(rest, name, words) != rest)
        text = _undescribed(rest, name, words) if again and text.startswith(name) else text
    return text


def _undescribed(text: str, name: str, words: PeopleWords) -> str:
    """The words without what begins them if that says that a picture shows whom they name then."""
    before, found, _ = text.partition(name)
    return text[len(before) :] if found and before.strip().casefold() in words.pictures else text


def _announces(parts: Sequence[str], words: PeopleWords) -> bool:
    """Whether words stand before a name, or before a date, or are a mark."""
    said = " ".join(parts).casefold().strip(EDGES)
    return not said or said in words.before or (len(parts) == 1 and said in words.common)


def _names_any(text: str, authors: Sequence[str]) -> bool:
    """Whether a text has a part of one of the names; a short one, the "R" of "Ana R. Gil", as a word of its own."""
    folded = bare_words(text)
    parts = (part for name in authors for part in bare_words(name).split())
    return any(part in (folded.split() if len(part) < _LEAST and part.isascii() else folded) for part in parts)


def _joined(labelled: Sequence[Labelled], lines: Sequence[int]) -> str:
    return " ".join(labelled[at].block.text for at in lines).strip(EDGES)


def _lines(labelled: Sequence[Labelled], authors: Sequence[str]) -> list[int]:
    """Which blocks are the labelled bylines, each once: many pages say it above and below the text; what counts
    something beside them, "7 min read", is none.
    """
    found: list[int] = []
    said = ""
    for at, item in enumerate(labelled):
        folded = bare_words(item.block.text) if item.label is BYLINE else ""
        if not folded or f" {folded}" in said:
            continue
        if not _CRUMBS.search(item.block.text) and (
            not item.block.text[:1].isdigit() or _names_any(item.block.text, authors)
        ):
            found.append(at)
            said += f" {folded} |"
    return found
