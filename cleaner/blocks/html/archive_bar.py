"""The bar that a web archive puts above a page that it keeps."""

from __future__ import annotations

from cleaner.blocks.aside import PREFACE
from cleaner.blocks.block import Block, around, tagged

_BAR = "wm-ipp"  # how the names of its elements begin


def with_bar_aside(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """Return the blocks of a page, of which those of the bar above it are no part."""
    first = next((i for i, block in enumerate(blocks) if not _is_of_bar(block)), len(blocks))
    return (*(tagged(block, PREFACE) for block in blocks[:first]), *blocks[first:]) if first else blocks


def _is_of_bar(block: Block) -> bool:
    return any(_BAR in container.names for container in around(block))
