"""Parts of a dump that are taken out before it is read, and put back into the blocks' `raw` after it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from cleaner.blocks.block import Block

QUOTED = ("\n>", "\r>")  # how the lines begin of a page that a mail quotes
# One of these stands in every text that holds scripts, styles or data of a page.
CODE = (
    "function(",
    "function (",
    "window.",
    "document.",
    '"@context"',
    "CDATA",
    "!important",
    "jQuery",
    "@media",
    "px;",
)
Span = tuple[int, int]  # where a part begins and ends; spans are in rising order and do not touch


def shown(text: str, spans: Sequence[Span]) -> str:
    """Return a dump without its hidden parts."""
    ends = (0, *(end for _, end in spans))
    begins = (*(begin for begin, _ in spans), len(text))
    return "".join(text[end:begin] for end, begin in zip(ends, begins, strict=True))


def restored(
    blocks: Sequence[Block], text: str, spans: Sequence[Span], read: Callable[[str], list[Block]] | None = None
) -> tuple[Block, ...]:
    """Return the blocks of a dump that was read without its hidden parts, with these in the block in or before which
    they stand.

    read: makes blocks of their own of a part that stands between two, or at an end of the dump
    """
    found: list[Block] = []
    left = list(reversed(spans))
    at = hidden = seen = 0
    for block in blocks:
        while read and left and left[-1][0] == at and (apart := read(text[at : left[-1][1]])):
            found += apart
            hidden += left[-1][1] - at
            at = left.pop()[1]
        seen += len(block.raw)
        while left and left[-1][0] < seen + hidden:
            begin, end = left.pop()
            hidden += end - begin
        found.append(block._replace(raw=text[at : seen + hidden]))
        at = seen + hidden
    rest = text[at:]
    if rest and read and (apart := read(rest)):
        found += apart
    elif rest and found:
        found[-1] = found[-1]._replace(raw=found[-1].raw + rest)
    elif rest:
        found.append(Block(rest, ""))
    return tuple(found)
