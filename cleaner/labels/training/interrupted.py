"""Pages whose article is interrupted again and again by the same lines, a marker between paragraphs or a box of links:
they are rare in the sets, and an article must not end there.
"""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from cleaner.blocks.block import Block

PARAGRAPH, LEAST = 80, 6
MARKER, LONGEST_MARKER = 0.5, 40
BOX = (3, 9)  # lines of a box
OFTEN, SELDOM = (1, 2), (2, 5)  # paragraphs between two markers, and between two boxes
MOST = 12


def interrupted(blocks: Sequence[Block], shares: Sequence[float], seed: str) -> list[int]:
    """Return an order of the blocks in which a short line from outside of the article, or a run of lines, stands
    between its paragraphs once more and once more; empty where the article has few paragraphs, or there is no such
    line. The same seed gives the same order.
    """
    inside = [share >= 0.5 and len(block.text) > PARAGRAPH for block, share in zip(blocks, shares, strict=True)]
    places = [i for i in range(len(blocks) - 1) if inside[i] and shares[i + 1] >= 0.5]
    chance = Random(seed)  # noqa: S311 - no secret
    marked = chance.random() < MARKER
    box = _marker(blocks, shares, chance) if marked else _box(shares, chance)
    if len(places) < LEAST or not box:
        return []
    step = chance.randint(*(OFTEN if marked else SELDOM))
    after = set(places[chance.randrange(step) :: step][:MOST])
    return [j for i in range(len(blocks)) for j in ((i, *box) if i in after else (i,))]


def _marker(blocks: Sequence[Block], shares: Sequence[float], chance: Random) -> list[int]:
    """One short line that is not the article's."""
    able = [i for i, block in enumerate(blocks) if not shares[i] and 2 < len(block.text) <= LONGEST_MARKER]
    return [chance.choice(able)] if able else []


def _box(shares: Sequence[float], chance: Random) -> list[int]:
    """Some lines in a row, none of which is the article's."""
    size = chance.randint(*BOX)
    starts = [i for i in range(len(shares) - size + 1) if not any(shares[i : i + size])]
    start = chance.choice(starts) if starts else 0
    return list(range(start, start + size)) if starts else []
