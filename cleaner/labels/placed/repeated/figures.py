"""Quotations that an article of HTML sets apart as a figure, as editors write them, with whose they are below."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from cleaner.blocks.block import Block, Container, near
from cleaner.labels.evidence import Evidence
from cleaner.labels.label import Label
from cleaner.labels.opinions.rescue import THRESHOLD
from cleaner.labels.signs.signs import COPIES

DEEP = 3  # elements from a block up to the figure
SPEAKER = 80  # characters of a line that says whose a quotation is
_QUOTE, _FIGURE = "blockquote", "figure"
_LIKE = (Label.CAPTION, Label.OTHER)  # what such a quotation is taken for


def quoted_figures(evidence: Evidence, inside: Sequence[float], known: Collection[int]) -> Iterator[int]:
    """Yield the quotations straight in a figure that were taken for captions and stand on the page once, and the short
    lines below them in the same figure that say whose they are.
    """
    if not evidence.tags.issuperset((_QUOTE, _FIGURE)):
        return
    blocks, copies = evidence.document.blocks, evidence.found.table.column(COPIES)
    quote: Container | None = None  # the figure of the last quotation that is the article's
    for i, block in enumerate(blocks):
        figure = _figure_of_quote(block)
        if figure is not None:
            missed = inside[i] < THRESHOLD and i not in known and copies[i] <= 1 and evidence.is_but(i, *_LIKE)
            quote = figure if missed or inside[i] >= THRESHOLD else None
        else:
            below = quote is not None and _figure_of_caption(block) is quote
            missed = below and inside[i] < THRESHOLD and i not in known and len(block.text) <= SPEAKER
        if missed:
            yield i


def _figure_of_quote(block: Block) -> Container | None:
    """The figure that holds the quotation that a block stands in; None where it stands in none, or with a picture."""
    return None if block.marks.picture else _figure(block, _QUOTE)


def _figure_of_caption(block: Block) -> Container | None:
    """The figure below which a block stands."""
    return _figure(block, "figcaption")


def _figure(block: Block, tag: str) -> Container | None:
    """The figure straight around an element of a tag that a block stands in."""
    for node in near(block, DEEP):
        if node.tag == tag:
            return node.parent if node.parent is not None and node.parent.tag == _FIGURE else None
    return None
