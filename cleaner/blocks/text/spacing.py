"""Blank lines where a dump has none, as in WET records and what `get_text("\\n", strip=True)` gives."""

from __future__ import annotations

from itertools import pairwise

from cleaner.blocks.block import Block

FEW = 50  # a blank line for so many blocks is none
PARAGRAPH = 110  # characters


def spaced(blocks: list[Block]) -> list[Block]:
    """Return the blocks of a dump; where it has no blank lines, long ones stand apart as if it had."""
    if FEW * sum(block.marks.blanks > 0 for block in blocks) >= len(blocks):
        return blocks
    apart = [
        below._replace(marks=below.marks._replace(blanks=1)) if _is_apart(above, below) else below
        for above, below in pairwise(blocks)
    ]
    return [*blocks[:1], *apart]


def _is_apart(above: Block, below: Block) -> bool:
    return max(len(above.text), len(below.text)) >= PARAGRAPH and not below.marks.flows
