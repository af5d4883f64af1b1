"""A block that was taken for the headline of a page whose headline is another."""

from __future__ import annotations

from collections.abc import Sequence

from cleaner.article.site import bare_words
from cleaner.blocks.block import HEADINGS
from cleaner.labels.label import Label, Labelled

SHARED = 0.5
PARAGRAPH, LONGER = 150, 3  # characters of a paragraph, and times the headline's words that it has
FIELDS = frozenset({Label.BYLINE, Label.DATE})  # an author or a date is not found by elimination
BECAUSE = "is not what the page names as its headline"


def without_misread(labelled: Sequence[Labelled], headline: str) -> Sequence[Labelled]:
    """Return the labelled blocks, of which the one that was taken for the headline has its next best label, byline and
    date aside, where fewer than half of its words, or of the headline's, are the same, or it is a paragraph.
    """
    return [_next_best(item) if _is_misread(item, headline) else item for item in labelled]


def _is_misread(item: Labelled, headline: str) -> bool:
    if item.label is not Label.HEADLINE:
        return False
    said, known = set(bare_words(item.block.text).split()), set(bare_words(headline).split())
    return _is_paragraph(item, len(said), len(known)) or len(said & known) < SHARED * min(len(said), len(known))


def _is_paragraph(item: Labelled, said: int, known: int) -> bool:
    long = len(item.block.text) > PARAGRAPH and said > LONGER * known
    return long and item.block.marks.tag not in HEADINGS


def _next_best(item: Labelled) -> Labelled:
    best = Label.OTHER if item.runner_up in FIELDS else item.runner_up
    return item._replace(label=best, because=BECAUSE, runner_up=Label.HEADLINE)
