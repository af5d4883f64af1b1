"""The tables of an article in Markdown."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import groupby

from cleaner.blocks.block import Block
from cleaner.blocks.html.elements import CELL, HEAD_CELL
from cleaner.blocks.text.rows import cells, is_marked, is_row
from cleaner.named_tuple import NamedTuple


class _Table(NamedTuple):
    """What stands in the cells of each row, and whether the first row heads the others."""

    rows: list[list[str]]
    headed: bool


def table_of(blocks: Sequence[Block], escaped: Callable[[str], str]) -> str:
    """Return the rows of a table in Markdown, below its first row if that has the table's headings; "" where they have
    no cells, or one each, or are one line of a dump.
    """
    table = _of_dump(blocks) if is_row(blocks[0]) else _of_html(blocks)
    rows = [[escaped(" ".join(cell.split())).replace("|", "\\|") for cell in row] for row in table.rows]
    width = max(map(len, rows), default=0)
    if width < 2:
        return ""
    if not table.headed:
        rows.insert(0, [""] * width)
    rows.insert(1, ["---"] * width)
    return "\n".join(f"| {' | '.join(row + [''] * (width - len(row)))} |" for row in rows)


def _of_html(blocks: Sequence[Block]) -> _Table:
    raws = ["".join(block.raw for block in row) for _, row in groupby(blocks, lambda block: id(block.marks.container))]
    headed = raws[0].count(HEAD_CELL) > 1 and CELL not in raws[0]
    return _Table([raw.replace(HEAD_CELL, CELL).split(CELL)[1:] for raw in raws], headed)


def _of_dump(blocks: Sequence[Block]) -> _Table:
    """The rows of a dump, if they are several; in Markdown the first of them heads the others."""
    return _Table(list(map(cells, blocks)) if len(blocks) > 1 else [], is_marked(blocks[0].raw.strip()))
