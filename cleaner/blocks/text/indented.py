"""Lines of a text dump that stand deeper than the line above them: a copy of a page indents nothing but what somebody
laid out by hand, a listing or a table.
"""

from __future__ import annotations

from collections.abc import Sequence

from cleaner.blocks.block import INDENTED, Block, tagged
from cleaner.blocks.text.listings import is_prose
from cleaner.blocks.text.stretches import stretches

DEEPER = 2  # columns; an element may leave one space before a line
SHARE = 0.5  # of a page's lines; where more are indented, a program has done it


def indented(blocks: list[Block]) -> list[Block]:
    """Return the blocks of a dump; the tag of each that is laid out by hand, as its indent or that of the next line
    tells, says so.
    """
    deep = sum(block.marks.indent >= DEEPER for block in blocks)
    if not deep or deep > SHARE * len(blocks):
        return blocks
    found = {i for run in stretches(blocks) for i in _laid_out(blocks, run)}
    return [tagged(block, INDENTED) if i in found else block for i, block in enumerate(blocks)]


def _laid_out(blocks: Sequence[Block], run: range) -> range:
    """The lines of a run from the one above its first deep line to the last deep one, and the brackets below that; none
    where the deep ones are the items of a list or, for the most part, sentences: the paragraphs of a book.
    """
    deep = [i for i in run if blocks[i].marks.indent >= blocks[run.start].marks.indent + DEEPER]
    told = sum(is_prose(blocks[i].text) for i in deep)
    if 2 * told >= len(deep) or all(blocks[i].marks.tag == "li" for i in deep):
        return range(0)
    end = deep[-1] + 1
    while end < run.stop and not any(map(str.isalnum, blocks[end].text)):
        end += 1
    return range(deep[0] - 1, end)
