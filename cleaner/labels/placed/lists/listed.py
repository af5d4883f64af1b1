"""Headings that were missed and that a table of contents names: its other lines stand in the article as headings. Below
a table with a title what stands under them was missed, too, where a box seemed to have ended the article.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import pairwise

from cleaner.labels.evidence import Evidence
from cleaner.labels.label import Label
from cleaner.labels.opinions.rescue import THRESHOLD
from cleaner.labels.placed.lists.contents import is_title, unnumbered

FEWEST, LONGEST, PARAGRAPH = 3, 120, 80  # lines of a table, characters of one, and of what stands below a heading
NEAR = 3  # lines from a heading on, among which the article goes on
LEAST, SENTENCE = 35, 20  # characters of a sentence, and of one straight below a heading
BEGUN = 2  # headings below which an article does go on, if a title's lines are no menu that stands there twice
NOTES = frozenset({Label.SUBSCRIBE, Label.DONATE, Label.ADVERT, Label.LEGAL, Label.AUTHOR_BIO, Label.MEDIA})
_ELSE = NOTES | {Label.CREDIT}


def listed(evidence: Evidence, inside: Sequence[float], known: Collection[int]) -> Iterator[int]:
    """Yield the headings close above a line of the article that stand in a table of contents further above, of whose
    lines most are headings of the article, or which has a title; and straight below those of a table with a title the
    sentences, if the article goes on below the first. What says that it is a note or a credit is no heading.
    """
    hits = evidence.found.hits
    for titled, headings in _tables(evidence):
        titled = titled and all(max(inside[i + 1 : i + NEAR], default=0.0) >= THRESHOLD for i in headings[:BEGUN])
        below = _told_below(evidence, headings) if titled else []
        told = {*below, *(i for i, p in enumerate(inside) if p >= THRESHOLD)}
        missed = [i for i in headings if inside[i] < THRESHOLD]
        if titled or 2 * len(missed) <= len(headings):
            able = (i for i in missed if i not in known and _ELSE.isdisjoint(hits[i]))
            yield from (i for i in able if not told.isdisjoint(range(i + 1, i + NEAR)))
            yield from (i for i in below if inside[i] < THRESHOLD and i not in known)


def _told_below(evidence: Evidence, headings: Sequence[int]) -> list[int]:
    """The sentences that stand straight below headings, without links and saying nothing of themselves."""
    found = list[int]()
    for heading in headings:
        i = heading + 1
        while i < len(evidence.document.blocks) and _is_sentence(evidence, i, SENTENCE if i == heading + 1 else LEAST):
            found.append(i)
            i += 1
    return found


def _is_sentence(evidence: Evidence, i: int, least: int) -> bool:
    long = len(evidence.document.blocks[i].text) >= least
    return long and evidence.ends_sentence(i) and evidence.is_plain(i)


def _tables(evidence: Evidence) -> Iterator[tuple[bool, list[int]]]:
    """Whether each table of contents has a title, and where its lines stand once more: below it, in the same order,
    paragraphs between them; one of its lines may be missing there.
    """
    blocks, words = evidence.document.blocks, unnumbered(evidence, LONGEST)
    places = _places(words)
    if len(places) < FEWEST:
        return
    headings, begin, end, gap = list[int](), -1, -1, False
    for i, text in enumerate(words):
        own = places.get(text, ())
        heading = _after(own, headings[-1] if headings else i) if own else 0
        if own and not heading and len(headings) < FEWEST:
            headings, heading = [], _after(own, i)  # what stood above was no table: a credit, a button
        if heading:
            begin = begin if headings else i
            headings.append(heading)
            end, gap = i, False
        elif headings and blocks[i].text:
            if gap or not text:
                yield from _table(evidence, headings, begin, end)
                headings = []
            gap = bool(headings)
    yield from _table(evidence, headings, begin, end)


def _table(evidence: Evidence, headings: list[int], begin: int, end: int) -> Iterator[tuple[bool, list[int]]]:
    """Whether a table of contents that begins and ends at some blocks has a title, and its headings; nothing if it is
    no such table.
    """
    titled = begin > 0 and is_title(evidence.found.hits[begin - 1])
    if _is_table(evidence, headings, end, LEAST if titled else PARAGRAPH):
        yield titled, headings


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


def _is_table(evidence: Evidence, headings: Sequence[int], end: int, paragraph: int) -> bool:
    """Whether the lines that end at a block stand once more as headings below it, lines of so many characters between
    them.
    """
    if len(headings) < FEWEST or headings[0] <= end:
        return False
    blocks, pairs = evidence.document.blocks, list(pairwise(headings))
    parted = sum(any(len(block.text) >= paragraph for block in blocks[a + 1 : b]) for a, b in pairs)
    return parted >= max(2, len(pairs) / 2)
