"""The line below an article that says who has the rights of the page: "Copyright 2031 The Orlo Courier."."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from cleaner.labels.evidence import Evidence
from cleaner.labels.placed.run import run_of
from cleaner.languages.lazy import lazy

LONGEST = 200  # characters
_RIGHTS = lazy(r"(?i:copyright|©|\(c\))\W{0,3}(?:(?i:copyright|by)\W{1,3})?(?:19|20)\d\d\b")


def rights(evidence: Evidence, inside: Sequence[float], known: Collection[int]) -> list[int]:
    """Return the last lines of an article that begin with "Copyright" and a year; on a short page they read like it."""
    blocks, gone = evidence.document.blocks, list[int]()
    for i in reversed(run_of(inside, known)):
        if len(blocks[i].text) > LONGEST or not _RIGHTS.match(blocks[i].text):
            break
        gone.append(i)
    return gone
