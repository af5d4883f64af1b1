"""Calls to do something that a site puts between an article's paragraphs of HTML: a button, and a box that its author
named a call to action ("cta"), a promotion or a banner.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from cleaner.blocks.block import HEADINGS, Block, Container, near
from cleaner.labels.evidence import NAMES, Evidence
from cleaner.labels.label import Label, headline_in
from cleaner.labels.placed.nearest import headed
from cleaner.labels.placed.run import run_of
from cleaner.languages.lazy import lazy

BUTTON, BOX = 80, 600  # characters of a button's words, and of all that a box holds
MOST = 4  # boxes: where there are more, they are the cards of which the article is made
NEAR = 4  # elements around a block of which one may be the box
_BUTTON = lazy(r"(?<![A-Za-z])(?:btn|button)s?(?![a-z])")
# What a button opens stands below it, and its words may be a heading or a question.
OPENS = lazy(r"(?i)accordion|collaps|expand|faq|question|tab|toggle")
# The name of an element may be the heading below which it stands.
_ABOUT_CALLS = lazy(r"(?i)\bCTAs?\b|\bcalls?[ -]to[ -]action\b")
_CALL = lazy(r"(?<![A-Za-z])(?:cta|CTA|Cta|promo|Promo|banner|Banner)(?![a-z])")


def calls(evidence: Evidence, inside: Sequence[float], known: Mapping[int, Label]) -> Iterator[int]:
    """Yield the blocks that are the words of a button, or stand in a box that calls the reader to do something; what
    stands around the headline is none.
    """
    blocks = evidence.document.blocks
    above = headed(blocks, headline_in(known))
    boxes: defaultdict[Container, list[int]] = defaultdict(list)
    for i in run_of(inside, known):
        box = _box(blocks[i])
        if box is not None:
            boxes[box].append(i)
        elif _is_button(blocks[i]):
            yield i
    for box, held in boxes.items() if len(boxes) <= MOST else ():
        texts = [blocks[i].text for i in held]
        if sum(map(len, texts)) <= BOX and box not in above and not any(map(_ABOUT_CALLS.search, texts)):
            yield from held


def _box(block: Block) -> Container | None:
    """The widest element near a block that is named a call; of a heading not its own, which is named by its words."""
    nodes = near(block, NEAR)[int(block.marks.tag in HEADINGS) :]
    called = [node for node in nodes if node.names and _is_call(node.names)]
    return called[-1] if called else None


@lru_cache(NAMES)
def _is_call(names: str) -> bool:
    return bool(_CALL.search(names))


def _is_button(block: Block) -> bool:
    own = block.marks.container
    if own is None or block.marks.tag in HEADINGS or len(block.text) > BUTTON:
        return False
    return bool(_BUTTON.search(own.names)) and not OPENS.search(own.names)
