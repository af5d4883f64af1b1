"""Characters that HTML spells out, which stand so in a text where a program took out the tags and nothing else:
"Ruiz &amp; Lee", "the ferry&#8217;s".
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from cleaner.blocks.block import Block
from cleaner.languages.lazy import lazy

SIGNS = (" &amp; ", "&nbsp;", "&quot;", "&#")  # in an address `&amp;` says nothing of the text
_FEW, _TIMES = 3, 2  # such characters in a text, and how many to one that stands for itself
_ENTITY = lazy(r"&(?:#\d{2,6}|#[xX][0-9a-fA-F]{2,5}|[a-zA-Z]{2,8}\d{0,2});")
_PLAIN = "& "


def is_escaped(text: str) -> bool:
    """Return whether a text spells out its characters as HTML does, and does not only speak of it."""
    if text.count("&") < _FEW:
        return False
    count = sum(map(text.count, SIGNS))
    return count >= _FEW and count > _TIMES * text.count(_PLAIN)


def unescaped(text: str) -> tuple[str, list[tuple[int, int]]]:
    """Return a text with its characters as they are, and where each that was spelled out ends, in the new text and in
    the old one.
    """
    from html import unescape

    parts: list[str] = []
    ends = [(0, 0)]
    at = size = 0
    for match in _ENTITY.finditer(text):
        meant = unescape(match[0])
        if meant != match[0]:
            parts += (text[at : match.start()], meant)
            size += match.start() - at + len(meant)
            at = match.end()
            ends.append((size, at))
    return "".join((*parts, text[at:])), ends


def escaped_again(blocks: Sequence[Block], text: str, ends: Sequence[tuple[int, int]]) -> tuple[Block, ...]:
    """Return the blocks of the new text with the `raw` that each has in the old one."""
    found: list[Block] = []
    seen = begin = 0
    for block in blocks:
        seen += len(block.raw)
        new, old = ends[bisect_right(ends, (seen, len(text))) - 1]
        end = old + seen - new
        found.append(block._replace(raw=text[begin:end]))
        begin = end
    return tuple(found)
