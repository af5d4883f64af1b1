"""What an article seems to begin with and is the beginning of its first paragraph: a page's summary of itself."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise

from cleaner.labels.evidence import Evidence
from cleaner.labels.placed.run import run_of

FIRST, BEGIN = 4, 60  # lines of the article among which one may be, and characters of it
_CUT = " .…[]"


def teasers(evidence: Evidence, inside: Sequence[float], known: Collection[int]) -> Iterator[int]:
    """Yield the lines at the article's beginning that say how the next one begins, whole or cut ("The ferry is …")."""
    blocks = evidence.document.blocks
    for i, below in pairwise(run_of(inside, known)[:FIRST]):
        begin = blocks[i].text.rstrip(_CUT)
        if len(begin) >= BEGIN and blocks[below].text.startswith(begin):
            yield i
