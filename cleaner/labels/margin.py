"""Margin notation: the labels of a page beside its lines, for people to read and for fixtures to be written in.

A row is a label in twelve columns, a separator between spaces, and a line of the page or a piece of one:

    headline     | The headline stands on a line of its own
    byline       | by Ana Ruiz
    date         + 3 February 2023
    body         | A wrapped paragraph goes on
                 : in the next line.

`|` begins a line of the page and a block, `+` begins a block inside the line above, `:` goes on with the block.
A blank line of the page has no label and goes to the block below it. A row with `#` is a remark, no part of the page.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from cleaner.blocks.lines import physical_lines
from cleaner.labels.label import Label, Labelled

WIDTH = 12
NEW, SEAM, ON, REMARK = "|", "+", ":", "#"
NAMES = {"", *Label}

_ROW = re.compile(r"(.{12}) ([|+:#])(.*)", re.DOTALL)


class MarginError(ValueError):
    """A row that is no margin notation: its number, from 1, and why."""

    def __init__(self, row: int, reason: str) -> None:
        super().__init__(f"row {row} is no margin notation: {reason}")
        self.row, self.reason = row, reason


def to_margin(labelled: Sequence[Labelled]) -> str:
    """Return the blocks of a page in margin notation: a row a line of a text dump, a row a block of an HTML page."""
    return "".join(row for _, rows in margin_rows(labelled) for row in rows)


def margin_rows(labelled: Sequence[Labelled]) -> Iterator[tuple[Labelled, list[str]]]:
    """Yield each block of a page with its rows of margin notation."""
    ended = True
    for i, item in enumerate(labelled):
        raw = item.block.text + "\n" if item.block.marks.container else item.block.raw
        rows = list(_block(item.label, physical_lines(raw), NEW if ended else SEAM, last=i == len(labelled) - 1))
        ended = raw.endswith(("\n", "\r")) if raw else ended
        if rows and not ended and i < len(labelled) - 1:
            rows[-1] += "\n"
        yield item, rows


def remark(words: str) -> str:
    """Return a row that says something about the block above it."""
    return _row("", REMARK, " ".join(words.split()) + "\n")


def from_margin(margin: str) -> list[tuple[Label, str]]:
    """Return the label and raw of each block; the raws joined are the dump; MarginError if it is no margin notation."""
    blocks: list[tuple[Label, list[str]]] = []
    pending: list[str] = []
    for label, content in _pieces(_read(margin)):
        if label is None:
            pending.append(content)
        elif label == ON:
            blocks[-1][1].append(content)
        else:
            blocks.append((Label(label), [*pending, content]))
            pending = []
    return [(label, "".join(contents)) for label, contents in _with_tail(blocks, pending)]


def _block(label: Label, lines: Sequence[str], separator: str, *, last: bool) -> Iterator[str]:
    """The rows of a block: blank lines, the line with its first words and the label, the lines it goes on in."""
    first = next((i for i, line in enumerate(lines) if not line.isspace()), 0 if not last else len(lines))
    end = max((i for i, line in enumerate(lines) if not line.isspace()), default=first)
    for i, line in enumerate(lines):
        name = label.value if i == first else ""
        beyond = i > end and last
        yield _row(name, separator if i == 0 else NEW if i <= first or beyond else ON, line)


def _row(name: str, separator: str, content: str) -> str:
    head = f"{name:<{WIDTH}} {separator}"
    return f"{head}{content}" if content in {"\n", "\r\n", "\r", ""} else f"{head} {content}"


def content_of(row: str) -> str:
    """Return what a row has of the page; nothing if it is a remark or no margin notation."""
    match = _ROW.fullmatch(row)
    return match[3].removeprefix(" ") if match and match[2] != REMARK else ""


def _read(margin: str) -> Iterator[tuple[str, str, str]]:
    """The label, separator and content of each row that is no remark."""
    begun = False
    for number, row in enumerate(physical_lines(margin), 1):
        match = _ROW.fullmatch(row)
        if reason := _wrong(match, begun):
            raise MarginError(number, f"{reason}: {row[:80]!r}")
        if match and match[2] != REMARK:
            begun = match[2] == ON or not match[1].isspace()
            yield match[1].rstrip(), match[2], match[3].removeprefix(" ")


def _wrong(match: re.Match[str] | None, begun: bool) -> str:
    """What is wrong with a row, whether or not a block was begun above it; "" if nothing is."""
    if not match:
        return "a row is a label in twelve columns, a space, one of | + : # and a line of the page"
    name, separator = match[1].rstrip(), match[2]
    if name not in NAMES:
        return f"unknown label {name!r}"
    if name and separator in {ON, REMARK}:
        return f"a row with {separator} has no label"
    return "no block to go on with" if separator == ON and not begun else ""


def _pieces(rows: Iterable[tuple[str, str, str]]) -> Iterator[tuple[str | None, str]]:
    """A block's label or `:` or None for a blank line, and the piece of the page beside it."""
    before: tuple[str | None, str] | None = None
    for name, separator, content in rows:
        if before is not None:
            yield before[0], before[1].removesuffix("\n") if separator == SEAM else before[1]
        before = (ON if separator == ON else name or None), content
    if before is not None:
        yield before


def _with_tail(blocks: list[tuple[Label, list[str]]], tail: list[str]) -> list[tuple[Label, list[str]]]:
    """Blank lines at the end of the page belong to its last block."""
    if blocks:
        return [*blocks[:-1], (blocks[-1][0], blocks[-1][1] + tail)]
    return [(Label.OTHER, tail)] if any(tail) else []
