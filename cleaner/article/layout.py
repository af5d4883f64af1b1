"""Lines that somebody laid out by hand: a program's listing, a poem, a table of figures."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cleaner.blocks.block import BY_HAND, Block, Container, around, is_bare
from cleaner.blocks.lines import physical_lines

_LONG = 50  # characters of a line in which a letter's words have run to the edge


def is_laid_out(block: Block) -> bool:
    """Return whether a block keeps its lines: not where it is a letter, the most of whose lines are as long as fit; a
    line that the page breaks off from the one above is none.
    """
    if not is_bare(block) or not block.marks.blanks:
        return block.marks.tag in BY_HAND
    lines = physical_lines(block.raw)
    return 2 * sum(len(line) > _LONG for line in lines) <= len(lines)


def is_one(above: Block, below: Block) -> bool:
    """Return whether two blocks, one straight below the other, are laid out together: in one element, or in a dump."""
    return is_laid_out(above) and is_laid_out(below) and _element(above) is _element(below)


def _element(block: Block) -> Container | None:
    return next((node for node in around(block) if node.tag in BY_HAND), None)


def laid_out(blocks: Sequence[Block]) -> list[str]:
    """Return the lines of blocks as they stand on the page, without the white space before all and after each of them,
    and no more than one blank line in a row.
    """
    from textwrap import dedent

    found: list[str] = []
    for line in (line.rstrip() for line in physical_lines(dedent("".join(_raws(blocks))))):
        if line or (found and found[-1]):
            found.append(line)
    return found if not found or found[-1] else found[:-1]


def _raws(blocks: Sequence[Block]) -> Iterator[str]:
    """What the blocks are on the page; where an element parts two, its line ends there."""
    end = "\n"
    for block in blocks:
        if end not in "\r\n" and block.raw[0] not in "\r\n" and not block.marks.seam:
            yield "\n"
        yield block.raw
        end = block.raw[-1]
