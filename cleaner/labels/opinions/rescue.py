"""Pages on which no block is surely the article's: the best guess there is, or none."""

from __future__ import annotations

from collections.abc import Sequence

from cleaner.blocks.block import Document
from cleaner.blocks.readable import readable
from cleaner.labels.opinions.opening_post import opening_post
from cleaner.labels.signs.phrases import says
from cleaner.labels.signs.shape import SENTENCE
from cleaner.labels.signs.signs import ENDS, SIZE, Signs

THRESHOLD = 0.5  # opinions are centred
LEAST = 0.15
NEAR_BEST = 0.6
LINE = 60


def rescued(document: Document, inside: Sequence[float], found: Signs) -> list[float]:
    """Return the opinions, raised to the threshold where a page has no sure block and some come near: of HTML those
    that readability-lxml would keep, else those nearly as likely as the likeliest; of a text dump only sentences,
    where there would be headlines of other articles. Where none is kept, the first post of a thread.
    """
    raised = _nearly_sure(document, inside, found)
    if max(raised, default=0.0) >= THRESHOLD:
        return raised
    post = set(opening_post(document.blocks))
    return [max(p, THRESHOLD) if i in post else p for i, p in enumerate(inside)]


def _nearly_sure(document: Document, inside: Sequence[float], found: Signs) -> list[float]:
    best = max(inside, default=0.0)
    if best >= THRESHOLD or best < LEAST:
        return list(inside)
    kept = readable(document)
    wanted = kept if any(kept) else _likely(document, found)
    if says(found.hits[inside.index(best)]):
        best = max((p for p, able in zip(inside, wanted, strict=True) if able), default=best)
    floor = LEAST / 2 if any(kept) else best * NEAR_BEST
    return [max(p, THRESHOLD) if keep and p >= floor else p for p, keep in zip(inside, wanted, strict=True)]


def _likely(document: Document, found: Signs) -> Sequence[bool]:
    if document.page.kind == "html":
        return (True,) * len(document.blocks)
    rows = zip(found.table.column(SIZE), found.table.column(ENDS), found.hits, strict=True)
    return [size >= LINE and end in SENTENCE and not says(hits) for size, end, hits in rows]
