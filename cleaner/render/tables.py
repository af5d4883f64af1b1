"""The tables of an article in Markdown."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import groupby

from cleaner.blocks.block import Block
from cleaner.blocks.html.elements import CELL, HEAD_CELL


def table_of(blocks: Sequence[Block], escaped: Callable[[str], str]) -> str:
    """Return the rows of a table in Markdown, below its first row if that has the table's headings; "" where they have
    no cells, or one each.
    """
    raws = ["".join(block.raw for block in row) for _, row in groupby(blocks, lambda block: id(block.marks.container))]
    rows = [[escaped(" ".join(cell.split())).replace("|", "\\|") for cell in _cells(raw)] for raw in raws]
    width = max(map(len, rows), default=0)
    if width < 2:
        return ""
    if not (raws[0].count(HEAD_CELL) > 1 and CELL not in raws[0]):
        rows.insert(0, [""] * width)
    rows.insert(1, ["---"] * width)
    return "\n".join(f"| {' | '.join(row + [''] * (width - len(row)))} |" for row in rows)


def _cells(raw: str) -> list[str]:
    """What stands in the cells of a row."""
    return raw.replace(HEAD_CELL, CELL).split(CELL)[1:]
