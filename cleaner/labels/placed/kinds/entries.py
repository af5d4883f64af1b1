"""An entry of an encyclopedia in a dump: its name stands above the buttons of its page, a line straight above its text
says where that is from, and its notes stand below it.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise

from cleaner.blocks.block import Block
from cleaner.labels.evidence import HEADING, Evidence
from cleaner.labels.label import Label
from cleaner.labels.opinions.rescue import THRESHOLD
from cleaner.labels.placed.headings import headings
from cleaner.labels.placed.steps import Placed, without
from cleaner.labels.signs.phrases import bare
from cleaner.languages.lazy import lazy

ABOVE = 40  # lines from the line that names the source up to the entry's name
LEAST, LATE = 35, 3  # characters of a sentence, and words of it before the entry's name: "The late Ana Ruiz was"
_TONGUES = lazy(r"\d{1,3}\s?[^\W\d_]{2,20}")  # how many languages have it: "12 languages"
_NOTE = lazy(r"[\^↑]\s?[^\s\[\]^↑]")  # no number of one that a text browser wraps to a new line: "^[7]"
_MORE = lazy(r" \(.{1,40}\)\Z")  # of two of a name which one: "Mercury (planet)"


def entries(evidence: Evidence, found: Placed) -> Placed:
    """Return the opinions and the known labels with an entry's name as the headline and its text as the article."""
    blocks, source = evidence.document.blocks, _source(evidence)
    if source < 0:
        return found
    last = _notes(evidence, source + 1)
    text = _text(evidence, source + 1, last)
    if not text:
        return found
    inside = [max(p, THRESHOLD) if i in text else p for i, p in enumerate(found.inside)]
    found = without(found._replace(inside=inside), [*range(source + 1), *_below(evidence, inside, last)])
    name = _name(blocks, source, min(i for i in text if _is_sentence(evidence, i)))
    known = {i: label for i, label in found.known.items() if label is not Label.HEADLINE and i not in text}
    return found._replace(known={**known, name: Label.HEADLINE})


def _source(evidence: Evidence) -> int:
    """The line that says from which encyclopedia the text is, -1 if none does."""
    said = headings(evidence.document.language, "encyclopedia")
    return next((i for i, words in enumerate(evidence.found.folded) if words in said), -1)


def _notes(evidence: Evidence, first: int) -> int:
    """The line with which the notes begin: more sentences stand above it than below, for a text browser may wrap the
    number of a note to a line of its own.
    """
    blocks = evidence.document.blocks
    notes = [i for i in range(first, len(blocks)) if _NOTE.match(blocks[i].text)]
    told = sorted({i for i in range(first, len(blocks)) if _is_sentence(evidence, i)}.difference(notes))
    return next((i for i in notes if 2 * bisect_left(told, i) >= len(told)), len(blocks))


def _text(evidence: Evidence, first: int, end: int) -> set[int]:
    """The sentences between two lines, their notes aside, and the short lines straight above them."""
    blocks = evidence.document.blocks
    text = {i for i in range(first, end) if _is_sentence(evidence, i)}
    return text | {a for a, b in pairwise(range(first, end)) if b in text and 0 < len(blocks[a].text) <= HEADING}


def _is_sentence(evidence: Evidence, i: int) -> bool:
    text = evidence.document.blocks[i].text
    return len(text) >= LEAST and (evidence.ends_sentence(i) or text.endswith("]"))


def _below(evidence: Evidence, inside: Sequence[float], last: int) -> Iterator[int]:
    """The notes, what stands below them, and the heading above."""
    yield from range(last, len(inside))
    if last < len(inside) and not _is_sentence(evidence, last - 1):
        yield last - 1


def _name(blocks: Sequence[Block], source: int, first: int) -> int:
    """The line above the source that is the entry's name: it stands above the number of languages that have it, or with
    it the text begins, or else it is the line straight above.
    """
    above = [i for i in range(source - 1, max(-1, source - 1 - ABOVE), -1) if blocks[i].text]
    for i, upper in pairwise(above):
        if _TONGUES.fullmatch(blocks[i].text):
            return upper
    begin = f" {bare(blocks[first].text.casefold())} "
    for i in above:
        name = bare(_MORE.sub("", blocks[i].text).casefold())
        at = begin.find(f" {name} ") if name else -1
        if at >= 0 and begin[:at].count(" ") <= LATE:
            return i
    return above[0] if above else source
