"""The lines of a table of contents, which stand once more on the page, as its headings."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from cleaner.labels.evidence import HEADING, Evidence
from cleaner.labels.label import Label
from cleaner.labels.opinions.rescue import THRESHOLD
from cleaner.labels.signs.phrases import WHOLE, Hit

_CELLS = frozenset({"tr", "td", "th"})  # of a table of HTML, which may say the same of several things


def contents(evidence: Evidence, inside: Sequence[float]) -> Iterator[int]:
    """Yield the lines that read like the article's and stand below a title like "Table of contents", each of them, and
    those between it and the title, once more further below, in the article, with something else below it than here.
    """
    if not any(map(_is_title, evidence.found.hits)):
        return
    folded, listed = evidence.found.folded, False
    last = {words: i for i, words in enumerate(folded) if inside[i] >= THRESHOLD}
    for i, block in enumerate(evidence.document.blocks):
        able = len(block.text) <= HEADING and folded[i] and block.marks.tag not in _CELLS
        heading = last.get(folded[i], i) if able else i
        again = heading > i and folded[heading + 1 : heading + 2] != folded[i + 1 : i + 2]
        if listed and again and inside[i] >= THRESHOLD:
            yield i
        listed = _is_title(evidence.found.hits[i]) or (listed and again)


def _is_title(hits: Mapping[Label, Hit]) -> bool:
    hit = hits.get(Label.NAVIGATION) if hits else None
    return hit is not None and hit.strength == WHOLE
