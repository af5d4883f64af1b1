"""What a form between an article's paragraphs is for: "The Harbour Letter. Every second Sunday, free of charge"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from cleaner.blocks.block import Block, Container, around
from cleaner.labels.rescue import THRESHOLD

SMALL, FEW = 600, 4  # characters of a box, and blocks in it: a recipe's list may stand in a form that counts portions
PART = 0.4  # of the article that a box holds at most: a page's only element may have a form, too


def forms(blocks: Sequence[Block], inside: Sequence[float], headline: int) -> list[int]:
    """Return the blocks that read like the article and stand in a small form of an HTML page, or in the small element
    around one.
    """
    boxes = {id(node) for block in blocks for node in _boxes(block)}
    if not boxes:
        return []
    run = [i for i, p in enumerate(inside) if p >= THRESHOLD]
    sizes = Counter[int]()
    for block in blocks:
        sizes.update({id(node): len(block.text) for node in around(block)})
    held: dict[int, list[int]] = {}
    for i in run:
        for node in around(blocks[i]):
            held.setdefault(id(node), []).append(i)
    most = PART * sum(len(blocks[i].text) for i in run)
    headed = {id(node) for node in around(blocks[headline])} if headline >= 0 else set()
    small = [held[box] for box in boxes if box in held and box not in headed and sizes[box] <= SMALL]
    few = [box for box in small if len(box) <= FEW and sum(len(blocks[i].text) for i in box) <= most]
    return sorted(set().union(*few))


def _boxes(block: Block) -> Iterator[Container]:
    """The forms around a block, and the elements straight around those."""
    for node in around(block):
        if node.tag == "form":
            yield node
            if node.parent is not None:
                yield node.parent
