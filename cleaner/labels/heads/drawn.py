"""Whether a text browser drew a dump, or something else that wraps its paragraphs."""

from __future__ import annotations

from collections.abc import Iterable

from cleaner.blocks.block import Block

_WRAPPED, _WIDEST = 3, 130  # paragraphs of several lines, at least, and columns


def is_drawn(blocks: Iterable[Block]) -> bool:
    """Return whether a dump has wrapped paragraphs, and more of them than long lines."""
    texts = [block.raw.strip() for block in blocks]
    long = [text for text in texts if len(text) > _WIDEST]
    narrow = sum([_is_wrapped(text) for text in long if "\n" in text])
    wrapped = narrow + sum(["\n" in text for text in texts if len(text) <= _WIDEST])
    return wrapped >= _WRAPPED and wrapped > len(long) - narrow


def _is_wrapped(text: str) -> bool:
    return max(map(len, text.split("\n"))) <= _WIDEST
