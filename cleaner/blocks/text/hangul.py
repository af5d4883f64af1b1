"""Korean words that w3m broke at the ends of lines, made whole again: it breaks a line at any syllable."""

from __future__ import annotations

from collections.abc import Iterator

from cleaner.blocks.block import Block
from cleaner.blocks.lines import HANGUL
from cleaner.blocks.text.wrapping import Wrap
from cleaner.languages.lazy import lazy

_COLUMNS = 2  # that a syllable takes
_BROKEN = lazy(r"([가-힣]{1,60})[ \t]{0,99}(?:\r\n|\r|\n)[ \t]{0,200}([가-힣]{1,60})")
_WORD = lazy(r"[가-힣]+")


def unbroken(blocks: list[Block], page: str, wrap: Wrap) -> list[Block]:
    """Return the blocks of a dump of w3m's, Korean words whole that its lines break: those that stand whole elsewhere
    on the page, and those of which one syllable is below, which is hardly a word of its own.
    """
    if page.isascii() or not any(HANGUL[0] <= sign <= HANGUL[1] for sign in set(page)):
        return blocks
    words = frozenset(_WORD.findall(page))
    return [_mended(block, words, wrap) for block in blocks]


def _mended(block: Block, words: frozenset[str], wrap: Wrap) -> Block:
    text, pieces, at = block.text, list[str](), 0
    for left, right in _broken(block.raw, words, wrap):
        found = text.find(f"{left} {right}", at)
        if found >= 0:
            pieces += (text[at:found], left + right)
            at = found + len(left) + len(right) + 1
    return block._replace(text="".join((*pieces, text[at:]))) if pieces else block


def _broken(raw: str, words: frozenset[str], wrap: Wrap) -> Iterator[tuple[str, str]]:
    """The parts of the words that lines break which had no room for one more syllable."""
    for match in _BROKEN.finditer(raw):
        left, right = match.groups()
        line = raw[max(raw.rfind("\n", 0, match.end(1)), raw.rfind("\r", 0, match.end(1))) + 1 : match.end(1)]
        full = wrap.measure(line) + _COLUMNS > wrap.width
        if full and (len(right) == 1 or left + right in words):
            yield left, right
