"""The labels of blocks that are no part of the page, and why."""

from __future__ import annotations

from collections.abc import Sequence

from cleaner.blocks.aside import EDIT, FURNITURE, LINKS, PREFACE, SCRIPT, is_aside
from cleaner.blocks.block import Block
from cleaner.labels.label import Label, Labelled

_LABELS = {
    PREFACE: (Label.OTHER, "was written above the page by the program that saved it"),
    LINKS: (Label.NAVIGATION, "is in the list of links below the page"),
    EDIT: (Label.NAVIGATION, "is a link to edit what stands below it"),
    SCRIPT: (Label.OTHER, "is code of the page itself"),
    FURNITURE: (Label.OTHER, "stands at the edge of a printed page"),
}


def with_aside(blocks: Sequence[Block], labelled: Sequence[Labelled]) -> list[Labelled]:
    """Return all blocks of a dump labelled, where those that are the page's own are."""
    own = iter(labelled)
    return [Labelled(block, *_LABELS[block.marks.tag]) if is_aside(block) else next(own) for block in blocks]
