"""Signs in where a block stands: on the page, among the prose, after which heading, in which container."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import accumulate

from cleaner.labels.label import Label
from cleaner.labels.phrases import START, Hit

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


def page_rows(sizes: Sequence[float], prose: Sequence[bool]) -> list[list[float]]:
    """Return a block's place on the page and the share of the page's characters and prose before it."""
    count = len(sizes)
    before = [0.0, *accumulate(sizes)]
    prose_before = [0.0, *accumulate(size if is_prose else 0 for size, is_prose in zip(sizes, prose, strict=True))]
    total, prose_total = before[-1] or 1, prose_before[-1] or 1
    return [
        [
            min(count, 1000),
            min(i, 500),
            min(count - i, 500),
            i / count,
            before[i] / total,
            prose_before[i] / prose_total,
            min(prose_before[-1], 20000),
            float(prose[i]),
        ]
        for i in range(count)
    ]


def run_rows(sizes: Sequence[float], prose: Sequence[bool]) -> list[list[float]]:
    """Return how far the nearest prose is, how much of it stands together here, and how dense the text is around."""
    count = len(sizes)
    since, until = _since(prose), _since(prose[::-1])[::-1]
    runs = _runs(sizes, prose)
    total = sum(size for size, is_prose in zip(sizes, prose, strict=True) if is_prose) or 1
    sums = [0.0, *accumulate(min(size, 400) for size in sizes)]
    proses = [0.0, *accumulate(float(is_prose) for is_prose in prose)]
    result = []
    for i in range(count):
        spans = [(max(0, i - w), min(count, i + w + 1)) for w in WINDOWS]
        result.append(
            [
                since[i],
                until[i],
                min(runs[i], 10000),
                runs[i] / total,
                *((sums[b] - sums[a]) / (b - a) for a, b in spans),
                *((proses[b] - proses[a]) / (b - a) for a, b in spans),
            ]
        )
    return result


def head_rows(found: Sequence[Mapping[Label, Hit]]) -> list[list[float]]:
    """Return the distance from the last and to the next block that is, or opens with, a phrase of each of HEADS."""
    columns: list[list[int]] = []
    flags = [[label in hits and hits[label].strength >= START for hits in found] for label in HEADS]
    columns.extend(_since(flag) for flag in flags)
    columns.extend(_since(flag[::-1])[::-1] for flag in flags)
    return [list(row) for row in zip(*columns, strict=True)]


def _since(flags: Sequence[bool]) -> list[int]:
    if True not in flags:
        return [FAR] * len(flags)
    result, last = [], FAR
    for flag in flags:
        last = 0 if flag else last + 1 if last < FAR else FAR
        result.append(last)
    return result


def _runs(sizes: Sequence[float], prose: Sequence[bool]) -> list[float]:
    """Characters of the run of prose around each block; up to three short blocks do not end a run."""
    result = [0.0] * len(sizes)
    start, gap, total = 0, 0, 0.0
    for i, (size, is_prose) in enumerate(zip(sizes, prose, strict=True)):
        gap = 0 if is_prose else gap + 1
        if gap > 3:
            result[start:i] = [total] * (i - start)
            start, total = i, 0.0
        total += size if is_prose else 0
    result[start:] = [total] * (len(sizes) - start)
    return result
