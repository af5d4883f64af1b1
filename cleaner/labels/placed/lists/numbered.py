"""Lines of a text dump that count on: of a ranking or of steps the first one was found, and the others were not."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from cleaner.labels.evidence import Evidence
from cleaner.labels.opinions.rescue import THRESHOLD
from cleaner.languages.lazy import lazy

LONGEST, LIKELY = 160, 0.1  # characters of a line, and an opinion on it
_NUMBER = lazy(r"(\d{1,2})[.)º°]\s\S")


def numbered(evidence: Evidence, inside: Sequence[float], known: Collection[int]) -> Iterator[int]:
    """Yield the lines that have the next number after a line of the article straight above, and so on."""
    last = 0
    for i, block in enumerate(evidence.document.blocks):
        number = _NUMBER.match(block.text)
        own = int(number[1]) if number else 0
        goes_on = own > 1 and own == last + 1 and i not in known
        missed = goes_on and inside[i] < THRESHOLD and _may_be(evidence, inside, i)
        if missed:
            yield i
        last = own if missed or inside[i] >= THRESHOLD else 0


def _may_be(evidence: Evidence, inside: Sequence[float], i: int) -> bool:
    return inside[i] >= LIKELY and len(evidence.document.blocks[i].text) <= LONGEST and evidence.is_plain(i)
