"""Signs in the first opinions about the blocks around: an article is a run, and so are comments, menus and teasers."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate
from math import log

OFFSETS = tuple(offset for offset in range(-6, 7) if offset)
WINDOWS = (2, 4, 8, 16, 32)
PENALTIES = (0.3, 0.5, 0.7)
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


def rows(first: Sequence[float], sizes: Sequence[float]) -> list[list[float]]:
    """Return, a block each, COLUMNS numbers about the first opinions (probability of being the article's) around it."""
    weights = [min(size, 400) / 100 for size in sizes]
    padded = [-1.0] * 6 + list(first) + [-1.0] * 6
    windows = _windows(first, weights)
    mass = [0.0, *accumulate(p * w for p, w in zip(first, weights, strict=True))]
    total = max(mass[-1], 0.01)
    segments = [_segment(first, weights, penalty) for penalty in PENALTIES]
    core = _core(first, weights, segments[1])
    gaps = _gaps(first, weights, core)
    since, until = _since_sure(first), _since_sure(first[::-1])[::-1]
    result = []
    for i, p in enumerate(first):
        row = [p]
        row += padded[i : i + 6]
        row += padded[i + 7 : i + 13]
        row += windows[i]
        row += (mass[i] / total, total)
        for start, end, weight in segments:
            row += (float(start <= i < end), float(i - start), float(end - i), weight)
        row += (since[i], until[i], since[i] + until[i], gaps[i][0], gaps[i][1], float(i - core))
        row += (sum(first[max(0, i - 1) : i + 2]) / 3, log((p + 1e-3) / (1 - p + 1e-3)))
        result.append(row)
    return result


def _windows(first: Sequence[float], weights: Sequence[float]) -> list[list[float]]:
    """Mean opinion around, weighted by size, before and after each block, for each of WINDOWS."""
    count = len(first)
    plain = [0.0, *accumulate(first)]
    mass = [0.0, *accumulate(p * w for p, w in zip(first, weights, strict=True))]
    size = [0.0, *accumulate(weights)]
    result = []
    for i in range(count):
        row: list[float] = []
        for window in WINDOWS:
            a, b = max(0, i - window), min(count, i + window + 1)
            row += (
                (plain[b] - plain[a]) / (b - a),
                (mass[b] - mass[a]) / max(size[b] - size[a], 0.01),
                (plain[i] - plain[a]) / max(i - a, 1),
                (plain[b] - plain[i + 1]) / max(b - i - 1, 1),
            )
        result.append(row)
    return result


def _segment(first: Sequence[float], weights: Sequence[float], penalty: float) -> tuple[int, int, float]:
    """The stretch of blocks whose opinions outweigh the penalty most (Kadane's maximum subarray)."""
    best = current = 0.0
    start = at = end = 0
    for i, (p, weight) in enumerate(zip(first, weights, strict=True)):
        if current <= 0:
            current, at = 0.0, i
        current += (p - penalty) * (DOUBT + weight)
        if current > best:
            best, start, end = current, at, i + 1
    return start, end, best


def _core(first: Sequence[float], weights: Sequence[float], segment: tuple[int, int, float]) -> int:
    """The middle of the five neighbouring blocks that are surest and longest together."""
    start, end, _ = segment
    if end <= start:
        return 0
    mass = [first[i] * weights[i] for i in range(start, end)]
    near = [sum(mass[max(0, i - 2) : i + 3]) for i in range(len(mass))]
    return start + max(range(len(near)), key=near.__getitem__)


def _gaps(first: Sequence[float], weights: Sequence[float], core: int) -> list[tuple[float, float]]:
    """The widest doubtful stretch (in blocks, in size) between each block and the core; negative before it."""
    result = [(0.0, 0.0)] * len(first)
    for step in (1, -1):
        widest = largest = run = size = 0.0
        i = core
        while 0 <= i < len(first):
            run, size = (run + 1, size + weights[i]) if first[i] < DOUBT else (0.0, 0.0)
            widest, largest = max(widest, run), max(largest, size)
            result[i] = (step * widest, step * largest)
            i += step
    return result


def _since_sure(first: Sequence[float]) -> list[float]:
    result, last = [], float(FAR)
    for p in first:
        last = 0.0 if p > 0.5 else min(FAR, last + 1)
        result.append(last)
    return result
