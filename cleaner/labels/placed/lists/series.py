"""Headings of HTML that were missed among others of their kind: "Snapchat" between "Instagram" and "TikTok", a
country, a product that is a link.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Sequence

from cleaner.blocks.block import HEADINGS, Block, near
from cleaner.labels.evidence import Evidence
from cleaner.labels.label import Label
from cleaner.labels.opinions.rescue import THRESHOLD
from cleaner.labels.placed.lists.listed import NOTES

FEW = 2  # headings of the same kind that are the article's
NEARLY = 0.4  # an opinion of a heading between two lines of the article
NEAR = 4  # elements around a block that are the same for headings of a kind, its own aside
_ELSE = NOTES | {Label.RELATED, Label.DATE, Label.BYLINE, Label.CREDIT}
_Place = tuple[str, ...]


def series(evidence: Evidence, inside: Sequence[float], known: Collection[int]) -> Iterator[int]:
    """Yield the headings below an article's first line that stand straight above a line of it, placed as it is, and are
    of a kind with others that are the article's, or nearly the article's themselves with a line of it straight above;
    what calls itself related to it is none.
    """
    blocks = evidence.document.blocks
    headings = [i for i, block in enumerate(blocks[:-1]) if block.marks.tag in HEADINGS and i not in known]
    missed = [i for i in headings if inside[i] < THRESHOLD <= inside[i + 1] and blocks[i + 1].marks.tag not in HEADINGS]
    if not missed:
        return
    first = next(i for i, p in enumerate(inside) if p >= THRESHOLD)
    sure = Counter((blocks[i].marks.tag, _place(blocks[i])) for i in headings if inside[i] >= THRESHOLD)
    for i in (i for i in missed if i > first):
        place = _place(blocks[i])
        of_a_kind = sure[blocks[i].marks.tag, place] >= FEW
        likely = inside[i] >= NEARLY and inside[i - 1] >= THRESHOLD
        if (of_a_kind or likely) and place == _place(blocks[i + 1]) and not _is_note(evidence, i):
            yield i


def _place(block: Block) -> _Place:
    """The names of the elements around a block's own."""
    return tuple(node.names for node in near(block, NEAR)[1:])


def _is_note(evidence: Evidence, i: int) -> bool:
    return not _ELSE.isdisjoint(evidence.found.hits[i]) or evidence.likeliest(i, inside=False) in _ELSE
