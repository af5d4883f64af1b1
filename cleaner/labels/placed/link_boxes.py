"""Boxes of links that read like the article: tables of contents, and the first headline below the title of one."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from cleaner.blocks.block import HEADINGS
from cleaner.blocks.language import spoken
from cleaner.labels.evidence import Evidence
from cleaner.labels.label import Label
from cleaner.labels.opinions.rescue import THRESHOLD
from cleaner.labels.placed.contents import contents, untitled
from cleaner.labels.placed.run import run_of
from cleaner.labels.signs.phrases import is_title, matcher

LINKED, SURE_OF_LINK = 160, 0.9


def link_boxes(evidence: Evidence, inside: Sequence[float], known: Collection[int]) -> set[int]:
    """Return the blocks of such boxes; `known` ones stay."""
    listed = {*contents(evidence, inside), *untitled(evidence, inside)}.difference(known)
    return listed.union(_below_titles(evidence, inside, run_of(inside, known)))


def _below_titles(evidence: Evidence, inside: Sequence[float], run: Sequence[int]) -> Iterator[int]:
    """The first headline in a box of links: what stands straight below the title of one and does not end like prose. A
    heading of HTML is none: it begins what follows, as where "Learn more" is a button above it.
    """
    known = matcher(spoken(evidence.document.language))
    for i in (i for i in run if i and inside[i - 1] < THRESHOLD and inside[i] < SURE_OF_LINK):
        text = evidence.document.blocks[i].text
        if evidence.document.page.kind == "html" and evidence.document.blocks[i].marks.tag in HEADINGS:
            continue
        if len(text) < LINKED and text[-1] != "." and is_title(evidence.found.hits[i - 1].get(Label.RELATED), known):
            yield i
