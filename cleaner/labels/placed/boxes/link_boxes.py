"""Boxes of links that read like the article: tables of contents, and the first headline below the title of one."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from cleaner.blocks.block import HEADINGS
from cleaner.blocks.language import spoken
from cleaner.labels.evidence import Evidence
from cleaner.labels.label import Label
from cleaner.labels.opinions.rescue import THRESHOLD
from cleaner.labels.placed.lists.contents import contents, untitled
from cleaner.labels.placed.run import run_of
from cleaner.labels.signs.phrases import WHOLE, is_title, matcher

LINKED, SURE_OF_LINK = 160, 0.9


def link_boxes(evidence: Evidence, inside: Sequence[float], known: Collection[int]) -> set[int]:
    """Return the blocks of such boxes; `known` ones stay."""
    listed = {*contents(evidence, inside), *untitled(evidence, inside)}.difference(known)
    return listed.union(_below_titles(evidence, inside, run_of(inside, known)))


def _below_titles(evidence: Evidence, inside: Sequence[float], run: Sequence[int]) -> Iterator[int]:
    """The first headline in a box of links: what stands straight below the title of one and does not end like prose. A
    heading of HTML is none: it begins what follows, as where "Learn more" is a button above it.
    """
    blocks, is_html = evidence.document.blocks, evidence.document.page.kind == "html"
    for i in (i for i in run if i and inside[i - 1] < THRESHOLD and inside[i] < SURE_OF_LINK):
        text = blocks[i].text
        heading = is_html and blocks[i].marks.tag in HEADINGS
        if not heading and len(text) < LINKED and text[-1] != "." and _is_below_title(evidence, i):
            yield i


def _is_below_title(evidence: Evidence, i: int) -> bool:
    """Whether what stands above a block is the title of a box. "Read more" may be a link below what it leads to; in a
    dump it is none where a blank line is above it and none below.
    """
    blocks, hit = evidence.document.blocks, evidence.found.hits[i - 1].get(Label.RELATED)
    if hit is None or hit.strength != WHOLE:
        return False
    opens = blocks[i - 1].marks.blanks > 0 == blocks[i].marks.blanks and evidence.document.page.kind == "text"
    return opens or is_title(hit, matcher(spoken(evidence.document.language)))
