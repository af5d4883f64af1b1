"""The titles of a ticker's entries in a text dump, each with its time ("+++ 14:15 +++ Ferry runs again")."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from cleaner.labels.evidence import Evidence
from cleaner.labels.opinions.rescue import THRESHOLD
from cleaner.languages.lazy import lazy

FEWEST, LONGEST, ENTRY = 3, 160, 60  # titles on a page, characters of one, and of the entry below it
_TITLE = lazy(r"(?:\+\+\+ ?)?(?:[01]?\d|2[0-3])[:.][0-5]\d(?: ?[^\W\d_]{2,4}\b\.?)? ?(?:\+\+\+|[:–—|-]) ?\w?")


def tickers(evidence: Evidence, inside: Sequence[float], known: Collection[int]) -> list[int]:
    """Return the titles straight above an entry of the article that were missed, on a page with several such."""
    blocks = evidence.document.blocks
    entries = [p >= THRESHOLD and len(block.text) >= ENTRY for block, p in zip(blocks, inside, strict=True)]
    titles = [i for i, entry in enumerate(entries[1:]) if entry and i not in known and _is_title(evidence, i)]
    return [i for i in titles if inside[i] < THRESHOLD] if len(titles) >= FEWEST else []


def _is_title(evidence: Evidence, i: int) -> bool:
    text = evidence.document.blocks[i].text
    return len(text) <= LONGEST and evidence.is_plain(i) and _TITLE.match(text) is not None
