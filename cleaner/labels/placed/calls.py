"""Calls to do something that a site puts between an article's paragraphs of HTML: a button, and a box that its author
named a call to action ("cta").
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from itertools import islice

from cleaner.blocks.block import HEADINGS, Block, Container, around
from cleaner.labels.evidence import Evidence
from cleaner.labels.opinions.rescue import THRESHOLD
from cleaner.languages.lazy import lazy

BUTTON, BOX = 80, 600  # characters of a button's words, and of all that a box holds
MOST = 6  # boxes: where there are more, they are the cards of which the article is made
NEAR = 4  # elements around a block of which one may be the box
_BUTTON = lazy(r"(?<![A-Za-z])(?:btn|button)s?(?![a-z])")
# A button that opens what stands below it has the words of a heading.
_OPENS = lazy(r"(?i)accordion|collaps|expand|faq|question|tab|toggle")
_CALL = lazy(r"(?<![A-Za-z])(?:cta|CTA|Cta)(?![a-z])")


def calls(evidence: Evidence, inside: Sequence[float], known: Collection[int]) -> Iterator[int]:
    """Yield the blocks that are the words of a button, or stand in a box that calls the reader to do something."""
    blocks = evidence.document.blocks
    boxes: defaultdict[Container, list[int]] = defaultdict(list)
    for i in (i for i, p in enumerate(inside) if p >= THRESHOLD and i not in known):
        box = _box(blocks[i])
        if box is not None:
            boxes[box].append(i)
        elif _is_button(blocks[i]):
            yield i
    for held in boxes.values() if len(boxes) <= MOST else ():
        if sum(len(blocks[i].text) for i in held) <= BOX:
            yield from held


def _box(block: Block) -> Container | None:
    """The widest element near a block that is named a call to action."""
    called = [node for node in islice(around(block), NEAR) if _CALL.search(node.names)]
    return called[-1] if called else None


def _is_button(block: Block) -> bool:
    own = block.marks.container
    if own is None or block.marks.tag in HEADINGS or len(block.text) > BUTTON:
        return False
    return bool(_BUTTON.search(own.names)) and not _OPENS.search(own.names)
