"""Lines that read a little like the article in many places far below it: readers' answers that no heading tells of."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import pairwise

from cleaner.labels.evidence import Evidence
from cleaner.labels.opinions.rescue import THRESHOLD
from cleaner.labels.signs.signs import DATED, SIZE

SURE = 0.7  # an opinion that none of them has
FAR, MANY = 40, 6  # lines between the article and the first of them, and places where they stand
SHORT, NEAR = 80, 8  # characters of a line with the time of an answer, and lines between it and what is said


def scattered(evidence: Evidence, inside: Sequence[float], known: Collection[int]) -> list[int]:
    """Return the unsure blocks below a dump's article, if they are far from it and stand in many places with a time
    close above; a list that goes on and on has none.
    """
    found = [i for i, p in enumerate(inside) if p >= THRESHOLD and i not in known]
    last = max((i for i in found if inside[i] >= SURE), default=len(inside))
    run = [i for i in found if i >= last]
    far = next((k for k, (above, i) in enumerate(pairwise(run), 1) if i - above > FAR), len(run))
    places = [i for above, i in pairwise(run[far - 1 :]) if i - 1 != above]
    return run[far:] if sum(_is_timed(evidence, i) for i in places) >= MANY else []


def _is_timed(evidence: Evidence, i: int) -> bool:
    """Whether a short line close above a block holds a date, or how long ago something was."""
    rows = (evidence.found.table[k] for k in range(max(0, i - NEAR), i))
    return any(row[SIZE] <= SHORT and any(row[at] for at in DATED) for row in rows)
