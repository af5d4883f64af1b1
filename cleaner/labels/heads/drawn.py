"""Whether a text browser drew a dump, or something else that wraps its paragraphs."""

from __future__ import annotations

from collections.abc import Iterable

from cleaner.blocks.block import Block

_WRAPPED, _WIDEST = 3, 130  # paragraphs of several lines, at least, and columns


def is_drawn(blocks: Iterable[Block]) -> bool:
    """Return whether a dump has wrapped paragraphs, and more of them than long lines."""
    wrapped = wide = 0
    for text in (block.raw.strip() for block in blocks):
        if len(text) <= _WIDEST or max(map(len, text.split("\n"))) <= _WIDEST:
            wrapped += "\n" in text
        else:
            wide += 1
    return wrapped >= _WRAPPED and wrapped > wide
