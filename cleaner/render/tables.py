"""The tables of an article in Markdown."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import groupby

from cleaner.blocks.block import TAB, Block, is_row
from cleaner.blocks.html.elements import CELL, HEAD_CELL


def table_of(blocks: Sequence[Block], escaped: Callable[[str], str]) -> str:
    """Return the rows of a table in Markdown, below its first row if that has the table's headings; "" where they have
    no cells, or one each, or are one line of a dump.
    """
    raws = ["".join(map(_raw, row)) for _, row in groupby(blocks, lambda block: id(block.marks.container or block))]
    rows = [[escaped(" ".join(cell.split())).replace("|", "\\|") for cell in _cells(raw)] for raw in raws]
    width = max(map(len, rows), default=0)
    if width < 2 or (len(rows) == 1 and is_row(blocks[0])):
        return ""
    if not (raws[0].count(HEAD_CELL) > 1 and CELL not in raws[0]):
        rows.insert(0, [""] * width)
    rows.insert(1, ["---"] * width)
    return "\n".join(f"| {' | '.join(row + [''] * (width - len(row)))} |" for row in rows)


def _raw(block: Block) -> str:
    """What a block is on the page, with a mark before each cell of a row."""
    return CELL + block.raw.strip("\r\n").replace(TAB, CELL) if is_row(block) else block.raw


def _cells(raw: str) -> list[str]:
    """What stands in the cells of a row."""
    return raw.replace(HEAD_CELL, CELL).split(CELL)[1:]
