"""Parts of pages as people copy them: the article with the lines closest to it, and none of the menus and footers by
which most pages show what is not the article.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from random import Random

MOST_AROUND = 7  # lines of the page above its article, and below it
LEAST = 3
MOVED, MOST_MOVED = 0.6, 3


def copied(shares: Sequence[float], said: Collection[int], seed: str) -> list[int]:
    """Return the indices of the blocks in and around the article, more often than not with up to three others between
    them that say what they are (`said`); empty for an article of few blocks. The same seed gives the same indices.
    """
    inside = [i for i, share in enumerate(shares) if share >= 0.5]
    if len(inside) < LEAST:
        return []
    chance = Random(f"copied {seed}")  # noqa: S311 - no secret
    first = max(0, inside[0] - chance.randint(0, MOST_AROUND))
    end = min(len(shares), inside[-1] + 1 + chance.randint(0, MOST_AROUND))
    able = [i for i in said if shares[i] < 0.5]
    count = min(chance.randint(1, MOST_MOVED), len(able)) if chance.random() < MOVED else 0
    lines = chance.sample(able, count)
    places = dict(zip(chance.sample(inside[:-1], min(count, len(inside) - 1)), lines, strict=False))
    moved = set(places.values())
    return [j for i in range(first, end) if i not in moved for j in ((i, places[i]) if i in places else (i,))]
