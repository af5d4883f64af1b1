"""Lines laid out by hand below a paragraph of the article: a program's listing, which is the article's, too."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise

from cleaner.blocks.block import BY_HAND, INDENTED, Block, is_bare
from cleaner.labels.evidence import Evidence
from cleaner.labels.opinions.rescue import THRESHOLD
from cleaner.labels.signs.phrases import says
from cleaner.labels.signs.signs import COPIES

LIKELY = 0.1  # an opinion on a line that is indented
BETWEEN = 2  # lines between a paragraph and its listing, line numbers aside: the language, a button that copies it


def listings(evidence: Evidence, inside: Sequence[float], _: Collection[int]) -> Iterator[int]:
    """Yield the lines laid out by hand that stand below what is the article's."""
    blocks, left = evidence.document.blocks, 0
    if BY_HAND.isdisjoint([block.marks.tag for block in blocks]):
        return
    menus = _menus(evidence, inside)
    for i, block in enumerate(blocks):
        if inside[i] >= THRESHOLD:
            left = 1 + BETWEEN
        elif block.marks.tag in BY_HAND:
            if left and i not in menus and not _is_of_letter(blocks, i) and not _is_hidden_copy(evidence, i):
                yield i
        elif not block.text.isdecimal():
            left = max(0, left - 1)


def _menus(evidence: Evidence, inside: Sequence[float]) -> set[int]:
    """The lines that are indented, and no listing, where one of those that stand together says what it is, "Share this
    page", or none is at all likely the article's.
    """
    menus = set[int]()
    for together in _indented(evidence.document.blocks):
        said = any(says(evidence.found.hits[i]) for i in together)
        if said or max(inside[i] for i in together) < LIKELY:
            menus.update(together)
    return menus


def _indented(blocks: Sequence[Block]) -> Iterator[list[int]]:
    """The lines that are indented, those together that no blank line parts."""
    together: list[int] = []
    for i, block in enumerate(blocks):
        if together and (block.marks.tag != INDENTED or block.marks.blanks):
            yield together
            together = []
        if block.marks.tag == INDENTED:
            together.append(i)
    if together:
        yield together


def _is_hidden_copy(evidence: Evidence, i: int) -> bool:
    """Whether a block says in an element that nobody sees what stands elsewhere on the page."""
    own = evidence.document.blocks[i].marks.container
    return own is not None and "hidden" in own.names.split() and evidence.found.table[i][COPIES] > 1


def _is_of_letter(blocks: Sequence[Block], i: int) -> bool:
    """Whether a block is one of the paragraphs, parted by blank lines, of an element without a name, as old pages and
    mails have it.
    """
    near = pairwise(blocks[max(0, i - 1) : i + 2])
    own = blocks[i].marks.container
    return is_bare(blocks[i]) and any(
        above.marks.container is own and below.marks.container is own and below.marks.blanks > 0
        for above, below in near
    )
