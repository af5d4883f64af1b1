"""What a program wrote above or below the page of a dump: blocks that are no part of it."""

from __future__ import annotations

from collections.abc import Sequence

from cleaner.blocks.block import Block

PREFACE, REFERENCE = "preface", "reference"


def page_part(blocks: Sequence[Block]) -> slice:
    """Return which of a dump's blocks are the page's own."""
    begin, end = 0, len(blocks)
    while begin < end and blocks[begin].marks.tag == PREFACE:
        begin += 1
    while end > begin and blocks[end - 1].marks.tag == REFERENCE:
        end -= 1
    return slice(begin, end)
