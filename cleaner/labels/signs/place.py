# cython: boundscheck=False, wraparound=False, cdivision=True
"""Signs in where a block stands: on the page, among the prose, after which heading. place.pxd gives the compiled form
its types.
"""

from __future__ import annotations

from array import array

from cleaner.labels.label import Label
from cleaner.labels.signs import phrases
from cleaner.labels.signs.phrases import START
from cleaner.labels.signs.table import Table

HEADS = (
    Label.COMMENTS,
    Label.RELATED,
    Label.SUBSCRIBE,
    Label.LEGAL,
    Label.AUTHOR_BIO,
    Label.SHARE,
    Label.TAGS,
    Label.ADVERT,
    Label.COOKIES,
    Label.BYLINE,
    Label.DATE,
    Label.CREDIT,
)
FAR = 60
WINDOWS = (2, 5, 12)
GAP = 3  # short blocks that do not end a run of prose

PAGE_COLUMNS = ["blocks", "index", "from_end", "fraction", "size_before", "prose_before", "prose_total", "is_prose"]
RUN_COLUMNS = [
    "since_prose",
    "until_prose",
    "run",
    "run_share",
    *(f"density_{w}" for w in WINDOWS),
    *(f"prose_{w}" for w in WINDOWS),
]
HEAD_COLUMNS = [f"since:{label}" for label in HEADS] + [f"until:{label}" for label in HEADS]


def write_page(table: Table, at: int, sizes: array[float], prose: array[int]) -> None:
    """Write a block's place on the page and the share of the page's characters and prose before it."""
    numbers, width, count = table.numbers, table.width, len(sizes)
    total = prose_total = before = prose_before = 0.0
    for i in range(count):
        total += sizes[i]
        prose_total += sizes[i] if prose[i] else 0
    for i in range(count):
        to = i * width + at
        numbers[to] = min(count, 1000)
        numbers[to + 1] = min(i, 500)
        numbers[to + 2] = min(count - i, 500)
        numbers[to + 3] = float(i) / count
        numbers[to + 4] = before / (total or 1.0)
        numbers[to + 5] = prose_before / (prose_total or 1.0)
        numbers[to + 6] = min(prose_total, 20000.0)
        numbers[to + 7] = prose[i]
        before += sizes[i]
        prose_before += sizes[i] if prose[i] else 0


def write_runs(table: Table, at: int, sizes: array[float], prose: array[int]) -> None:
    """Write how far the nearest prose is, how much of it stands together here, and how dense the text is around."""
    numbers, width, count = table.numbers, table.width, len(sizes)
    _write_distances(table, at, at + 1, prose)
    runs = _runs(sizes, prose)
    sums, proses = array("d", bytes(8 * (count + 1))), array("d", bytes(8 * (count + 1)))
    total = 0.0
    for i in range(count):
        total += sizes[i] if prose[i] else 0
        sums[i + 1] = sums[i] + min(sizes[i], 400.0)
        proses[i + 1] = proses[i] + prose[i]
    windows = len(WINDOWS)
    for k in range(windows):
        reach = WINDOWS[k]
        for i in range(count):
            to = i * width + at + 4 + k
            first, last = max(0, i - reach), min(count, i + reach + 1)
            numbers[to] = (sums[last] - sums[first]) / (last - first)
            numbers[to + windows] = (proses[last] - proses[first]) / (last - first)
    for i in range(count):
        to = i * width + at
        numbers[to + 2] = min(runs[i], 10000.0)
        numbers[to + 3] = runs[i] / (total or 1.0)


def write_heads(table: Table, at: int, said: int) -> None:
    """Write the distance from the last and to the next block that is, or opens with, a phrase of each of HEADS.

    said: the column where the phrases' strengths begin (see phrases.write)
    """
    numbers, width, count, least = table.numbers, table.width, len(table), START
    flags = array("b", bytes(count))
    for k, label in enumerate(HEADS):
        column = said + phrases.LABELS.index(label)
        for i in range(count):
            flags[i] = numbers[i * width + column] >= least
        _write_distances(table, at + k, at + len(HEADS) + k, flags)


def _write_distances(table: Table, since: int, until: int, flags: array[int]) -> None:
    """Write how far the last and the next block with a flag are, FAR where there is none or it is farther."""
    numbers, width, count, far = table.numbers, table.width, len(table), FAR
    last = far
    for i in range(count):
        last = 0 if flags[i] else min(last + 1, far)
        numbers[i * width + since] = last
    last = far
    for i in range(count - 1, -1, -1):
        last = 0 if flags[i] else min(last + 1, far)
        numbers[i * width + until] = last


def _runs(sizes: array[float], prose: array[int]) -> array[float]:
    """Characters of the run of prose around each block; up to three short blocks do not end a run."""
    count, most = len(sizes), GAP
    result = array("d", bytes(8 * count))
    start = gap = 0
    total = 0.0
    for i in range(count):
        gap = 0 if prose[i] else gap + 1
        if gap > most:
            for k in range(start, i):
                result[k] = total
            start, total = i, 0.0
        total += sizes[i] if prose[i] else 0
    for k in range(start, count):
        result[k] = total
    return result
