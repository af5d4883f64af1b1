"""All signs of a page's blocks as one table of numbers: what the weights are trained on and applied to."""

from __future__ import annotations

from functools import cache
from itertools import chain
from typing import NamedTuple

from cleaner.blocks.block import Document
from cleaner.blocks.language import spoken
from cleaner.labels import buckets, company, holders, markup, phrases, place, repeats, topic
from cleaner.labels.label import Label
from cleaner.labels.phrases import Hit
from cleaner.labels.shape import Shape, Vocabulary, is_prose, shape
from cleaner.languages.words import codes, words

PHRASE_COLUMNS = [f"says:{label}" for label in phrases.LABELS] + ["strongest", "strength"]
NAMES = (
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
)
SIZE = NAMES.index("size")


class Signs(NamedTuple):
    """The table (a row of NAMES numbers a block), the phrases behind it, and the buckets of each block's words."""

    table: list[list[float]]
    hits: list[dict[Label, Hit]]
    words: list[list[int]]


@cache
def vocabulary(language: str) -> Vocabulary:
    """Return what shapes count on a page in this language: its own words, and months of every language."""
    read = [words(code) for code in spoken(language)]
    everywhere = read if language in codes() else [words(code) for code in codes()]
    return Vocabulary(
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
        return Signs([], [], [])
    texts = [block.text for block in blocks]
    vocab = vocabulary(document.language)
    shapes = [shape(block, vocab) for block in blocks]
    sizes = [found.size for found in shapes]
    prose = [is_prose(found) for found in shapes]
    matcher = phrases.matcher(spoken(document.language))
    hits = [phrases.hits(text, matcher) for text in texts]
    page = [float(document.page.kind == "html"), float(document.language in {"zh", "ja", "ko", "th"})]
    title = next((claim.value for claim in document.claims if claim.field == "headline"), "")
    groups = (
        shapes,
        map(_said, hits),
        markup.rows(blocks),
        place.page_rows(sizes, prose),
        place.run_rows(sizes, prose),
        place.head_rows(hits),
        holders.hold_rows(blocks, sizes, prose),
        company.crowd_rows(hits, shapes),
        company.lone_rows(shapes, prose),
        repeats.rows(texts),
        topic.rows(texts, prose, vocab.common, title),
    )
    table = [[*page, *chain.from_iterable(parts)] for parts in zip(*groups, strict=True)]
    return Signs(table, hits, buckets.rows(texts))


def _said(hits: dict[Label, Hit]) -> list[float]:
    strengths = [hits[label].strength if label in hits else 0 for label in phrases.LABELS]
    strongest = max(range(len(strengths)), key=strengths.__getitem__)
    top = strengths[strongest]
    return [*strengths, strongest if top else -1, top]
