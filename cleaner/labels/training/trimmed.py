"""Pages with a shorter article, cut off above or below, and with a box above its last paragraph: short ones are rare in
the sets, dumps are often parts, and what stands below a form or a share bar may still be the article.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby, pairwise
from random import Random

from cleaner.labels.label import Label

LEAST = 4
SHARE = (0.08, 0.6)
OPENINGS = 0.7
CUT_ABOVE, CUT_BELOW = 0.2, 0.4
BOXES = {Label.SUBSCRIBE, Label.DONATE, Label.SHARE, Label.RELATED, Label.MEDIA, Label.ADVERT}
BOXED, LINES = 0.4, 8


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


def boxed(order: Sequence[int], shares: Sequence[float], labels: Sequence[Label | None], seed: str) -> list[int]:
    """Return the order of a page's blocks with one of its boxes, forms and bars moved above the last of the article's,
    or as it is, more often than not. The same seed gives the same order.
    """
    chance = Random(seed)  # noqa: S311 - no secret
    runs = [list(run) for _, run in groupby(range(len(shares)), lambda i: labels[i] if shares[i] < 0.5 else None)]
    boxes = [run[:LINES] for run in runs if labels[run[0]] in BOXES and shares[run[0]] < 0.5]
    places = [i for i, j in pairwise(order) if shares[i] >= 0.5 and shares[j] >= 0.5]
    if not boxes or len(places) < 2 or chance.random() >= BOXED:
        return list(order)
    box = chance.choice(boxes)
    return [j for i in order if i not in box for j in ((i, *box) if i == places[-1] else (i,))]
