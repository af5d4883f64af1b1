# cython: boundscheck=False, wraparound=False
"""All signs of a page's blocks as one table of numbers: what the weights are trained on and applied to."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from cleaner.blocks.block import Document
from cleaner.blocks.language import spoken
from cleaner.labels import buckets, company, holders, markup, phrases, place, repeats, topic
from cleaner.labels.label import Label
from cleaner.labels.phrases import Hit
from cleaner.labels.shape import Shape, Vocabulary, is_prose, shapes, vocabulary_of
from cleaner.labels.table import Table
from cleaner.languages.words import codes, words

NEIGHBOURS = (-4, -3, -2, -1, 1, 2, 3, 4)
SEEN_OF_NEIGHBOURS = (
    "size",
    "ends",
    "common",
    "capitalised",
    "digits",
    "link_share",
    "tag",
    "blanks",
    "strongest",
    "topic",
)
PHRASE_COLUMNS = [f"says:{label}" for label in phrases.LABELS] + ["strongest", "strength"]
OWN = [
    "html",
    "wide",
    *list(Shape._fields),
    *PHRASE_COLUMNS,
    *markup.columns(),
    *place.PAGE_COLUMNS,
    *place.RUN_COLUMNS,
    *place.HEAD_COLUMNS,
    *holders.HOLD_COLUMNS,
    *company.CROWD_COLUMNS,
    *company.LONE_COLUMNS,
    *repeats.COLUMNS,
    *topic.COLUMNS,
]
SIZE = OWN.index("size")
LONE = OWN.index("lone")
NAMES = tuple(OWN + [f"{name}[{offset:+d}]" for offset in NEIGHBOURS for name in SEEN_OF_NEIGHBOURS])


class Signs(NamedTuple):
    """The table (a row of NAMES numbers a block), the phrases behind it, and the buckets of each block's words."""

    table: Table
    hits: list[dict[Label, Hit]]
    words: list[list[int]]


@cache
def vocabulary(language: str) -> Vocabulary:
    """Return what shapes count on a page in this language: its own words, and months of every language."""
    read = [words(code) for code in spoken(language)]
    everywhere = read if language in codes() else [words(code) for code in codes()]
    return vocabulary_of(
        common=frozenset().union(*(w.common for w in read)),
        months=frozenset(month.rstrip(".") for w in everywhere for month in w.months),
        relative=frozenset(
            word for w in read for key in ("ago", "today", "yesterday") for word in w.dates.get(key, ())
        ),
        by=tuple(word + " " for w in read for word in w.people.get("by", ())),
    )


def signs(document: Document) -> Signs:
    """Return the signs of every block of a document."""
    blocks = document.blocks
    if not blocks:
        return Signs(Table(0, len(NAMES)), [], [])
    texts = [block.text for block in blocks]
    vocab = vocabulary(document.language)
    forms = shapes(texts, vocab)
    sizes = [found.size for found in forms]
    prose = [is_prose(found) for found in forms]
    matcher = phrases.matcher(spoken(document.language))
    hits = [phrases.hits(text, matcher) for text in texts]
    page = [float(document.page.kind == "html"), float(document.language in {"zh", "ja", "ko", "th"})]
    title = next((claim.value for claim in document.claims if claim.field == "headline"), "")
    groups = (
        forms,
        map(_said, hits),
        markup.rows(blocks),
        place.page_rows(sizes, prose),
        place.run_rows(sizes, prose),
        place.head_rows(hits),
        holders.hold_rows(blocks, sizes, prose),
        company.crowd_rows(hits, forms),
        company.lone_rows(forms, prose),
        repeats.rows(texts),
        topic.rows(texts, prose, vocab.common, title),
    )
    table = Table(len(blocks), len(NAMES))
    for i, parts in enumerate(zip(*groups, strict=True)):
        _put(table.numbers, i * table.width, (page, *parts))
    _look_around(table.numbers, len(blocks), table.width)
    return Signs(table, hits, buckets.rows(texts))


def _put(numbers: array[float], at: int, parts: Sequence[Sequence[float]]) -> None:
    """Write the parts of a row one after the other."""
    for part in parts:
        for value in part:
            numbers[at] = value
            at += 1


def _said(hits: dict[Label, Hit]) -> list[float]:
    strengths = [hits[label].strength if label in hits else 0 for label in phrases.LABELS]
    strongest = max(range(len(strengths)), key=strengths.__getitem__)
    top = strengths[strongest]
    return [*strengths, strongest if top else -1, top]


_SEEN = array("i", [OWN.index(name) for name in SEEN_OF_NEIGHBOURS])
_NOBODY = -1.0


def _look_around(numbers: array[float], count: int, width: int) -> None:
    """Write into each row what it sees of its neighbours, after its own signs."""
    seen, nobody = _SEEN, _NOBODY
    for i in range(count):
        at = (i + 1) * width - len(NEIGHBOURS) * len(seen)
        for offset in NEIGHBOURS:
            near = i + offset
            there = 0 <= near < count
            for k in range(len(seen)):
                numbers[at + k] = numbers[near * width + seen[k]] if there else nobody
            at += len(seen)
