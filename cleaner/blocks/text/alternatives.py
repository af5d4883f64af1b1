"""What pictures show, in words: lynx and w3m draw it twice in a line where a page has each picture once for a script to
load and once for readers without scripts; w3m glues one to the other.
"""

from __future__ import annotations

from collections.abc import Iterator

from cleaner.blocks.block import Block
from cleaner.blocks.seams.cut import pieces
from cleaner.languages.letters import runs_of_letters

_LEAST_WORDS = 2  # words of letters alone, none like another: "265 lbs 265 lbs" is a row of a table
_LONGEST = 600  # characters that are said twice
_SURELY, _SURELY_WORDS = 20, 3  # of what stands before other words: "Fruit snack bar Fruit snack bar delivers …"
_POST, _LONGEST_POST = 46, 52  # characters of a post that stand before it, at least and, with a space, at most
_LEAST = 8  # characters of a line that is a picture's name said again
_NAMED, _NAMED_BY = 6, 0.6  # words of a name, of which some may be alike, and the share of those that are not
_SIGNS = ".,:;'\"()"
# A caption has the quotes of print, what a picture shows those of a keyboard.
_QUOTES = (("‘", "'"), ("’", "'"), ("‚", "'"), ("“", '"'), ("”", '"'), ("„", '"'))


def with_alternatives(blocks: list[Block]) -> list[Block]:
    """Return the blocks of a dump that lynx drew, what pictures show in blocks of their own."""
    found: list[Block] = []
    for block in blocks:
        if (ends := _ends(block)) and not is_post(block.text):
            found.extend(_parts(block, ends))
        else:
            found.append(block)
    return found


def says_twice(block: Block) -> bool:
    """Return whether a block that lynx or w3m drew is nothing but what a picture shows."""
    half = block.text[: len(block.text) // 2]
    return len(block.text) in _ends(block) or (half + half == block.text and _is_told(half, alone=True))


def is_post(text: str) -> bool:
    """Return whether a line says its first fifty characters before it begins, cut wherever they end: a post in a box of
    pictures from another site, which has those once more for readers who cannot see.
    """
    at = text.find(text[:_POST], _POST, _LONGEST_POST + _POST)
    if at < 0:
        return False
    begin = text[:at].rstrip()
    rest = text[at + len(begin) :]
    cut = rest[:1].isalnum() or (rest[1:2].isalnum() and not rest[1].isupper())
    return 0 < len(begin) < at and text[0].isalnum() and text.startswith(begin, at) and cut


def is_doubled(text: str) -> bool:
    """Return whether a line is a picture's name twice or three times, which may be one word, glued or not: "Quay Quay",
    "QuayQuay"; a row of a table says the same of many: "Good Good Good Good".
    """
    if len(text) < _LEAST:
        return False
    words = text.split()
    return any(_is_repeated(text, words, times) for times in (2, 3)) and bool(runs_of_letters(text))


def _is_repeated(text: str, words: list[str], times: int) -> bool:
    """Whether a line is the same words so many times, or the same characters without a space."""
    count, rest = divmod(len(words), times)
    if not rest and words[:count] * times == words:
        return len(set(words)) >= (count if count < _NAMED else _NAMED_BY * count)
    size, rest = divmod(len(text), times)
    return not rest and text[:size] * times == text


def _parts(block: Block, ends: list[int]) -> Iterator[Block]:
    """What each picture shows, and the words that stand below the last."""
    for part in pieces(block, tuple(end for end in ends if end < len(block.text))):
        yield part._replace(
            marks=part.marks._replace(picture=True, seam=False, blanks=max(part.marks.blanks, part.marks.seam))
        )


def _ends(block: Block) -> list[int]:
    """Where what each picture shows ends, of those with which a block begins. A heading, which stands in the first
    column, may hold a picture and its name.
    """
    if not block.marks.indent:
        return []
    text = block.text
    for printed, typed in () if text.isascii() else _QUOTES:
        text = text.replace(printed, typed)
    ends: list[int] = []
    while end := _said_twice(text, ends[-1] + 1 if ends else 0):
        ends.append(end)
    return ends


def _said_twice(text: str, begin: int) -> int:
    """Where the words from somewhere on end that are said twice or more often, one after the other; 0 if none are."""
    two = text.find(" ", text.find(" ", begin) + 1)
    at = text.find(text[begin:two], two, begin + _LONGEST) if two > begin else -1
    while at > 0:
        words = text[begin : at - 1]
        if text[at - 1] == " " and (end := _last(text, words, at)) and _is_told(words, alone=end == len(text)):
            return end
        at = text.find(text[begin:two], at + 1, begin + _LONGEST)
    return 0


def _last(text: str, words: str, at: int) -> int:
    """Where the last of the copies of some words ends that stand from somewhere on; 0 if there is none."""
    end = 0
    while text.startswith(words, at) and text[at + len(words) : at + len(words) + 1] in {"", " "}:
        end = at + len(words)
        at = end + 1
    return end


def _is_told(words: str, *, alone: bool) -> bool:
    """Whether words tell what a picture shows, alone in their line or before others."""
    different = {word for word in words.split() if word.strip(_SIGNS).isalpha()}
    least, size = (_LEAST_WORDS, 0) if alone else (_SURELY_WORDS, _SURELY)
    return len(different) >= least and len(words) >= size
