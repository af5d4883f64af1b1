# cython: boundscheck=False, wraparound=False, cdivision=True
"""Signs in the first opinions about the blocks around: an article is a run, and so are comments, menus and teasers.
runs.pxd gives the compiled form its types.
"""

from __future__ import annotations

import math
from array import array

from cleaner.labels.signs.table import Table

REACH = 6
OFFSETS = tuple(offset for offset in range(-REACH, REACH + 1) if offset)
WINDOWS = (2, 4, 8, 16, 32)
PENALTIES = (0.3, 0.5, 0.7)
CORE = 1  # which of the penalties tells the core
FAR = 60
DOUBT = 0.3

COLUMNS = (
    ["first"]
    + [f"first[{offset:+d}]" for offset in OFFSETS]
    + [f"{side}_{window}" for window in WINDOWS for side in ("around", "mass", "left", "right")]
    + ["mass_before", "mass_total"]
    + [f"{name}_{penalty}" for penalty in PENALTIES for name in ("in_run", "from_start", "to_end", "run_weight")]
    + ["since_sure", "until_sure", "between_sure", "gap_blocks", "gap_size", "from_core", "three", "odds"]
)
_AT = COLUMNS.index
_WINDOWS, _MASS, _RUNS, _SURE = _AT("around_2"), _AT("mass_before"), _AT("in_run_0.3"), _AT("since_sure")
_GAPS, _THREE = _AT("gap_blocks"), _AT("three")


def rows(first: array[float], sizes: array[float]) -> Table:
    """Return COLUMNS numbers a block about the first opinions (probability of being the article's) around it."""
    count = len(first)
    table = Table(count, len(COLUMNS))
    weights = array("d", bytes(8 * count))
    for i in range(count):
        weights[i] = min(sizes[i], 400.0) / 100.0
    _write_near(table, first)
    _write_windows(table, first, weights)
    core = 0
    for k, penalty in enumerate(PENALTIES):
        start, end, weight = _segment(first, weights, penalty)
        _write_run(table, _RUNS + 4 * k, start, end, weight)
        if k == CORE:
            core = _core(first, weights, start, end)
    _write_sure(table, first)
    _write_gaps(table, first, weights, core, 1)
    _write_gaps(table, first, weights, core, -1)
    return table


def _write_near(table: Table, first: array[float]) -> None:
    """Write the opinions on a block and on those around it, their mean over three, and the odds."""
    numbers, width, count = table.numbers, table.width, len(first)
    for i in range(count):
        to = i * width
        numbers[to] = first[i]
        column = 0
        for near in range(i - REACH, i + REACH + 1):
            if near != i:
                column += 1
                numbers[to + column] = first[near] if 0 <= near < count else -1.0
        total = 0.0
        for near in range(max(0, i - 1), min(count, i + 2)):
            total += first[near]
        numbers[to + _THREE] = total / 3
        numbers[to + _THREE + 1] = math.log((first[i] + 1e-3) / (1 - first[i] + 1e-3))


def _write_windows(table: Table, first: array[float], weights: array[float]) -> None:
    """Write the mean opinion around, weighted by size, before and after each block, for each of WINDOWS; and the mass
    before it and on the page.
    """
    numbers, width, count = table.numbers, table.width, len(first)
    empty = bytes(8 * (count + 1))
    plain, mass, size = array("d", empty), array("d", empty), array("d", empty)
    for i in range(count):
        plain[i + 1] = plain[i] + first[i]
        mass[i + 1] = mass[i] + first[i] * weights[i]
        size[i + 1] = size[i] + weights[i]
    total = max(mass[count], 0.01)
    for i in range(count):
        numbers[i * width + _MASS] = mass[i] / total
        numbers[i * width + _MASS + 1] = total
    for k, window in enumerate(WINDOWS):
        for i in range(count):
            to = i * width + _WINDOWS + 4 * k
            a, b = max(0, i - window), min(count, i + window + 1)
            numbers[to] = (plain[b] - plain[a]) / (b - a)
            numbers[to + 1] = (mass[b] - mass[a]) / max(size[b] - size[a], 0.01)
            numbers[to + 2] = (plain[i] - plain[a]) / max(i - a, 1)
            numbers[to + 3] = (plain[b] - plain[i + 1]) / max(b - i - 1, 1)


def _write_run(table: Table, at: int, start: int, end: int, weight: float) -> None:
    numbers, width = table.numbers, table.width
    for i in range(len(table)):
        to = i * width + at
        numbers[to] = start <= i < end
        numbers[to + 1] = i - start
        numbers[to + 2] = end - i
        numbers[to + 3] = weight


def _segment(first: array[float], weights: array[float], penalty: float) -> tuple[int, int, float]:
    """The stretch of blocks whose opinions outweigh the penalty most (Kadane's maximum subarray)."""
    best = current = 0.0
    start = at = end = 0
    for i in range(len(first)):
        if current <= 0:
            current, at = 0.0, i
        current += (first[i] - penalty) * (DOUBT + weights[i])
        if current > best:
            best, start, end = current, at, i + 1
    return start, end, best


def _core(first: array[float], weights: array[float], start: int, end: int) -> int:
    """The middle of the five neighbouring blocks that are surest and longest together; 0 where there is no run."""
    best, most = 0, -1.0
    for i in range(start, end):
        near = 0.0
        for k in range(max(start, i - 2), min(end, i + 3)):
            near += first[k] * weights[k]
        if near > most:
            best, most = i, near
    return best


def _write_gaps(table: Table, first: array[float], weights: array[float], core: int, step: int) -> None:
    """Write the widest doubtful stretch (in blocks, in size) between the core and each block on one side of it, which
    is negative before it; and how far the core is.
    """
    numbers, width, count = table.numbers, table.width, len(first)
    widest = largest = run = size = 0.0
    i = core
    while 0 <= i < count:
        run, size = (run + 1, size + weights[i]) if first[i] < DOUBT else (0.0, 0.0)
        widest, largest = max(widest, run), max(largest, size)
        to = i * width + _GAPS
        numbers[to], numbers[to + 1], numbers[to + 2] = step * widest, step * largest, i - core
        i += step


def _write_sure(table: Table, first: array[float]) -> None:
    """Write how far the last and the next block is that is rather the article's, and both together."""
    numbers, width, count = table.numbers, table.width, len(first)
    last = float(FAR)
    for i in range(count):
        last = 0.0 if first[i] > 0.5 else min(float(FAR), last + 1)
        numbers[i * width + _SURE] = last
    last = float(FAR)
    for i in range(count - 1, -1, -1):
        last = 0.0 if first[i] > 0.5 else min(float(FAR), last + 1)
        numbers[i * width + _SURE + 1] = last
        numbers[i * width + _SURE + 2] = numbers[i * width + _SURE] + last
