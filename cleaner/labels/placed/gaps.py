"""Lines of a text dump between two short lines of its article: the item of a list that was missed."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from cleaner.labels.evidence import Evidence
from cleaner.labels.label import Label
from cleaner.labels.opinions.rescue import THRESHOLD
from cleaner.labels.signs.signs import COPIES, SIZE

NEARLY, ITEM, LONGEST = 0.4, 100, 400


def gaps(evidence: Evidence, inside: Sequence[float], known: Collection[int]) -> list[int]:
    """Return the blocks that are nearly as surely the article's as the short ones before and after each, say nothing
    else and stand on the page once; `known` ones stay what they are.
    """
    sizes, copies = evidence.found.table.column(SIZE), evidence.found.table.column(COPIES)
    items = [
        p >= THRESHOLD and size < ITEM and i not in known for i, (p, size) in enumerate(zip(inside, sizes, strict=True))
    ]
    between = (i for i in range(1, len(items) - 1) if items[i - 1] and items[i + 1] and i not in known)
    nearly = (i for i in between if NEARLY <= inside[i] < THRESHOLD and sizes[i] <= LONGEST and copies[i] <= 1)
    return [i for i in nearly if evidence.is_but(i, Label.OTHER)]
