# cython: boundscheck=False, wraparound=False
"""Signs of a dump's line as steps: how many of some rising numbers each reaches, and how far away others are. steps.pxd
gives the compiled form its types.
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence

from cleaner.labels.heads.lines import Lines
from cleaner.labels.label import Label
from cleaner.labels.signs.signs import NAMES

_STRONGEST, _TAG = NAMES.index("strongest"), NAMES.index("tag")


def add_form(
    found: list[int],
    lines: Lines,
    i: int,
    read: tuple[tuple[tuple[float, ...], int], ...],
    shared: tuple[tuple[tuple[float, ...], Label], ...],
) -> None:
    """Add the steps that a line's own signs are on, what it says and its tag, the steps of its labels' shares, and
    whether it is dated.

    read, shared: rising steps, and the column of the sign or the label that they are for
    """
    numbers, to, shares, columns = lines.table.numbers, i * lines.table.width, lines.shares[i], lines.columns
    for steps, at in read:
        found.append(step_of(steps, numbers[to + at]))
    found += (int(numbers[to + _STRONGEST]) + 1, int(numbers[to + _TAG]) + 1)
    for steps, label in shared:
        found.append(step_of(steps, shares[columns[label]]))
    found.append(lines.dated[i])


def floats(steps: Sequence[float]) -> tuple[float, ...]:
    """Return rising steps as step_of compares them: a whole number would be made one anew at each comparison."""
    return tuple(map(float, steps))


def step_of(steps: tuple[float, ...], number: float) -> int:
    """Return how many of some rising steps a number reaches."""
    count = 0
    for step in steps:
        if number < step:
            break
        count += 1
    return count


def away(values: array[int], wanted: int, i: int, most: int) -> int:
    """Return how many lines below line i, or above it if `most` is negative, the first of at most so many is that has
    the wanted value; 0 if none has.
    """
    step = 1 if most > 0 else -1
    for distance in range(1, abs(most) + 1):
        j = i + step * distance
        if 0 <= j < len(values) and values[j] == wanted:
            return distance
    return 0
