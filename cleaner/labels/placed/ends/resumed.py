"""Headings with which an article of a text dump goes on below a picture, a form, a link to another article or an
advertisement's mark: captions, and what advertisements say, are much like headings.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence

from cleaner.blocks.block import HEADINGS
from cleaner.labels.evidence import Evidence
from cleaner.labels.label import Label
from cleaner.labels.opinions.rescue import THRESHOLD
from cleaner.labels.signs.phrases import END, START, WHOLE, Hit, bare, comparable
from cleaner.languages.lazy import lazy

MOST = 3  # lines of a picture: what it shows, where, and who took it
SPACES = 2  # of a heading below a form, where a newsletter's name may stand
PARAGRAPH = 50  # characters of the paragraph below a heading
LEAST, BOX = 4, 10  # lines of a box, the heading below it and the paragraph
_BOXED = frozenset({Label.RELATED, Label.SUBSCRIBE, Label.ADVERT})
_GLUED = lazy(r"[!?]\w")  # two lines of a player's in one: "Thanks for watching!Visit website"


def resumed(evidence: Evidence, inside: Sequence[float], known: Collection[int]) -> Iterator[int]:
    """Yield the headings that a picture with its credit parts from the article above, or that stand straight below the
    word "Advertisement", a form to subscribe or to give, a link to another article or apart below a box, and straight
    above a paragraph of it; `known` ones stay what they are. Of a dump that marks its headings, below a link only those
    that it marks.
    """
    blocks, above = evidence.document.blocks, -1
    marked = any(block.marks.tag in HEADINGS for block in blocks)
    for i, p in enumerate(inside[:-1]):
        if p >= THRESHOLD:
            above = i
        elif 0 <= above < i - 1 and inside[i + 1] >= THRESHOLD and i not in known and evidence.may_head(i):
            parted = _is_parted(evidence, above + 1, i, marked=marked)
            if parted and evidence.ends_sentence(i + 1) and len(blocks[i + 1].text) >= PARAGRAPH:
                yield i


def _is_parted(evidence: Evidence, start: int, i: int, *, marked: bool) -> bool:
    """Whether what stands from `start` on parts a heading from the article above it."""
    between, heading = evidence.found.hits[start:i], evidence.document.blocks[i]
    if _is_picture(between):
        return True
    link = evidence.document.blocks[i - 1].text
    if (heading.marks.tag in HEADINGS or not marked) and (_is_link(link, between[-1]) or _is_apart(evidence, start, i)):
        return True
    mark = is_mark(between[-1:]) and len(heading.text) > 1
    form = _is_form(between[-1]) and heading.text.count(" ") >= SPACES
    return (mark or form) and _GLUED.search(heading.text) is None


def _is_picture(hits: Sequence[Mapping[Label, Hit]]) -> bool:
    """Whether some blocks are the lines of a picture, its credit among them."""
    said = {label for each in hits for label, hit in each.items() if hit.strength >= END}
    return len(hits) <= MOST and said == {Label.CREDIT}


def _is_form(hits: Mapping[Label, Hit]) -> bool:
    """Whether a line is the last one of a form: a button to subscribe or to give, or to what one agrees by that."""
    if Label.DONATE in hits and hits[Label.DONATE].strength == WHOLE:
        return True
    hit = hits.get(Label.SUBSCRIBE)
    return hit is not None and (hit.strength == WHOLE or (hit.strength == START and Label.LEGAL in hits))


def _is_link(text: str, hits: Mapping[Label, Hit]) -> bool:
    """Whether a line is another article's headline behind words like "Read also"."""
    hit = hits.get(Label.RELATED)
    return hit is not None and hit.strength == START and bare(comparable(text)) != bare(hit.phrase)


def _is_apart(evidence: Evidence, start: int, i: int) -> bool:
    """Whether blank lines are around a heading, and none between the lines above it, of which the first says that they
    are a box: "Read also", "Newsletter".
    """
    blanks = [block.marks.blanks for block in evidence.document.blocks[start : i + 2]]
    first = evidence.found.hits[start]
    boxed = any(hit.strength >= START for label, hit in first.items() if label in _BOXED)
    return boxed and LEAST <= len(blanks) <= BOX and bool(blanks[-1] and blanks[-2]) and not any(blanks[1:-2])


def is_mark(hits: Sequence[Mapping[Label, Hit]]) -> bool:
    """Return whether there is one block, and it says that an advertisement follows, or that the article goes on."""
    hit = hits[0].get(Label.ADVERT) if len(hits) == 1 else None
    return hit is not None and hit.strength == WHOLE
