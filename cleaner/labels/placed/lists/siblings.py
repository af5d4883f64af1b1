"""Paragraphs of a short article of HTML that were missed and stand in one element with the others."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence

from cleaner.blocks.block import Block
from cleaner.labels.evidence import Evidence
from cleaner.labels.label import Label
from cleaner.labels.opinions.rescue import THRESHOLD
from cleaner.labels.placed.ends.endings import SHORT
from cleaner.labels.placed.lists.listed import LEAST, NOTES
from cleaner.labels.placed.run import run_of

FEW, SHARE = 2, 3  # siblings that are the article's: how many at least, and one of how many
LIKELY, NEARLY = 0.1, 0.4  # opinions of a sentence among them, and of a block between two of them
_Key = tuple[int, str, str]


def siblings(evidence: Evidence, inside: Sequence[float], known: Collection[int]) -> list[int]:
    """Return the sentences that say nothing of themselves and stand in the same element as a short article's, marked up
    the same: behind an advertisement or a form it seemed to have ended. Of a long article they are rather a note.
    """
    blocks = evidence.document.blocks
    if sum(len(blocks[i].text) for i in run_of(inside)) > SHORT:
        return []
    if not any(LIKELY <= p < THRESHOLD and len(block.text) >= LEAST for p, block in zip(inside, blocks, strict=True)):
        return []
    able = {i: _key(block) for i, block in enumerate(blocks) if i not in known and _is_sentence(evidence, i)}
    every = Counter(able.values())
    sure = Counter(key for i, key in able.items() if inside[i] >= THRESHOLD)
    missed = (i for i in able if LIKELY <= inside[i] < THRESHOLD and sure[able[i]] >= max(FEW, every[able[i]] / SHARE))
    return [i for i in missed if able[i] and evidence.likeliest(i, inside=False) not in NOTES]


def between(evidence: Evidence, inside: Sequence[float], known: Collection[int]) -> list[int]:
    """Return the blocks, such as an interview's questions, that are nearly as surely the article's as those straight
    before and after them in the same element, and say nothing else.
    """
    blocks = evidence.document.blocks
    around = [_parent(block) if p >= THRESHOLD else 0 for block, p in zip(blocks, inside, strict=True)]
    nearly = (i for i in range(1, len(blocks) - 1) if NEARLY <= inside[i] < THRESHOLD and i not in known)
    return [
        i
        for i in nearly
        if 0 != _parent(blocks[i]) == around[i - 1] == around[i + 1]
        and blocks[i].marks.tag != "li"
        and not blocks[i].marks.link_chars
        and not blocks[i].marks.control
        and evidence.is_but(i, Label.OTHER)
    ]


def _parent(block: Block) -> int:
    """The number of the element around a block's own; 0 where it stands in none."""
    own = block.marks.container
    return id(own.parent) if own is not None and own.parent is not None else 0


def _key(block: Block) -> _Key | None:
    """The element around a block's own, and what its own is named; None where it stands in none."""
    own, parent = block.marks.container, _parent(block)
    return (parent, own.tag, own.names) if own is not None and parent else None


def _is_sentence(evidence: Evidence, i: int) -> bool:
    """Whether a block is a sentence that stands on the page once, says nothing of itself and is no link."""
    long = len(evidence.document.blocks[i].text) >= LEAST
    return long and evidence.ends_sentence(i) and evidence.is_plain(i)
