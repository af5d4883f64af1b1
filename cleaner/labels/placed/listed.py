"""Headings that were missed and that a table of contents names: its other lines stand in the article as headings."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import pairwise

from cleaner.labels.evidence import Evidence
from cleaner.labels.label import Label
from cleaner.labels.opinions.rescue import THRESHOLD
from cleaner.labels.placed.contents import unnumbered
from cleaner.labels.placed.siblings import NOTES

FEWEST, LONGEST, PARAGRAPH = 3, 120, 80  # lines of a table, characters of one, and of what stands below a heading
NEAR = 3  # lines from a heading on, among which the article goes on
_ELSE = NOTES | {Label.CREDIT}


def listed(evidence: Evidence, inside: Sequence[float], known: Collection[int]) -> Iterator[int]:
    """Yield the headings close above a line of the article that stand in a table of contents further above, of whose
    lines most are headings of the article; what says that it is a note or a credit is none.
    """
    hits = evidence.found.hits
    for headings in _tables(evidence):
        missed = [i for i in headings if inside[i] < THRESHOLD]
        if 2 * len(missed) <= len(headings):
            able = (i for i in missed if i not in known and _ELSE.isdisjoint(hits[i]))
            yield from (i for i in able if max(inside[i + 1 : i + NEAR], default=0.0) >= THRESHOLD)


def _tables(evidence: Evidence) -> Iterator[list[int]]:
    """Where the lines of each table of contents stand once more: below it, in the same order, paragraphs between them;
    one of its lines may be missing there.
    """
    words = unnumbered(evidence, LONGEST)
    places = _places(words)
    if len(places) < FEWEST:
        return
    headings, end, gap = list[int](), -1, False
    for i, text in enumerate(words):
        heading = _after(places[text], headings[-1] if headings else i) if text in places else 0
        if heading:
            headings.append(heading)
            end, gap = i, False
        elif evidence.document.blocks[i].text:
            if (gap or not text) and headings:
                yield from [headings] if _is_table(evidence, headings, end) else ()
                headings = []
            gap = bool(headings)
    yield from [headings] if _is_table(evidence, headings, end) else ()


def _places(words: Sequence[str]) -> Mapping[str, list[int]]:
    """Where the words stand that stand on the page more than once."""
    places = defaultdict[str, list[int]](list)
    for i, text in enumerate(words):
        if text:
            places[text].append(i)
    return {text: found for text, found in places.items() if len(found) > 1}


def _after(places: Sequence[int], i: int) -> int:
    """The first of the places after a block, 0 if there is none."""
    at = bisect_right(places, i)
    return places[at] if at < len(places) else 0


def _is_table(evidence: Evidence, headings: Sequence[int], end: int) -> bool:
    """Whether the lines that end at a block stand once more as headings below it."""
    if len(headings) < FEWEST or headings[0] <= end:
        return False
    blocks, pairs = evidence.document.blocks, list(pairwise(headings))
    parted = sum(any(len(block.text) >= PARAGRAPH for block in blocks[a + 1 : b]) for a, b in pairs)
    return parted >= max(2, len(pairs) / 2)
