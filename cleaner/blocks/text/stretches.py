"""Stretches of lines that no blank line parts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cleaner.blocks.block import Block


def stretches(blocks: Sequence[Block]) -> Iterator[range]:
    """Yield the places of the lines of each stretch that no blank line parts, in the page's order."""
    starts = [i for i, block in enumerate(blocks) if i == 0 or block.marks.blanks]
    yield from map(range, starts, [*starts[1:], len(blocks)])
