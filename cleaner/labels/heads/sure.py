"""The first paragraph that is surely the article's, where one above may be a menu's teaser or another headline."""

from __future__ import annotations

from array import array
from collections.abc import Sequence

from cleaner.labels.heads.lines import first_paragraph, paragraphs
from cleaner.labels.signs.shape import SENTENCE

_SURE, _FAR = 0.75, 3  # an opinion, and lines between two paragraphs of one text, at most
_LISTED = 2  # long headlines of a list


def sure_paragraph(inside: Sequence[float], sizes: array[float]) -> int:
    """Return the first paragraph of which it is sure that it is the article's, if the first one is hardly so and stands
    far above it; else that one.
    """
    first = first_paragraph(inside, sizes)
    if not inside or inside[first] >= _SURE:
        return first
    sure = next((i for i in paragraphs(inside, sizes) if inside[i] >= _SURE), first)
    return sure if sure - first > _FAR else first


def spoken_paragraph(inside: Sequence[float], sizes: array[float], ends: Sequence[float]) -> int:
    """Return the first paragraph of which it is sure that it is the article's, if it is a sentence and none of those
    far above it is, as headlines in a list are none; else the first of all.
    """
    first = first_paragraph(inside, sizes)
    found = list(paragraphs(inside, sizes))
    others = next((at for at, i in enumerate(found) if ends[i] in SENTENCE), 0)
    told = found[others] if others >= _LISTED else first
    return told if told - first > _FAR and inside[told] >= _SURE else first
