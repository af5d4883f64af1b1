"""Pages on which no block is surely the article's: the best guess there is, or none."""

from __future__ import annotations

from collections.abc import Sequence

from cleaner.blocks.block import Document
from cleaner.blocks.readable import readable

THRESHOLD = 0.5  # opinions are centred
LEAST = 0.15
NEAR_BEST = 0.6


def rescued(document: Document, inside: Sequence[float]) -> list[float]:
    """Return the opinions, raised to the threshold where a page has no sure block and some come near: of HTML those
    that readability-lxml would keep, else those nearly as likely as the likeliest.
    """
    best = max(inside, default=0.0)
    if best >= THRESHOLD or best < LEAST:
        return list(inside)
    kept = readable(document)
    floor = LEAST / 2 if any(kept) else best * NEAR_BEST
    wanted = kept if any(kept) else (True,) * len(inside)
    return [max(p, THRESHOLD) if keep and p >= floor else p for p, keep in zip(inside, wanted, strict=True)]
