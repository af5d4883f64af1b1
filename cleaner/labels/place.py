"""Signs in where a block stands: on the page, among the prose, after which heading, in which container."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from itertools import accumulate

from cleaner.blocks.block import Block, Container
from cleaner.labels.label import Label
from cleaner.labels.phrases import START, Hit
from cleaner.labels.shape import LONG, Shape

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

CROWDS = (Label.COMMENTS, Label.RELATED, Label.LEGAL, Label.COOKIES, Label.SUBSCRIBE, Label.SHARE, Label.TAGS, Label.ADVERT)
CROWD, CYCLE = 6, 8
PERIODS = (2, 3, 4)

CROWD_COLUMNS = [f"near:{label}" for label in CROWDS] + ["near:dates", "near:names"] + [f"period_{n}" for n in PERIODS]
LONE_COLUMNS = ["lone", "lones", "lone_caps_gap", "lone_size_gap"]
PAGE_COLUMNS = ["blocks", "index", "from_end", "fraction", "size_before", "prose_before", "prose_total", "is_prose"]
RUN_COLUMNS = ["since_prose", "until_prose", "run", "run_share", *(f"density_{w}" for w in WINDOWS), *(f"prose_{w}" for w in WINDOWS)]
HEAD_COLUMNS = [f"since:{label}" for label in HEADS] + [f"until:{label}" for label in HEADS]
HOLD_COLUMNS = ["hold_own", "hold_parent", "hold_grand", "best", "best_share", "path_prose", "path_count", "path_share", "same_parent_prose"]


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
        not prose[i] and shapes[i].size < 160 and shapes[i].ends in {0, 2, 6} and 0 < i < count - 1 and prose[i - 1] and prose[i + 1]
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
    sums = [0, *accumulate(map(int, flags))]
    count = len(flags)
    return [float(sums[min(count, i + reach + 1)] - sums[max(0, i - reach)]) for i in range(count)]


def hold_rows(blocks: Sequence[Block], sizes: Sequence[float], prose: Sequence[bool]) -> list[list[float]]:
    """Return how much of the page's prose the elements around a block hold (after Readability: the parent
    gets a paragraph's weight, the grandparent half of it), and how usual its path of elements is for prose.
    """
    weight: defaultdict[int, float] = defaultdict(float)
    paths = [_path(block.marks.container) for block in blocks]
    path_prose: Counter[str] = Counter()
    path_count = Counter(paths)
    for block, size, is_prose, path in zip(blocks, sizes, prose, paths, strict=True):
        parents = _parents(block.marks.container)
        if is_prose:
            path_prose[path] += int(size)
            for share, element in zip((1.0, 0.5, 0.25), parents, strict=False):
                weight[id(element)] += size * share
    best = max(weight, key=weight.__getitem__) if weight else 0
    total = sum(path_prose.values()) or 1
    result = []
    for block, path in zip(blocks, paths, strict=True):
        parents = _parents(block.marks.container)
        held = [weight[id(element)] / total if id(element) in weight else 0.0 for element in parents[:3]]
        held += [0.0] * (3 - len(held))
        up = next((i for i, element in enumerate(parents) if id(element) == best), FAR) if weight else FAR
        share = path_prose[path] / total
        mean = path_prose[path] / path_count[path]
        result.append([*held, min(up, FAR), weight[best] / total if weight else 0, share, min(path_count[path], 99), min(mean, 600), held[0]])
    return result


def _parents(container: Container | None) -> list[Container]:
    """The elements around a paragraph; the paragraph's own element is not around it."""
    found = []
    node = container.parent if container is not None and container.tag in {"p", "li", "h2", "h3", "h4", "blockquote"} else container
    while node is not None:
        found.append(node)
        node = node.parent
    return found


def _path(container: Container | None) -> str:
    parts: list[str] = []
    node = container
    while node is not None and len(parts) < 4:
        parts.append(f"{node.tag}.{node.names[:60]}" if len(parts) < 3 else node.tag)
        node = node.parent
    return "/".join(parts)


def _since(flags: Sequence[bool]) -> list[int]:
    result, last = [], FAR
    for flag in flags:
        last = 0 if flag else min(FAR, last + 1)
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
