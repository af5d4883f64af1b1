"""Text that was broken at every element, also at those inside a line: a link, a bold word, an abbreviation."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from cleaner.blocks.block import Block
from cleaner.languages.lazy import lazy

LEAST = 2  # lines that begin as no line does, and that begin in small letters
_CLOSING = frozenset(",.;:!?)]»”’…%")
_CLOSED = lazy(r"$|[\s”’»)\]]|[,.;:]\s")  # what stands after it
_TELLS = lazy(r"[,.;] \w|\)[,.;]? \w|[”’»)]?[,.]$")  # no line of code, and no mark before a link, begins so
_OPEN = lazy(r"(?:[,(\[“„«‘–—/-]|(?:^|\s)[^\W\d_A-Z]{1,3})$")
_BRACKETS = ("(", "[", "“", "„", "«", "‘", "/")
_ENDS = tuple('.!?…:;"”»)]|')
_LONGEST_STOP, _TITLE, _LONGEST_TITLE = 2, 3, 110
_SENTENCE = 15  # characters of the shortest beginning of one


def whole(blocks: list[Block]) -> list[Block]:
    """Return the blocks of a dump, a line each, those joined that a broken text parts; as they are in any other."""
    if not _is_broken(blocks):
        return blocks
    groups: list[list[Block]] = []
    for block, below in pairwise((*blocks, Block("", ""))):
        if groups and not block.marks.blanks and _goes_on(groups[-1], block.text, below.text):
            groups[-1].append(block)
        else:
            groups.append([block])
    return [_one(group) if len(group) > 1 else group[0] for group in groups]


def _is_broken(blocks: list[Block]) -> bool:
    """Whether lines begin with what ends a clause, straight below words that end none, and others in small letters.
    What is read out at every link (", opens new tab") is the same each time.
    """
    told = Counter(
        below.text
        for above, below in pairwise(blocks)
        if below.text[:1] in _CLOSING
        and not below.marks.blanks
        and not above.text.endswith(_ENDS)
        and _TELLS.match(below.text)
    )
    own = sum(count for words, count in told.items() if count == 1 or len(words) <= _LONGEST_STOP)
    return own >= LEAST and sum(block.text[:1].islower() for block in blocks) >= LEAST


def _is_closed(line: str) -> bool:
    return line[:1] in _CLOSING and _CLOSED.match(line, 1) is not None


def _goes_on(group: Sequence[Block], line: str, below: str) -> bool:
    """Whether a line belongs to what is gathered above it; what stands inside a sentence is told by the line below."""
    last = group[-1].text
    begun = len(group) > 1 or len(last) >= _SENTENCE
    if _is_closed(line) or (begun and _OPEN.search(last[-8:])):
        return True
    if last.endswith(_ENDS) or (len(group) == 1 and _is_title(last)):
        return False
    return line[:1].islower() or (begun and (_is_closed(below) or (below[:1].islower() and not _is_title(line))))


def _is_title(line: str) -> bool:
    """Whether a line ends as titles do: "by" and a name stand below it as often as its rest."""
    words = line.split()
    return len(line) <= _LONGEST_TITLE and len(words) >= _TITLE and not words[-1][0].islower()


def _one(group: Sequence[Block]) -> Block:
    parts = [group[0].text]
    for above, below in pairwise(group):
        glued = _is_closed(below.text) or above.text.endswith(_BRACKETS)
        parts.append(below.text if glued else " " + below.text)
    return group[0]._replace(raw="".join(block.raw for block in group), text="".join(parts))
