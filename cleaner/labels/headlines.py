"""Which line of a text dump is the headline: points for the signs of the lines above the first paragraph, added up."""

from __future__ import annotations

from collections.abc import Sequence

from cleaner.blocks.block import Document
from cleaner.labels.headline_points import POINTS
from cleaner.labels.headline_signs import Lines, Sign, read_lines, signs_of
from cleaner.labels.label import Label
from cleaner.labels.signs import Signs, vocabulary

LEAST = 1.5


def headline_in(
    document: Document,
    found: Signs,
    inside: Sequence[float],
    shares: Sequence[Sequence[float]],
    labels: Sequence[Label],
) -> int:
    """Return which block of a text dump is its headline, by the opinions of the weights; -1 where none is."""
    texts = [block.text for block in document.blocks]
    named = [dict(zip(labels, row, strict=True)) for row in shares]
    return headline_line(read_lines(texts, found.table, inside, named, vocabulary(document.language).common))


def headline_line(lines: Lines) -> int:
    """Return which line has most points as the headline; -1 where none has enough."""
    points = {i: sum(map(_points, signs_of(lines, i))) for i in lines.known}
    best = max(points, key=points.__getitem__, default=-1)
    return best if best >= 0 and points[best] >= LEAST else -1


def _points(sign: Sign) -> float:
    name, step = sign
    row = POINTS.get(name, ())
    return row[step] if step < len(row) else 0.0
