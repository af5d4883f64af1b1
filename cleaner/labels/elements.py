"""The HTML elements around the blocks of a page, and which of its blocks are the items of its lists. elements.pxd gives
the compiled form its types.
"""

from __future__ import annotations

from collections.abc import Sequence

from cleaner.blocks.block import Block, Container

# The elements that hold items, and rows.
_HOLDERS = {"li": frozenset({"ul", "ol"}), "tr": frozenset({"tbody", "table"})}


def elements(blocks: Sequence[Block]) -> list[Container]:
    """Return each element around the blocks once."""
    seen: dict[Container, None] = {}
    for block in blocks:
        node = block.marks.container
        while node is not None and node not in seen:
            seen[node] = None
            node = node.parent
    return list(seen)


def items(blocks: Sequence[Block]) -> list[list[int]]:
    """Return the items of each list, and the rows of each table, of a page whose items and rows are a block each."""
    found: dict[Container, list[int]] = {}
    seen: set[Container] = set()
    several: set[Container] = set()  # lists and tables that have several blocks in one item
    for i, block in enumerate(blocks):
        item = block.marks.container
        if item is not None and item.tag not in _HOLDERS:
            item = item.parent  # of which the block is a paragraph
        holder = item.parent if item is not None and item.tag in _HOLDERS else None
        if item is not None and holder is not None and holder.tag in _HOLDERS[item.tag]:
            found.setdefault(holder, []).append(i)
            if item in seen:
                several.add(holder)
            seen.add(item)
    return [held for holder, held in found.items() if holder not in several]
