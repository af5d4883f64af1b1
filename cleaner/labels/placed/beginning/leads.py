"""The first paragraph of a dump's article that may be a caption, where a list of news on the page tells it from one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from cleaner.blocks.text.link_list import is_linked
from cleaner.labels.evidence import Evidence
from cleaner.labels.label import Label, headline_in
from cleaner.labels.opinions.rescue import THRESHOLD
from cleaner.labels.signs.shape import FULL_STOP
from cleaner.labels.signs.signs import ENDS

BEGIN = 40  # characters by which a teaser is told, which often ends in dots
FAR = 40  # lines between the headline and the article's first one


def leads(evidence: Evidence, inside: Sequence[float], known: Mapping[int, Label]) -> Iterator[int]:
    """Yield the sentence between the headline and the article's first line that begins as what stands straight below
    another copy of the headline: lists of news tell of each article its first words. Where a text browser drew the
    page it may be the name of the picture there.
    """
    headline = headline_in(known)
    first = next((i for i, p in enumerate(inside) if i > headline and p >= THRESHOLD and i not in known), -1)
    if evidence.is_drawn or not 0 <= headline < first <= headline + FAR:
        return
    told = _told_below_copies(evidence, headline)
    for i in range(headline + 1, first) if told else ():
        block = evidence.document.blocks[i]
        says_nothing = not evidence.found.hits[i] and not is_linked(block) and i not in known
        if says_nothing and block.text[:BEGIN].casefold() in told and evidence.found.table[i][ENDS] == FULL_STOP:
            yield i


def _told_below_copies(evidence: Evidence, headline: int) -> set[str]:
    """How the lines begin that stand straight below other copies of the headline."""
    texts = [block.text for block in evidence.document.blocks]
    own = texts[headline].casefold()
    size = len(texts[headline])
    copies = (i for i, text in enumerate(texts[:-1]) if len(text) == size and i != headline and text.casefold() == own)
    below = (texts[i + 1][:BEGIN].casefold() for i in copies)
    return {begin for begin in below if len(begin) == BEGIN and not own.startswith(begin)}
