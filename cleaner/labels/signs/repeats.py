# cython: boundscheck=False, wraparound=False
"""Signs in repetition: blocks that stand twice on the page, and rows of blocks of one form. repeats.pxd gives the
compiled form its types.
"""

from __future__ import annotations

from collections.abc import Sequence

from cleaner.labels.signs.table import Table
from cleaner.languages.letters import has_digit, is_decimal

COLUMNS = ["copies", "nth_copy", "pattern_copies", "short_run", "long_run", "first_words"]
SHORT = 40


def write(table: Table, at: int, texts: Sequence[str], folded: list[str]) -> None:
    """Write how often a block stands on the page, which copy it is, who shares its pattern, and the rows it is in.

    folded: the texts, case-folded
    """
    numbers, width, count = table.numbers, table.width, len(texts)
    patterns = [_pattern(text, len(text)) if has_digit(text) else text for text in folded]
    openings = [_opening(text, len(text)) for text in folded]
    copies = _copies(table, at + 1, folded)
    alike, opened = _counts(patterns), _counts(openings)
    _write_rows(table, at + 3, texts)
    for i in range(count):
        to = i * width + at
        numbers[to] = min(copies[folded[i]], 9)
        numbers[to + 2] = min(alike[patterns[i]], 30)
        numbers[to + 5] = min(opened[openings[i]], 30)


def _pattern(text: str, size: int) -> str:
    """A text with 0 for each number in it."""
    between: list[str] = []
    at = start = 0
    while at < size:
        end = at
        while at < size and is_decimal(text[at]):
            at += 1
        if at > end:
            between.append(text[start:end])
            start = at
        at += 1
    return "0".join([*between, text[start:]])


def _opening(text: str, size: int) -> str:
    """A block's first two words."""
    spaces = 0
    for k in range(size):
        if text[k] == " ":
            spaces += 1
            if spaces == 2:
                return text[:k]
    return text


def _counts(keys: list[str]) -> dict[str, int]:
    counts: dict[str, int] = {}
    for key in keys:
        counts[key] = counts.get(key, 0) + 1
    return counts


def _copies(table: Table, at: int, keys: list[str]) -> dict[str, int]:
    """How often each text stands on the page; write which copy each block is."""
    numbers, width = table.numbers, table.width
    counts: dict[str, int] = {}
    to = at
    for key in keys:
        count = counts.get(key, 0) + 1
        counts[key] = count
        numbers[to] = min(count, 9)
        to += width
    return counts


def _write_rows(table: Table, at: int, texts: Sequence[str]) -> None:
    """Write how many short blocks stand in an unbroken row here, or, a column further, how many long ones."""
    numbers, width, count = table.numbers, table.width, len(texts)
    start = 0
    was = False
    for i in range(count + 1):
        is_short = i < count and len(texts[i]) < SHORT
        if i < count and (i == start or is_short == was):
            was = is_short
            continue
        for k in range(start, i):
            numbers[k * width + at + (0 if was else 1)] = min(i - start, 60)
        start, was = i, is_short
