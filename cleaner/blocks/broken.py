"""Text that was broken at every element, also at those inside a line: a link, a bold word, an abbreviation."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise

from cleaner.blocks.block import Block
from cleaner.languages.lazy import lazy

LEAST = 2  # lines that begin as no line does, and that begin in small letters
_CLOSING = frozenset(",.;:!?)]»”’…%")
_CLOSED = lazy(r"[,.;:!?)\]»”’…%](?:$|[\s”’»)\]]|[,.;:]\s)")
_TELLS = lazy(r"[,.;] \w|\)[,.;]? \w|[”’»)]?[,.]$")  # no line of code, and no mark before a link, begins so
_OPEN = lazy(r"(?:[,(\[“„«‘–—/-]|(?:^|\s)[^\W\d_A-Z]{1,3})$")
_BRACKETS = ("(", "[", "“", "„", "«", "‘", "/")
_ENDS = tuple('.!?…:;"”»)]|')
_LONGEST_STOP = 2
_SENTENCE = 15  # characters of the shortest beginning of one


def whole(blocks: list[Block]) -> list[Block]:
    """Return the blocks of a dump, a line each, those joined that a broken text parts; as they are in any other."""
    if not _is_broken(blocks):
        return blocks
    result: list[Block] = []
    for block, below in pairwise((*blocks, Block("", ""))):
        if result and not block.marks.blanks and _goes_on(result[-1].text, block.text, below.text):
            last = result[-1]
            result[-1] = last._replace(raw=last.raw + block.raw, text=_joined(last.text, block.text))
        else:
            result.append(block)
    return result


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
    return line[:1] in _CLOSING and _CLOSED.match(line) is not None


def _goes_on(text: str, line: str, below: str) -> bool:
    """Whether a line belongs to what is gathered above it; what stands inside a sentence is told by the line below."""
    if _is_closed(line) or _OPEN.search(text[-8:]):
        return True
    if text.endswith(_ENDS):
        return False
    return line[:1].islower() or (len(text) >= _SENTENCE and (below[:1].islower() or _is_closed(below)))


def _joined(text: str, line: str) -> str:
    return text + line if _is_closed(line) or text.endswith(_BRACKETS) else f"{text} {line}"
