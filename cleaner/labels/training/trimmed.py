"""Pages with a shorter article, cut off above or below: short ones are rare in the sets, and dumps are often parts."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

LEAST = 4
SHARE = (0.08, 0.6)
OPENINGS = 0.7
CUT_ABOVE, CUT_BELOW = 0.2, 0.4


def trimmed(shares: Sequence[float], seed: str) -> list[int]:
    """Return the indices of the blocks that stay when a stretch of the article, its beginning more often than not, is
    all there is of it, and at times the page begins or ends elsewhere; empty for an article of few blocks. The same
    seed gives the same indices.
    """
    inside = [i for i, share in enumerate(shares) if share >= 0.5]
    if len(inside) < LEAST:
        return []
    chance = Random(seed)  # noqa: S311 - no secret
    count = max(1, int(chance.uniform(*SHARE) * len(inside)))
    start = 0 if chance.random() < OPENINGS else chance.randrange(len(inside) - count + 1)
    kept = inside[start : start + count]
    cut = chance.random()
    first = chance.randrange(kept[0] + 1) if cut < CUT_ABOVE else 0
    end = chance.randrange(kept[-1] + 1, len(shares) + 1) if CUT_ABOVE <= cut < CUT_BELOW else len(shares)
    gone = set(inside).difference(kept)
    return [i for i in range(first, end) if i not in gone]
