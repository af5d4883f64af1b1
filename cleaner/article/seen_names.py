"""The names in the labelled blocks of a page, and how plainly a block says that they wrote it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from cleaner.article.moment import read_moment
from cleaner.article.names import names
from cleaner.article.people_words import PeopleWords, people_words
from cleaner.blocks.block import Block, Container
from cleaner.labels.label import Label, Labelled

SAID, MARKED, BARE = 3, 2, 1

_MARKED = re.compile(r"author|byline|writer|reporter|contributor|journalist|autor|auteur|vcard", re.I)
_OWN = frozenset({Label.BYLINE, Label.DATE})
_ELSEWHERE = frozenset({Label.COMMENTS, Label.RELATED, Label.CREDIT, Label.LEGAL, Label.COOKIES, Label.ADVERT})
_LEVELS = 3
_LONGEST, _SHORT, _LEAST = 300, 80, 4
_NEAR, _BEFORE, _AFTER, _NEXT = 12, 6, 25, 5
_ENDS = (".", "!", "?", "…", "。")
_NAME = re.compile(r"[^\W\d_a-z][\w.'’-]{0,60}[^\W\d_A-Z](?:\s[^\W\d_]\.?|\s[\w.'’-]{0,60}[^\W\d_A-Z])+")
_WORD = re.compile(r"[^\W\d_]{3,}")


class Seen(NamedTuple):
    """Names in one block, and how plainly they are its author's: after a word like "by", by its markup, or bare."""

    strength: int
    names: tuple[str, ...]
    at: int


def seen_names(labelled: Sequence[Labelled], language: str) -> list[Seen]:
    """Return the names in bylines and in dates, those said most plainly."""
    own = ((at, item) for at, item in enumerate(labelled) if item.label in _OWN)
    return _with_names_only(_plainest(own, language), labelled)


def nearby_names(labelled: Sequence[Labelled], language: str) -> list[Seen]:
    """Return the author's names in other lines: said near the headline, after "written by", or bare right below it."""
    top = next((at for at, item in enumerate(labelled) if item.label is Label.HEADLINE), 0)
    found = _plainest(_around(labelled, top), language)
    if found and found[0].strength > BARE:
        return found[:1]
    written = people_words(language).written_by
    for at, item in enumerate(labelled):
        match = written.search(item.block.text[:_LONGEST]) if item.label is not Label.COMMENTS else None
        if match and (by := names(item.block.text[match.end() :][:_SHORT], language)):
            return [Seen(SAID, by[:1], at)]
    below = [seen for seen in found if 0 < seen.at - top <= _NEXT and _NAME.fullmatch(seen.names[0])]
    if top == 0 and not (labelled and labelled[0].label is Label.HEADLINE):
        return []
    return _with_names_only(below, labelled)[:1]


def _plainest(items: Iterable[tuple[int, Labelled]], language: str) -> list[Seen]:
    words = people_words(language)
    found = [
        seen for at, item in items if len(item.block.text) <= _LONGEST for seen in _in_block(item, at, language, words)
    ]
    best = max((seen.strength for seen in found), default=0)
    found = [seen for seen in found if seen.strength == best]
    return [seen for seen in found if seen.at <= found[0].at + _NEAR]


def _around(labelled: Sequence[Labelled], top: int) -> Iterable[tuple[int, Labelled]]:
    """The short blocks near the headline, and what is said about the author."""
    for at, item in enumerate(labelled):
        near = top - _BEFORE <= at <= top + _AFTER and (
            item.label not in _ELSEWHERE or (item.label is Label.RELATED and top < at <= top + 2)
        )
        known = item.label in _OWN or item.label is Label.HEADLINE or len(item.block.text) > _SHORT
        if (near or item.label is Label.AUTHOR_BIO) and not known:
            yield at, item


def _in_block(item: Labelled, at: int, language: str, words: PeopleWords) -> Iterable[Seen]:
    text = words.glued_by.sub("by ", _without_dates(item.block.text, language))
    if words.others.match(text):
        return
    if said := words.said_by.search(text):
        after = words.others.split(text[said.start() :])[0]
        handle = text[said.end() :].split("|")[0].split()
        if found := names(after, language) or (tuple(handle) if len(handle) == 1 and handle[0].isalnum() else ()):
            yield Seen(SAID, found, at)
        return
    dated = item.label is not Label.DATE or text != item.block.text
    if not dated or (text.endswith(_ENDS) and len(text.split()) > 6) or _is_prose(text, words):
        return
    found, marked = names(text, language), item.label is not Label.DATE and _is_marked(item.block)
    alone = item.label is Label.BYLINE and len(found) == 1 and len(found[0]) >= _LEAST
    if found and (marked or " " in found[0] or not found[0].isascii() or alone):
        yield Seen(MARKED if marked else BARE, found, at)


def _with_names_only(found: list[Seen], labelled: Sequence[Labelled]) -> list[Seen]:
    """What was found without what is only capitalised: a topic's words stand in small letters elsewhere on the page."""
    if not found or found[0].strength > BARE:
        return found
    small = {word for item in labelled for word in _WORD.findall(item.block.text) if word[0].islower()}
    kept = (tuple(name for name in seen.names if not _small_too(name, small)) for seen in found)
    return [seen._replace(names=names) for seen, names in zip(found, kept, strict=True) if names]


def _small_too(name: str, small: set[str]) -> bool:
    parts = [word.casefold() for word in _WORD.findall(name) if word[0].isupper()]
    return bool(parts) and all(part in small for part in parts)


def _without_dates(text: str, language: str) -> str:
    for _ in range(3):
        moment = read_moment(text, language) if any(map(str.isdigit, text)) else None
        if moment is None:
            break
        text = f"{text[: moment.begin]} | {text[moment.end :]}"
    return text.strip(" |")


def _is_prose(text: str, words: PeopleWords) -> bool:
    """Whether function words make more than a third of a line."""
    parts = text.casefold().split()
    return len(parts) > 4 and sum(part in words.common for part in parts) * 3 > len(parts)


def _is_marked(block: Block) -> bool:
    if _MARKED.search(block.marks.inner):
        return True
    container: Container | None = block.marks.container
    for _ in range(_LEVELS):
        if container is None:
            return False
        if _MARKED.search(container.names):
            return True
        container = container.parent
    return False
