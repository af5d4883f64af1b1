"""Signs in a block's company: what its neighbours say, whether they take turns, and lines that stand alone in prose."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import accumulate

from cleaner.labels.label import Label
from cleaner.labels.phrases import Hit
from cleaner.labels.shape import LONG, Shape

CROWDS = (
    Label.COMMENTS,
    Label.RELATED,
    Label.LEGAL,
    Label.COOKIES,
    Label.SUBSCRIBE,
    Label.SHARE,
    Label.TAGS,
    Label.ADVERT,
)
CROWD, CYCLE = 6, 8
PERIODS = (2, 3, 4)

CROWD_COLUMNS = [f"near:{label}" for label in CROWDS] + ["near:dates", "near:names"] + [f"period_{n}" for n in PERIODS]
LONE_COLUMNS = ["lone", "lones", "lone_caps_gap", "lone_size_gap"]


def crowd_rows(found: Sequence[Mapping[Label, Hit]], shapes: Sequence[Shape]) -> list[list[float]]:
    """Return how many blocks close by have phrases of each of CROWDS, dates and names, and how regularly short and long
    blocks take turns: lists of teasers and of comments repeat every two, three or four blocks.
    """
    flags = [[label in hits for hits in found] for label in CROWDS]
    flags.append([bool(s.month or s.numeric_date or s.relative or s.time) for s in shapes])
    flags.append([bool(s.name_like) for s in shapes])
    columns = [_density(flag, CROWD) for flag in flags]
    short = [s.size < LONG for s in shapes]
    for period in PERIODS:
        same = [i + period < len(short) and short[i] == short[i + period] for i in range(len(short))]
        columns.append(_density(same, CYCLE))
    return [list(row) for row in zip(*columns, strict=True)]


def lone_rows(shapes: Sequence[Shape], prose: Sequence[bool]) -> list[list[float]]:
    """Return whether a short open line stands alone between prose, how many such lines there are, and how it differs
    from the others in capitals and length: subheadings of a page are alike, a link between paragraphs is not like them.
    """
    count = len(shapes)
    lone = [
        not prose[i]
        and shapes[i].size < 160
        and shapes[i].ends in {0, 2, 6}
        and 0 < i < count - 1
        and prose[i - 1]
        and prose[i + 1]
        for i in range(count)
    ]
    total = sum(lone)
    capitals = sum(s.capitalised for s, is_lone in zip(shapes, lone, strict=True) if is_lone)
    size = sum(s.size for s, is_lone in zip(shapes, lone, strict=True) if is_lone)
    result = []
    for s, is_lone in zip(shapes, lone, strict=True):
        if is_lone and total > 1:
            others = total - 1
            gaps = [s.capitalised - (capitals - s.capitalised) / others, s.size - (size - s.size) / others]
        else:
            gaps = [0.0, 0.0]
        result.append([float(is_lone), float(min(total, 30)), *gaps])
    return result


def _density(flags: Sequence[bool], reach: int) -> list[float]:
    count = len(flags)
    if True not in flags:
        return [0.0] * count
    sums = [0, *accumulate(map(int, flags))]
    return [float(sums[min(count, i + reach + 1)] - sums[max(0, i - reach)]) for i in range(count)]
