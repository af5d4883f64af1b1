"""Whether a text browser drew a dump, or something else that wraps its paragraphs."""

from __future__ import annotations

from collections.abc import Iterable

from cleaner.blocks.block import Block

_WRAPPED, _WIDEST = 3, 130  # paragraphs of several lines, at least, and columns


def is_drawn(blocks: Iterable[Block]) -> bool:
    """Return whether a dump has wrapped paragraphs, and more of them than long lines."""
    texts = [block.raw.strip() for block in blocks]
    wrapped = sum([_is_wrapped(text) for text in texts if "\n" in text])
    return wrapped >= _WRAPPED and wrapped > sum(len(text) > _WIDEST and not _is_wrapped(text) for text in texts)


def _is_wrapped(text: str) -> bool:
    return max(map(len, text.split("\n"))) <= _WIDEST
