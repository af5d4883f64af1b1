"""Blocks of a dump that are no part of the page: what the program that wrote it put above, below and between."""

from __future__ import annotations

from collections.abc import Sequence

from cleaner.blocks.block import Block

PREFACE, LINKS, FURNITURE, SCRIPT, EDIT = "preface", "links", "furniture", "script", "edit"
_ASIDE = frozenset({PREFACE, LINKS, FURNITURE, SCRIPT, EDIT})


def is_aside(block: Block) -> bool:
    """Return whether a block is no part of the page."""
    return block.marks.tag in _ASIDE


def own(blocks: Sequence[Block]) -> Sequence[Block]:
    """Return the blocks that are the page's own; most pages have no others."""
    if _ASIDE.isdisjoint([block.marks.tag for block in blocks]):
        return blocks
    return [block for block in blocks if not is_aside(block)]
