"""Lines laid out by hand below a paragraph of the article: a program's listing, which is the article's, too."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise

from cleaner.blocks.block import BY_HAND, INDENTED, Block, is_bare
from cleaner.labels.evidence import Evidence
from cleaner.labels.opinions.rescue import THRESHOLD
from cleaner.labels.signs.phrases import says
from cleaner.labels.signs.signs import COPIES

BETWEEN = 2  # lines between a paragraph and its listing, line numbers aside: the language, a button that copies it


def listings(evidence: Evidence, inside: Sequence[float], _: Collection[int]) -> Iterator[int]:
    """Yield the lines laid out by hand that stand below what is the article's."""
    blocks, left, menus = evidence.document.blocks, 0, _menus(evidence)
    for i, block in enumerate(blocks):
        if inside[i] >= THRESHOLD:
            left = 1 + BETWEEN
        elif block.marks.tag in BY_HAND:
            if left and i not in menus and not _is_of_letter(blocks, i) and not _is_hidden_copy(evidence, i):
                yield i
        elif not block.text.isdecimal():
            left = max(0, left - 1)


def _menus(evidence: Evidence) -> set[int]:
    """The lines that are indented, and no listing, together with one that says what it is: "Share this page"."""
    blocks, menus, together = evidence.document.blocks, set[int](), list[int]()
    for i, block in enumerate(blocks):
        if block.marks.tag != INDENTED:
            continue
        if block.marks.blanks or i - 1 not in together:
            together = []
        together.append(i)
        if not menus.isdisjoint(together) or says(evidence.found.hits[i]):
            menus.update(together)
    return menus


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
