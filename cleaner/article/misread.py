"""A block that was taken for the headline of a page whose headline is another, and a headline that was taken for the
article's first heading.
"""

from __future__ import annotations

from collections.abc import Sequence

from cleaner.article.site import bare_words
from cleaner.blocks.block import HEADINGS
from cleaner.labels.label import BYLINE, DATE, HEADLINE, Label, Labelled

SHARED = 0.5
PARAGRAPH, LONGER = 150, 3  # characters of a paragraph, and times the headline's words that it has
FIELDS = frozenset({BYLINE, DATE})  # an author or a date is not found by elimination
_FIRST_RANK = frozenset({"h1"})
SAYS_IT = "says what the page names as its headline"
BECAUSE = "is not what the page names as its headline"


def without_misread(labelled: Sequence[Labelled], headline: str) -> Sequence[Labelled]:
    """Return the labelled blocks, of which the one that was taken for the headline has its next best label, byline and
    date aside, where fewer than half of its words, or of the headline's, are the same, or it is a paragraph.
    """
    misread = {i for i, item in enumerate(labelled) if item.label is HEADLINE and _is_misread(item, headline)}
    return [_next_best(item) if i in misread else item for i, item in enumerate(labelled)] if misread else labelled


def with_headline(labelled: Sequence[Labelled], headline: str) -> Sequence[Labelled]:
    """Return the labelled blocks, of which the heading that says the headline, after no more than a kicker, is the
    headline where no other says it: an h1, or what stands above the article's first paragraph.
    """
    said = f" {bare_words(headline)}"
    if any(item.label is HEADLINE and said in f" {bare_words(item.block.text)}" for item in labelled):
        return labelled
    paragraphs = (i for i, item in enumerate(labelled) if item.label is Label.BODY and len(item.block.text) > PARAGRAPH)
    first = next(paragraphs, len(labelled))
    for i, item in enumerate(labelled):
        able = item.label is Label.SUBHEADING and item.block.marks.tag in (HEADINGS if i < first else _FIRST_RANK)
        if able and len(item.block.text) <= 2 * len(headline) and f" {bare_words(item.block.text)}".endswith(said):
            others = [_next_best(other) if other.label is HEADLINE else other for other in labelled]
            others[i] = item._replace(label=HEADLINE, because=SAYS_IT, runner_up=item.label)
            return others
    return labelled


def _is_misread(item: Labelled, headline: str) -> bool:
    said, known = set(bare_words(item.block.text).split()), set(bare_words(headline).split())
    return _is_paragraph(item, len(said), len(known)) or len(said & known) < SHARED * min(len(said), len(known))


def _is_paragraph(item: Labelled, said: int, known: int) -> bool:
    long = len(item.block.text) > PARAGRAPH and said > LONGER * known
    return long and item.block.marks.tag not in HEADINGS


def _next_best(item: Labelled) -> Labelled:
    best = Label.OTHER if item.runner_up in FIELDS else item.runner_up
    return item._replace(label=best, because=BECAUSE, runner_up=HEADLINE)
