"""The links behind a wiki's headings in a dump, with which its readers edit what stands below: "Tides[edit]"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from cleaner.blocks.aside import EDIT
from cleaner.blocks.block import Block, tagged
from cleaner.blocks.seams.cut import pieces
from cleaner.languages.words import EVERY, words

LONGEST = 120  # characters of a heading and its links


def with_edit_links_aside(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """Return a dump's blocks, such links cut off and set aside as no part of the page."""
    return tuple(part for block in blocks for part in _parts(block))


def _parts(block: Block) -> Iterator[Block]:
    begin = _edit_link(block)
    if not begin:
        yield block
        return
    heading, link = pieces(block, (begin,))
    yield heading._replace(marks=heading.marks._replace(links=0, link_chars=0))
    yield tagged(link, EDIT)


def _edit_link(block: Block) -> int:
    """Where the link begins in a heading's words, 0 if there is none: most lines do not end in a bracket."""
    text = block.text
    if not text.endswith("]") or len(text) > LONGEST:
        return 0
    begin = text.rfind("[")
    links = text[begin + 1 : -1].casefold().split("|")
    return max(begin, 0) if _edits().issuperset(map(str.strip, links)) else 0


@cache
def _edits() -> frozenset[str]:
    return frozenset(words(EVERY).headings["edits"])
