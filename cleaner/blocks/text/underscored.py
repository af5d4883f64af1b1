"""Blocks of a page as the program html2text writes it (Bayer's, which Debian has): the words of a link joined by
underscores, headings between rows of stars, pictures between brackets.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from cleaner.blocks.block import Block
from cleaner.blocks.lines import count_filled
from cleaner.languages.lazy import lazy

_FEW, _LINES = 5, 15  # joined links, and of how many lines one has one
_HEADING = lazy(r"^\*{2,6} \S", re.MULTILINE)
_STARS = lazy(r"\*{2,6} (.{1,2000}?)(?: \*{2,6})?$")
_BROKEN = lazy(r"(\w{1,60}-)[ \t]{0,9}\n[ \t]{0,40}(\w{1,60})")  # it breaks lines behind hyphens
_PARTS = lazy(r"(\w{1,60}-) (?=(\w{1,60}))")
_LINK = lazy(r"(?<![\w/@.])[^\s_/@]{1,60}(?:_[^\s_/@]{1,60}){1,40}")
_PICTURES = lazy(r"(?:\[[^\[\]\n]{1,200}\]\s{0,9}){1,20}")
_ICONS = lazy(r"(?<!\S)_{1,9}|_{1,9}(?!\S)")  # what is left of links around pictures


def is_underscored(text: str) -> bool:
    """Return whether html2text wrote a page."""
    if text.count("_") < _FEW or _HEADING.search(text) is None:
        return False
    found = len(_LINK.findall(text))
    return found >= _FEW and found * _LINES >= count_filled(text)


def without_underscores(blocks: Sequence[Block]) -> list[Block]:
    """Return the blocks of such a page, its marks read: links, headings, pictures, items of lists."""
    return [_read(block) if block.text else block for block in blocks]


def _read(block: Block) -> Block:
    text, marks = block.text, block.marks
    if _PICTURES.fullmatch(text):
        return block._replace(text="", marks=marks._replace(tag="picture", picture=True))
    if block.raw.lstrip().startswith("|"):
        return block._replace(text=" ".join(text.replace("_", " ").split()))
    text = _mended(text, block.raw)
    if heading := _STARS.match(text):
        text, marks = heading[1], marks._replace(tag="h2")
    links = [link[0] for link in _LINK.finditer(text)]
    words = " ".join(_ICONS.sub(" ", _LINK.sub(lambda link: link[0].replace("_", " "), text)).split())
    size = min(len(words), sum(map(len, links)))
    return block._replace(text=words, marks=marks._replace(links=len(links), link_chars=size))


def _mended(text: str, raw: str) -> str:
    """The words of a block, those whole that its lines break."""
    broken = set(_BROKEN.findall(raw))
    if not broken:
        return text
    return _PARTS.sub(lambda parts: parts[1] if parts.groups() in broken else parts[0], text)
