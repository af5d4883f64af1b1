"""Headings with which an article of a text dump goes on below a picture or an advertisement's mark: captions, and what
advertisements say, are much like headings.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from cleaner.labels.evidence import Evidence
from cleaner.labels.label import Label
from cleaner.labels.opinions.rescue import THRESHOLD
from cleaner.labels.signs.phrases import END, WHOLE
from cleaner.labels.signs.shape import SENTENCE
from cleaner.labels.signs.signs import ENDS
from cleaner.languages.lazy import lazy

MOST = 3  # lines of a picture: what it shows, where, and who took it
PARAGRAPH = 50  # characters of the paragraph below a heading
_GLUED = lazy(r"[!?]\w")  # two lines of a player's in one: "Thanks for watching!Visit website"


def resumed(evidence: Evidence, inside: Sequence[float], known: Collection[int]) -> Iterator[int]:
    """Yield the headings that a picture with its credit, or the word "Advertisement", parts from the article above, and
    that stand straight above a paragraph of it; `known` ones stay what they are.
    """
    for i in range(2, len(inside) - 1):
        missed = inside[i] < THRESHOLD <= inside[i + 1] and i not in known
        if missed and evidence.may_be_heading(i) and _is_paragraph(evidence, i + 1):
            first = next((j for j in range(i - 1, -1, -1) if inside[j] >= THRESHOLD), i) + 1
            glued = _GLUED.search(evidence.document.blocks[i].text)
            if _is_picture(evidence, first, i) or (_is_mark(evidence, first, i) and not glued):
                yield i


def _is_paragraph(evidence: Evidence, i: int) -> bool:
    return evidence.found.table[i][ENDS] in SENTENCE and len(evidence.document.blocks[i].text) >= PARAGRAPH


def _is_picture(evidence: Evidence, first: int, end: int) -> bool:
    """Whether some blocks are the lines of a picture, its credit among them."""
    hits = evidence.found.hits[first:end]
    said = {label for each in hits for label, hit in each.items() if hit.strength >= END}
    return len(hits) <= MOST and said == {Label.CREDIT}


def _is_mark(evidence: Evidence, first: int, end: int) -> bool:
    """Whether there is one block, and it says that an advertisement follows, or that the article goes on below one."""
    hit = evidence.found.hits[first].get(Label.ADVERT) if end - first == 1 else None
    return hit is not None and hit.strength == WHOLE
