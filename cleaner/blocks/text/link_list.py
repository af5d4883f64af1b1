"""The list of a page's links that lynx and elinks put below it: "References", then a number and an address a line."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from cleaner.blocks.block import Block
from cleaner.blocks.lines import is_blank
from cleaner.languages.lazy import lazy
from cleaner.named_tuple import NamedTuple

_HEADING = lazy(r"^ {0,3}References:?[ \t\r]*$", re.MULTILINE)
_TITLE = lazy(r"\s{0,9}(?:Visible|Hidden) links:?\s{0,9}$")
# "  12. https://isle.example/tides"; elinks puts a link's title there, if it has one, and the address below.
_NUMBERED = lazy(r" {0,5}(?:\[(\d{1,5})\]|(\d{1,5})\.) {1,2}(?=\S)")
_ADDRESS = lazy(r"\s{0,9}[A-Za-z][A-Za-z0-9+.-]{1,20}:")
_MARK = lazy(r"\[(\d{1,5})\]")
_BEGINS_LINKED = lazy(r"\s{0,99}(?:[*+#@o-]\s{1,9})?\[\d{1,5}\]")
MOSTLY = 0.8  # of a line's characters


class LinkList(NamedTuple):
    """The character where the list begins, and the highest number in it."""

    start: int
    last: int


def find_list(text: str) -> LinkList:
    """Return the list at the end of a dump, empty and at its end if there is none. A bibliography is none: it has more
    than addresses, and few of its numbers stand in the text.
    """
    headings = list(_HEADING.finditer(text)) if "References" in text else []
    if headings:
        heading = headings[-1]
        lines = [
            line for line in text[heading.end() :].splitlines() if not is_blank(line.strip()) and not _TITLE.match(line)
        ]
        numbers = _numbers(lines)
        marks = {int(number) for number in _MARK.findall(text, 0, heading.start())} if numbers else set()
        if 2 * len(marks.intersection(numbers)) > len(numbers):
            return LinkList(heading.start(), max(numbers))
    return LinkList(len(text), 0)


def _numbers(lines: Sequence[str]) -> set[int]:
    """The numbers of a list's links; none if most of its lines are something else."""
    numbers: set[int] = set()
    others = 0
    for line, below in pairwise((*lines, "")):
        number = _NUMBERED.match(line)
        if number and (_ADDRESS.match(line, number.end()) or _ADDRESS.match(below)):
            numbers.add(int(number[1] or number[2]))
        else:
            others += not _ADDRESS.match(line)
    return numbers if 2 * others < len(lines) else set()


def is_linked(block: Block) -> bool:
    """Return whether a block is a link and hardly more, as far as it tells: lynx's begins with the only link in it."""
    marks = block.marks
    if marks.link_chars:
        return marks.link_chars >= MOSTLY * len(block.text)
    return marks.links == 1 and _BEGINS_LINKED.match(block.raw) is not None
