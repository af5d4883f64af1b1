"""The signs behind the headings of a dump that link each to itself: "Install the ferry ¶", "Harbours 🔗", "Boats #"."""

from __future__ import annotations

from collections.abc import Sequence

from cleaner.blocks.block import BY_HAND, Block

_GLUED, _APART = "¶", (" 🔗", " #", " ⚓", " §")
_ENDS = (_GLUED, *_APART)
_LONGEST, _FEWEST = 160, 2  # characters of a heading, and headings of a page that end so


def without_permalinks(blocks: Sequence[Block], page: str) -> list[Block]:
    """Return the blocks of a dump, no such sign behind their words, where more than one line of it ends so."""
    if not any(sign[-1] in page for sign in _ENDS):
        return list(blocks)
    headings = {i: words for i, block in enumerate(blocks) if (words := _words(block))}
    if len(headings) < _FEWEST:
        return list(blocks)
    return [block._replace(text=headings[i]) if i in headings else block for i, block in enumerate(blocks)]


def _words(block: Block) -> str:
    """The words before the sign; "" where there are none, or no sign."""
    if not block.text.endswith(_ENDS) or len(block.text) > _LONGEST or block.marks.tag in BY_HAND:
        return ""
    words = block.text[:-1].rstrip()
    return words if any(map(str.isalpha, words)) else ""
