"""Lines of a text dump's article that name who took a picture and for whom: "Ines Calder/The Orlo Post"."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from cleaner.labels.evidence import Evidence
from cleaner.labels.heads.byline_candidates import by_words
from cleaner.labels.opinions.rescue import THRESHOLD
from cleaner.labels.placed.bios import is_name
from cleaner.languages.lazy import lazy

LONGEST = 60  # characters
_HOUSE = lazy(r"[^\W\d_a-z][\w.’'-]{1,30}(?: (?:[^\W\d_a-z][\w.’'-]{0,30}|&|of|the|and|file|files|photo)){0,4}")


def credits_of(evidence: Evidence, inside: Sequence[float], known: Collection[int]) -> Iterator[int]:
    """Yield the lines of the article that are somebody's name and a house's, or a house's and a name, with a stroke
    between; two names are rather those of two people. `known` lines stay what they are.
    """
    given = by_words(evidence.document.language).given
    for i, block in enumerate(evidence.document.blocks):
        if "/" in block.text and inside[i] >= THRESHOLD and i not in known and len(block.text) <= LONGEST:
            one, _, other = (part.strip() for part in block.text.partition("/"))
            names = is_name(one, given), is_name(other, given)
            if sum(names) == 1 and _HOUSE.fullmatch(other if names[0] else one):
                yield i
