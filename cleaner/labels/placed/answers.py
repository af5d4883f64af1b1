"""Readers' answers below an article of a text dump: long ones read like the article."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from cleaner.labels.evidence import Evidence
from cleaner.labels.label import Label
from cleaner.labels.opinions.rescue import THRESHOLD
from cleaner.labels.signs.phrases import WHOLE, Hit
from cleaner.labels.signs.signs import NAMES, SIZE

SURE = 0.9  # an opinion on a paragraph that no answer has
LEAST, SHORT = 3, 80  # answers, and characters of the line that says when one was given
_DATED = tuple(map(NAMES.index, ("month", "numeric_date", "relative")))


def answers(evidence: Evidence, inside: Sequence[float]) -> list[int]:
    """Return the blocks that read like the article below the heading of readers' answers ("12 comments"), where dated
    answers follow it and nothing that is surely the article's.
    """
    hits, last = evidence.found.hits, max((i for i, p in enumerate(inside) if p >= SURE), default=len(inside))
    heading = next((i for i in range(last + 1, len(inside)) if inside[i] < THRESHOLD and _is_heading(hits[i])), -1)
    below = range(heading + 1, len(inside)) if heading >= 0 else range(0)
    found = [i for i in below if inside[i] >= THRESHOLD]
    return found if found and sum(_is_dated(evidence, i) for i in below) >= LEAST else []


def _is_heading(hits: Mapping[Label, Hit]) -> bool:
    return Label.COMMENTS in hits and hits[Label.COMMENTS].strength == WHOLE


def _is_dated(evidence: Evidence, i: int) -> bool:
    """Whether a line of answers says when one was given."""
    row = evidence.found.table[i]
    dated = row[SIZE] <= SHORT and any(row[at] for at in _DATED)
    return dated and evidence.likeliest(i, inside=False) is Label.COMMENTS
