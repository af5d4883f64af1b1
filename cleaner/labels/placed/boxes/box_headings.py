"""Headings of boxes that read like those of the article: "Want to get fit?" above a form, "Our picks" above links."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise

from cleaner.blocks.block import HEADINGS
from cleaner.labels.evidence import Evidence
from cleaner.labels.label import Label
from cleaner.labels.placed.run import run_of

SURE = 0.8
SURE_OF_LAST, FEW = 0.7, 4
_BOXES = frozenset({Label.SUBSCRIBE, Label.DONATE, Label.SHARE, Label.RELATED, Label.NAVIGATION})
_HEADINGS = HEADINGS - {"h1"}


def box_headings(evidence: Evidence, inside: Sequence[float], known: Collection[int]) -> Iterator[int]:
    """Yield the headings of an HTML page that are not surely the article's, below which a form, links or a share bar
    stand, and no line of the article before its next heading or its end.
    """
    run = run_of(inside, known)
    for i, after in pairwise([*run, len(inside)]):
        if after == i + 1 or inside[i] >= SURE or i + 1 in known or not _is_heading(evidence, i):
            continue
        if evidence.likeliest(i + 1, inside=False) in _BOXES and (after == len(inside) or _is_heading(evidence, after)):
            yield i


def last_heading(evidence: Evidence, inside: Sequence[float], known: Collection[int]) -> list[int]:
    """Return the heading that an article of HTML would end with, below something else: of what follows."""
    run = run_of(inside, known)
    if len(run) < FEW or inside[run[-1]] >= SURE_OF_LAST:
        return []
    above, end = (evidence.likeliest(i, inside=True) is Label.SUBHEADING for i in run[-2:])
    return [run[-1]] if end and not above else []


def _is_heading(evidence: Evidence, i: int) -> bool:
    tag = evidence.document.blocks[i].marks.tag
    return tag in _HEADINGS or evidence.likeliest(i, inside=True) is Label.SUBHEADING
