"""Headings of HTML that were missed and stand alone on a card with a line of the article, one of several cards."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Sequence

from cleaner.blocks.block import HEADINGS, Block, Container, near
from cleaner.labels.evidence import Evidence
from cleaner.labels.opinions.rescue import THRESHOLD
from cleaner.labels.placed.lists.cards import Place, place
from cleaner.labels.signs.phrases import says
from cleaner.named_tuple import NamedTuple

FEW = 3  # cards of a kind
BETWEEN = 4  # lines from a heading to that one: a picture's, a place, a price
DEEP = 10  # elements around a heading or a line of which one is the card
NEAR = 4  # elements from a card on that are named alike for those of a kind


class _Card(NamedTuple):
    """A heading, the line below it, and the tag of the one with the elements around both."""

    heading: int
    below: int
    kind: tuple[str, Place]


def card_titles(evidence: Evidence, inside: Sequence[float], known: Collection[int]) -> Iterator[int]:
    """Yield the headings above a line of the article that are the only ones of their tag in the smallest element
    with both, where there are several such elements of a kind; a page may show its cards twice, for narrow windows.
    """
    blocks, found = evidence.document.blocks, list(_cards(evidence, inside, known))
    counts = Counter(card.kind for card in found)
    texts = {card: (blocks[card.heading].text, blocks[card.below].text) for card in found}
    printed = {texts[card] for card in found if inside[card.heading] >= THRESHOLD}
    for card, text in texts.items():
        i = card.heading
        missed = inside[i] < THRESHOLD and text not in printed
        if missed and counts[card.kind] >= FEW and not says(evidence.found.hits[i]):
            printed.add(text)
            yield i


def _cards(evidence: Evidence, inside: Sequence[float], known: Collection[int]) -> Iterator[_Card]:
    """The cards with a heading and a line of the article below it."""
    blocks = evidence.document.blocks
    headings = [i for i, block in enumerate(blocks) if block.marks.tag in HEADINGS]
    pairs = [(i, _below(evidence, inside, i)) for i in headings if i not in known and blocks[i].text]
    if all(inside[i] >= THRESHOLD for i, below in pairs if below >= 0):
        return
    held = Counter((node, blocks[i].marks.tag) for i in headings for node in near(blocks[i], DEEP))
    for i, below in pairs:
        above = near(blocks[i], DEEP)
        level = _level(above, blocks[below]) if below >= 0 else len(above)
        if level < len(above) and held[above[level], blocks[i].marks.tag] == 1:
            yield _Card(i, below, (blocks[i].marks.tag, place(blocks[i], level + NEAR)[level:]))


def _below(evidence: Evidence, inside: Sequence[float], heading: int) -> int:
    """The first line of the article close below a heading and above the next one; -1 where there is none."""
    blocks = evidence.document.blocks
    for i in range(heading + 1, min(heading + 2 + BETWEEN, len(blocks))):
        if blocks[i].marks.tag in HEADINGS:
            return -1
        if inside[i] >= THRESHOLD:
            return i
    return -1


def _level(above: Sequence[Container], block: Block) -> int:
    """Which of some elements, one around the other, is the first that a block stands in; their number if none is."""
    other = set(near(block, DEEP))
    return next((level for level, node in enumerate(above) if node in other), len(above))
