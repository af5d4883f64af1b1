"""Lines that run on: a whole page in a line or two, as a program writes it that puts nothing, or spaces alone, between
one element's words and the next one's.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import islice, pairwise

from cleaner.blocks.block import Block, Marks
from cleaner.blocks.lines import WIDE_FROM, evenly_spaced
from cleaner.blocks.text.sentences import CAPITAL, OPENING, SMALL, sentences
from cleaner.languages.lazy import lazy

LONG = 600  # characters that few paragraphs have
SHORT = 100  # a line that is not looked into
LEAST = 3  # seams in a line that runs on
SHARE = 4  # of a page's characters, one in so many stands in such lines
ALONE, MOSTLY = 2000, 0.6  # characters of a line without seams that is so much of its page
TITLE, LONGEST_TITLE, FARTHEST = 4, 30, 400  # words, and characters of the longest
_CLOSED = '[”"’»)\\]]{0,2}'  # “ and « may open what is glued behind them
_HUMP = rf"(?<={SMALL}{SMALL})(?={CAPITAL}{SMALL})"
# Chinese and Japanese put no space between words; where one stands behind a comma, a paragraph's lines are broken.
_SOLID = r"[\u3001-\u30ff\u3400-\u9fff\uff01-\uff65]"
_SEAM = lazy(
    rf"\s{{3,}}|(?<=[^\s.!?…])\s\s(?=\S)|(?<={_SOLID})(?<![，、；：])\s(?={_SOLID})"
    rf"|(?<=[^\W_A-Z][.!?…]){_CLOSED}(?={OPENING}{CAPITAL}\w{{0,40}}[\s,’'])|(?<=[।۔])(?=\w)"
    rf"|(?<=[)\]”»›×])(?={CAPITAL}{SMALL})|(?<=\d)(?={CAPITAL}{SMALL}{SMALL})"
    rf"|{_HUMP}|(?<={SMALL}{SMALL})(?=[AI] {SMALL})|(?<=[^\s(])(?=©)|(?<=[.!?…])\s(?=©)"
)
_LONGEST_HALF = 20
_HUMPED = lazy(rf"{CAPITAL}{SMALL}{{2,{_LONGEST_HALF}}}{_HUMP}{CAPITAL}{SMALL}{{1,{_LONGEST_HALF}}}\b")
# "YouTube" and "MacDonald" are a word each, and so is what a page says more often than this.
_HALVES = tuple(
    "Air Auto Big Deep Face Fitz Get Git Hub Java Linked Mac Master Net Open Pay Play Post Power Quick Smart Tech"
    " Tik Type Van Web Whats Word You".split()
)
_OFTEN = 2


def runs_on(lines: Sequence[str]) -> bool:
    """Return whether much of a dump stands in lines that hold several elements' words."""
    size = sum(map(len, lines))
    long = [line for line in lines if 2 * len(line) > LONG and _is_over(LONG, line)]
    if not long or SHARE * sum(map(len, long)) < size:
        return False
    longest = max(long, key=len)
    alone = _is_over(ALONE, longest) and len(longest) > MOSTLY * size
    return alone or _have_seams(long, size)


def parted(blocks: Sequence[Block]) -> list[Block]:
    """Return the blocks of a dump, a line each, the longer ones cut where an element's words or a sentence ends."""
    title = _title(blocks[0].text) if blocks else ""
    humped = Counter(word for block in blocks for word in _HUMPED.findall(block.raw))
    names = frozenset(word for word, count in humped.items() if count > _OFTEN)
    parts: list[Block] = []
    for block in blocks:
        parts.extend(_parts(block, title, names) if len(block.text) > SHORT else (block,))
    return parts


def _is_over(size: int, line: str) -> bool:
    """Whether a line is longer than so many characters, of which one of Chinese or Japanese counts as two."""
    return len(line) > size or (2 * len(line) > size and line.lstrip() >= WIDE_FROM)


def _have_seams(long: Sequence[str], size: int) -> bool:
    """Whether enough of a page of so many characters stands in those of its long lines that have seams."""
    able = sum(map(len, long))
    for line in long:
        if SHARE * able <= size:
            return False  # whatever the other lines have
        able -= 0 if _has_seams(line) else len(line)
    return SHARE * able > size


def _has_seams(line: str) -> bool:
    return len(list(islice(_seams(line), LEAST))) == LEAST


def _parts(block: Block, title: str, names: frozenset[str]) -> Iterator[Block]:
    """The parts of a block; what ends one, white space and quotation marks, is in it."""
    raw, marks = block.raw, block.marks
    for (begin, flows), (end, _) in pairwise((*_cuts(raw, title, names), (len(raw), False))):
        yield Block(raw[begin:end], evenly_spaced(raw[begin:end]), marks._replace(flows=flows))
        marks = Marks()


def _cuts(raw: str, title: str, names: frozenset[str]) -> Iterator[tuple[int, bool]]:
    """Where the parts of a block begin, and whether one is but the next sentence of the one before it."""
    for begin, end in pairwise((0, *_headline(raw, title), len(raw))):
        for first, last in pairwise((begin, *(begin + at for at in _seams(raw[begin:end], names)), end)):
            yield first, False
            if _is_over(LONG, raw[first:last]):
                yield from ((first + at, True) for at in sentences(raw[first:last]))


def _headline(raw: str, title: str) -> tuple[int, ...]:
    """Where the headline begins and ends in a line that has it after other words."""
    at = raw.find(title, len(title) + 1) if title else -1
    return (at, at + len(title)) if at > 0 and at + len(title) < len(raw) else ()


def _title(words: str) -> str:
    """The words with which a page begins, as many as stand in it again: its title, and then its headline."""
    found = ""
    ends = [i for i, character in enumerate(words[:FARTHEST]) if character == " "]
    for end in ends[TITLE - 1 : LONGEST_TITLE]:
        if words.find(words[:end], end) < 0:
            break
        found = words[:end]
    return found if len(set(found.split())) >= TITLE else ""


def _seams(line: str, names: frozenset[str] = frozenset()) -> Iterator[int]:
    """Where an element's words begin in a line, after its first ones."""
    last, end = 0, len(line.rstrip())
    for match in _SEAM.finditer(line, len(line) - len(line.lstrip()) + 1, end):
        at = match.end()
        if last < at < end and (match[0] or not _is_name(line, at, names)):
            yield at
            last = at


def _is_name(line: str, at: int, names: frozenset[str]) -> bool:
    """Whether a place, with no space beside it, is inside a word that has a capital there."""
    if line.endswith(_HALVES, 0, at):
        return True
    word = _HUMPED.search(line, max(0, at - _LONGEST_HALF - 1), at + _LONGEST_HALF + 1) if names else None
    return word is not None and word.start() < at < word.end() and word[0] in names
