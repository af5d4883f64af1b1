"""What a form between an article's paragraphs is for: "The Harbour Letter. Every second Sunday, free of charge"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from cleaner.blocks.block import Container
from cleaner.labels.evidence import Evidence
from cleaner.labels.label import Label, headline_in
from cleaner.labels.opinions.rescue import THRESHOLD
from cleaner.labels.placed.nearest import headed, nearest
from cleaner.labels.placed.run import run_of

SMALL, FEW = 600, 4  # characters of a box, and blocks in it: a recipe's list may stand in a form that counts portions
PART = 0.4  # of the article that a box holds at most: a page's only element may have a form, too


class _Box:
    """A form or the element straight around one: the characters in it, and of them and how many blocks are rather the
    article's.
    """

    def __init__(self, node: Container) -> None:
        self.node = node
        self.size = self.held = self.count = 0

    def take(self, size: int, held: int, count: int) -> None:
        self.size += size
        self.held += held
        self.count += count


def forms(evidence: Evidence, inside: Sequence[float], known: Mapping[int, Label]) -> list[int]:
    """Return the blocks that read like the article and stand in a small form of an HTML page, or in the small element
    around one.
    """
    blocks = evidence.document.blocks
    found = [node for node in evidence.elements if node.tag == "form"]
    boxes = {node: _Box(node) for form in found for node in (form, form.parent) if node is not None}
    run = [blocks[i].marks.container for i in run_of(inside)]
    if not boxes or not any(nearest(run, boxes, None)):
        return []
    own = nearest([block.marks.container for block in blocks], boxes, None)
    total = 0
    for block, p, box in zip(blocks, inside, own, strict=True):
        size, within = len(block.text), p >= THRESHOLD
        total += size * within
        if box:
            box.take(size, size * within, within)
    _add_up(boxes)
    above = headed(blocks, headline_in(known))
    small = {node for node, box in boxes.items() if _is_small(box, PART * total) and node not in above}
    return [i for i, box in enumerate(own) if box and box.node in small and inside[i] >= THRESHOLD]


def _add_up(boxes: dict[Container, _Box]) -> None:
    """Add to each box what the boxes in it hold."""
    inner = sorted(boxes.values(), key=lambda box: -box.node.depth)
    for box, outer in zip(inner, nearest([box.node.parent for box in inner], boxes, None), strict=True):
        if outer:
            outer.take(box.size, box.held, box.count)


def _is_small(box: _Box, most: float) -> bool:
    return box.size <= SMALL and box.count <= FEW and box.held <= most
