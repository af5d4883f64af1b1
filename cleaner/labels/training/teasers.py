"""Pages with links to other articles between the paragraphs, which are rare in the sets and what readers hate most."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from cleaner.blocks.block import Block
from cleaner.labels.label import Label

MOST = 3
WORDS = range(5, 22)
PARAGRAPH = 80
CLOSED = (".", ":", ",", ";", "…")


def moved(blocks: Sequence[Block], shares: Sequence[float], labels: Sequence[Label | None], seed: str) -> list[int]:
    """Return an order of the blocks in which one to three of the page's own teasers stand between paragraphs of the
    article; empty where the page has no teaser or no two paragraphs in a row. The same seed gives the same order.
    """
    teasers = [i for i, block in enumerate(blocks) if labels[i] is Label.RELATED and _is_teaser(block.text)]
    inside = [share >= 0.5 and len(block.text) > PARAGRAPH for block, share in zip(blocks, shares, strict=True)]
    places = [i for i in range(len(blocks) - 1) if inside[i] and inside[i + 1]]
    if not teasers or not places:
        return []
    chance = Random(seed)  # noqa: S311 - no secret
    count = min(chance.randint(1, MOST), len(teasers), len(places))
    after = dict(zip(chance.sample(places, count), chance.sample(teasers, count), strict=True))
    taken = set(after.values())
    return [j for i in range(len(blocks)) if i not in taken for j in ((i, after[i]) if i in after else (i,))]


def _is_teaser(text: str) -> bool:
    return len(text.split()) in WORDS and text[0].isupper() and not text.endswith(CLOSED)
