"""Pictures that stand in the page itself: lynx draws their data as words, on as many lines as these need."""

from __future__ import annotations

from cleaner.blocks.block import Block
from cleaner.languages.lazy import lazy

_BEGINS = ("[svg+xml", "[gif", "[png", "[jp", "[webp", "[avif", "data:image/")
_SIGNS = r"[\w+/=%.,;:&~()'!*-]"
_DATA = lazy(
    r"(?:\[|\bdata:image/)(?:svg\+xml|gif|png|jpe?g|webp|avif)[;,]"
    rf"{_SIGNS}{{20,5000}}(?: {_SIGNS}{{20,5000}})*+(?: ?{_SIGNS}*\])?"
)


def without_data(blocks: list[Block], page: str) -> list[Block]:
    """Return the blocks of a dump that lynx drew, the data of pictures taken off their words."""
    return list(map(_without, blocks)) if any(sign in page for sign in _BEGINS) else blocks


def _without(block: Block) -> Block:
    text, count = _DATA.subn(" ", block.text)
    if not count:
        return block
    text, marks = " ".join(text.split()), block.marks
    return Block(block.raw, text, marks._replace(picture=True, tag=marks.tag if text else "picture"))
