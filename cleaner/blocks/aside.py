"""Blocks of a dump that are no part of the page: what the program that wrote it put above, below and between."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby

from cleaner.blocks.block import Block

PREFACE, LINKS, FURNITURE = "preface", "links", "furniture"
_ASIDE = frozenset({PREFACE, LINKS, FURNITURE})


def is_aside(block: Block) -> bool:
    """Return whether a block is no part of the page."""
    return block.marks.tag in _ASIDE


def own(blocks: Sequence[Block]) -> Sequence[Block]:
    """Return the blocks that are the page's own; most pages have no others."""
    return [block for block in blocks if not is_aside(block)] if any(map(is_aside, blocks)) else blocks


def runs(blocks: Iterable[Block]) -> Iterable[tuple[bool, Iterable[Block]]]:
    """Yield blocks that follow each other and are all aside or all the page's own, and whether they are aside."""
    return groupby(blocks, is_aside)
