"""The names in one block of a page, and how plainly it says that they wrote the page."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from cleaner.article.dates.undated import without_ago, without_dates
from cleaner.article.names.before_by import from_by
from cleaner.article.names.cased import PARTICLES
from cleaner.article.names.marked import is_marked
from cleaner.article.names.names import names
from cleaner.article.names.people_words import PeopleWords
from cleaner.article.names.seen import BARE, MARKED, SAID, Seen
from cleaner.article.names.whole_names import whole_name
from cleaner.article.names.wide_lines import is_clause, parted_labels
from cleaner.labels.label import BYLINE, DATE, Labelled
from cleaner.languages.lazy import lazy

OWN = frozenset({BYLINE, DATE})
_MOST_WORDS, _MOST_PLAIN, _LEAST = 15, 9, 4
_DATED = "| | |"  # a date between bars: topics follow, as in "By Ana Ruiz | May 3, 2031 | Harbour Ferries"
_ENDS = (".", "!", "?", "…", "。")
_BAR = lazy(r"\s[|•·–—-]\s")


def names_in(item: Labelled, at: int, language: str, words: PeopleWords) -> Iterator[Seen]:
    """Yield the names in a block, which stands at a place, and how plainly it says that they wrote the page; none where
    it says something else.
    """
    text = from_by(without_dates(item.block.text, language), words)
    text = words.glued_by.sub("by ", without_ago(text, language) if item.label in OWN else text)
    text = _after_others(parted_labels(text, words), words)
    if not text or text.endswith(words.taken):
        return
    if said := _said(text, words):
        told = text[said.end() :].partition(_DATED)[0]
        after = said[0] + words.others.split(words.source.split(told)[0])[0]
        rest = told.split("|")[0]
        handle = rest.split() if _ends_in_by(said[0], words) and rest.strip().casefold() not in words.things else []
        found = whole_name(said[0], rest, names(after, language), words)
        if found := found or (tuple(handle) if len(handle) == 1 and _is_account(handle[0]) else ()):
            yield Seen(MARKED if _is_source(said, words) else SAID, found, at)
        return
    text = text[: other.start()] if (other := words.of_others.search(text)) else text
    dated = item.label is not DATE or text != item.block.text
    sentence = is_clause(text) or (text.endswith(_ENDS) and len(text.split()) > 6)
    if not dated or sentence or _is_prose(text, words):
        return
    found, marked = names(text, language), item.label is not DATE and is_marked(item.block)
    if not marked and _is_mostly_other(text, found):
        return
    alone = item.label is BYLINE and len(found) == 1 and len(found[0]) >= _LEAST
    if found and (marked or alone or any(" " in name or not name.isascii() or words.is_agency(name) for name in found)):
        yield Seen(MARKED if marked else BARE, found, at)


def _is_account(word: str) -> bool:
    """Whether a word may be the name of an account: "ana_ruiz7", and no page's number, "Seite 1 von 1"."""
    return word.replace("_", "").isalnum() and not word.isnumeric()


def _said(text: str, words: PeopleWords) -> re.Match[str] | None:
    """Where a line first says who wrote it, or else where it is from."""
    first = words.said_by.search(text)
    if first is None or not _is_source(first, words):
        return first
    return next((match for match in words.said_by.finditer(text) if not _is_source(match, words)), first)


def _is_source(said: re.Match[str], words: PeopleWords) -> bool:
    """Whether a word like "by" names a source, which is no author where one is told."""
    return said[0].rstrip(" :：=＝–—-/／").casefold() in words.sources


def _after_others(text: str, words: PeopleWords) -> str:
    """A line without what it says first of people who did something else, "Reviewed by Bo Lee — By Ana Ruiz"; nothing
    if no word like "by" follows.
    """
    while words.others.match(text):
        bar = _BAR.search(text)
        text = text[bar.end() :] if bar else ""
        if not words.others.match(text) and not words.by.match(text):
            return ""
    return text


def _ends_in_by(said: str, words: PeopleWords) -> bool:
    """Whether a name in small letters may follow: "by anaruiz", "Author: anaruiz", but not "Author information"."""
    return said.rstrip().endswith(":") or said.casefold().split()[-1] in words.preposition


def _is_prose(text: str, words: PeopleWords) -> bool:
    """Whether function words, and not only those of names, make more than a third of a line."""
    parts = text.casefold().split()
    common = [part for part in parts if part in words.common]
    return len(parts) > 4 and len(common) * 3 > len(parts) and not PARTICLES.issuperset(common)


def _is_mostly_other(text: str, found: Iterable[str]) -> bool:
    """Whether names are a small part of a long line, or of a shorter one without bars: "Ana tells of her boats"."""
    count = len(text.split())
    return (
        count > (_MOST_WORDS if "|" in text else _MOST_PLAIN) and 4 * sum(len(name.split()) for name in found) < count
    )
