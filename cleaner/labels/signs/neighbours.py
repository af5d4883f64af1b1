# cython: boundscheck=False, wraparound=False
"""Signs in the blocks before and after a block. neighbours.pxd gives the compiled form its types."""

from __future__ import annotations

from array import array

from cleaner.labels.signs.table import Table

OFFSETS = (-4, -3, -2, -1, 1, 2, 3, 4)
SEEN = ("size", "ends", "common", "capitalised", "digits", "link_share", "tag", "blanks", "strongest", "topic")
COLUMNS = [f"{name}[{offset:+d}]" for offset in OFFSETS for name in SEEN]
NOBODY = -1.0


def write(table: Table, at: int, seen: array[int]) -> None:
    """Write what each block sees of its neighbours: the columns `seen` of each, -1 where there is none."""
    numbers, width, count, nobody = table.numbers, table.width, len(table), NOBODY
    for i in range(count):
        to = i * width + at
        for offset in OFFSETS:
            near = i + offset
            there = 0 <= near < count
            for k in range(len(seen)):
                numbers[to + k] = numbers[near * width + seen[k]] if there else nobody
            to += len(seen)
