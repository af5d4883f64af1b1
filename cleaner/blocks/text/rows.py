"""The rows of a table in a text dump: a copy of a page has tabs between their cells, Markdown strokes around them."""

from __future__ import annotations

from cleaner.blocks.block import Block
from cleaner.blocks.text.markdown_words import read_words
from cleaner.languages.lazy import lazy

TAB, STROKE = "\t", "|"
_STROKES = lazy(r"(?<!\\)\|")


def is_row(block: Block) -> bool:
    """Return whether a line of a dump is a row of a table, or the rule below its first one."""
    raw = block.raw.strip()
    return block.marks.container is None and (TAB in raw or is_marked(raw))


def is_marked(raw: str) -> bool:
    """Return whether a line has strokes around its cells."""
    return len(raw) > 1 and raw[0] == raw[-1] == STROKE


def cells(block: Block) -> list[str]:
    """Return what stands in the cells of a row."""
    raw = block.raw.strip("\r\n")
    if not is_marked(raw.strip()):
        return raw.split(TAB)
    return [read_words(cell).text for cell in _STROKES.split(raw.strip()[1:-1])]
