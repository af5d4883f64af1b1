"""Headings of the article that a table of contents lists, too, or a live blog's key events: what stands twice on a page
seems to be none of it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence

from cleaner.labels.evidence import HEADING, Evidence
from cleaner.labels.opinions.rescue import THRESHOLD
from cleaner.labels.placed.run import run_of

NEAR = 2  # lines from one of a table to the next, a time or a number between them, and from a heading to its text
SHORTEST, PARAGRAPH = 4, 50  # characters of a heading, and of the paragraph below it
WORD = 3  # letters of a word of a heading: "2:36 p.m." has none


def in_contents(evidence: Evidence, inside: Sequence[float], known: Collection[int]) -> Iterator[int]:
    """Yield the lines that say nothing of themselves and stand once more on the page, above the article, close to
    others that stand in it, in the same order, where a paragraph of it stands straight below; `known` ones stay.
    """
    run = run_of(inside, known)
    pairs = _pairs(evidence, run)
    headings = {listed: heading for heading, listed in pairs.items()}
    for heading, listed in pairs.items():
        missed = inside[heading] < THRESHOLD and heading not in known
        if missed and _has_text(evidence, frozenset(run), heading) and _is_in_table(headings, listed):
            yield heading


def _pairs(evidence: Evidence, run: Sequence[int]) -> Mapping[int, int]:
    """The lines within the article's run that may be headings and stand once more above it, and where they do."""
    if not run:
        return {}
    folded = evidence.found.folded
    places: dict[str, list[int]] = {}
    for i, words in enumerate(folded):
        if SHORTEST <= len(words) <= HEADING:
            places.setdefault(words, []).append(i)
    twice = (held for held in places.values() if len(held) == 2)
    return {i: j for j, i in twice if j < run[0] < i < run[-1]}


def _has_text(evidence: Evidence, within: Collection[int], i: int) -> bool:
    """Whether a line has a word, begins with no small letter and says nothing, and a paragraph stands straight below
    it.
    """
    blocks = evidence.document.blocks
    named = any(len(word) >= WORD and word.isalpha() for word in evidence.found.folded[i].split())
    if not named or blocks[i].text[:1].islower() or evidence.found.hits[i]:
        return False
    below = (j for j in range(i + 1, i + 1 + NEAR) if j in within and len(blocks[j].text) >= PARAGRAPH)
    return any(map(evidence.ends_sentence, below))


def _is_in_table(headings: Mapping[int, int], listed: int) -> bool:
    """Whether a line of those that are headings, too, stands close to another one, as their headings follow each
    other with something between.
    """
    beside = [at for at in range(listed - NEAR, listed + NEAR + 1) if at != listed and at in headings]
    apart = [(headings[at] - headings[listed]) * (1 if at > listed else -1) for at in beside]
    return any(distance > 1 for distance in apart)
