"""Signs of a line that could be a text dump's headline: its form, its labels' shares, its place, what is around it.
headline_signs.pxd gives the compiled form its types.

A sign is a name and a step, as in ("words", 4) of a line with five words; the tables say which number is on which step.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from cleaner.blocks.block import Document
from cleaner.labels.label import Label
from cleaner.labels.rescue import THRESHOLD
from cleaner.labels.signs import NAMES, vocabulary
from cleaner.labels.topic import content, fold

Sign = tuple[str, int]

PARAGRAPH, PROSE, LONGEST = 80, 60, 300
SHORTEST, MOSTLY, LEAST_PART = 8, 0.3, 10
BELOW, NEAR, LONGER = 3, 12, 80
FARTHEST = 1000  # lines above the text; more would take the square of them
_AT = {name: i for i, name in enumerate(NAMES)}
_NUMBERS: dict[str, tuple[float, ...]] = {
    "words": (2, 3, 4, 5, 6, 8, 10, 13, 17, 22, 30),
    "size": (15, 20, 30, 40, 55, 70, 90, 120, 160),
    "ends": (1, 2, 3, 4, 5, 6, 7),
    "starts": (1, 2, 3, 4, 5, 6, 7),
    "capitalised": (0.01, 0.2, 0.4, 0.6, 0.8, 0.99),
    "upper": (0.2, 0.5, 0.9),
    "common": (0.01, 0.1, 0.2, 0.3, 0.45),
    "digits": (0.001, 0.1, 0.3),
    "name_like": (1,),
    "by": (1,),
    "commas": (1, 2, 3),
    "separators": (1, 2),
    "sentences": (1, 2, 3),
    "topic": (-0.5, 0.001, 0.25, 0.5, 0.75, 0.99),
    "blanks": (1, 2, 3),
    "link_share": (0.01, 0.9),
    "seam": (1,),
    "strength": (1, 2, 3, 4),
}
_SHARES: dict[Label, tuple[float, ...]] = {
    Label.HEADLINE: (0.02, 0.05, 0.1, 0.2, 0.35, 0.5, 0.7),
    Label.NAVIGATION: (0.05, 0.15, 0.3, 0.5, 0.7, 0.9),
    Label.RELATED: (0.02, 0.1, 0.25, 0.5),
    Label.SUBHEADING: (0.02, 0.1, 0.25, 0.5),
    Label.CAPTION: (0.02, 0.1, 0.3),
    Label.BYLINE: (0.02, 0.1, 0.3, 0.6),
    Label.STANDFIRST: (0.02, 0.1, 0.3),
    Label.TAGS: (0.02, 0.1, 0.3),
    Label.DATE: (0.05, 0.2),
    Label.BODY: (0.05, 0.2, 0.5),
    Label.SHARE: (0.1, 0.3),
    Label.OTHER: (0.1, 0.3),
}
_ABOVE = (0, 1, 2, 3, 4, 5, 7, 10, 15, 25, 50, 100)
_INDEX = (1, 2, 5, 10, 30, 80)
_INSIDE = (0.01, 0.03, 0.08, 0.2, 0.45, 0.7)
_KNOWN = (0.001, 0.15, 0.3, 0.45, 0.6, 0.75, 0.9, 0.999)
_SIZES = (12, 25, 45, 80, 150, 250)
_OFFSETS = (-2, -1, 1, 2, 3)
_LABELS = {label: i for i, label in enumerate(Label, 1)}
_READ = tuple((name, steps, _AT[name]) for name, steps in _NUMBERS.items())
_SHARED = tuple((f"share of {label}", steps, label) for label, steps in _SHARES.items())
_BESIDE = tuple((k, f"label at {k:+d}", f"size at {k:+d}", f"ends at {k:+d}") for k in _OFFSETS)
_SIZE, _ENDS, _BLANKS, _WORDS, _BY = (_AT[name] for name in ("size", "ends", "blanks", "words", "by"))


class Lines(NamedTuple):
    """The lines of a dump and what is known of each: its folded words, signs, likely label, and how sure it is the
    article's; the first paragraph; the candidates, and how much of what the prose speaks of each names (0 to 1); these
    numbers and the candidates' shares as headlines, sorted; the lines with the same words.
    """

    texts: list[str]
    folded: list[str]
    table: Sequence[Sequence[float]]
    inside: Sequence[float]
    shares: Sequence[Mapping[Label, float]]
    likely: Sequence[Label]
    sizes: Sequence[float]
    dated: Sequence[bool]
    by: Sequence[bool]
    first: int
    known: Mapping[int, float]
    ranked: Sequence[float]
    headlines: Sequence[float]
    places: Mapping[str, Sequence[int]]


def read_lines(
    document: Document,
    table: Sequence[Sequence[float]],
    inside: Sequence[float],
    shares: Sequence[Sequence[float]],
    labels: Sequence[Label],
) -> Lines:
    """Return what the points are given for: a dump's lines, their signs, and the opinions of a model's weights."""
    texts = [block.text for block in document.blocks]
    named = [dict(zip(labels, row, strict=True)) for row in shares]
    likely = [labels[row.index(max(row))] for row in shares]
    folded = [fold(text) if len(text) <= LONGEST else "" for text in texts]
    places: dict[str, list[int]] = {}
    for i, words in enumerate(folded):
        places.setdefault(words, []).append(i)
    sizes = [row[_AT["size"]] for row in table]
    sure = (i for i, p in enumerate(inside) if p >= THRESHOLD and sizes[i] > PARAGRAPH)
    first = next(sure, len(texts) - 1)
    near = range(max(0, first - FARTHEST), min(first + BELOW, len(texts)))
    able = [i for i in near if SHORTEST <= sizes[i] <= LONGEST]
    able = [i for i in able if folded[i] and not is_date(table[i])]
    known = _known(texts, inside, able, vocabulary(document.language).common)
    ranked, headlines = sorted(known.values()), sorted(named[i].get(Label.HEADLINE, 0.0) for i in known)
    dated, by = [_is_dated(row) for row in table], [_is_by(row) for row in table]
    return Lines(texts, folded, table, inside, named, likely, sizes, dated, by, first, known, ranked, headlines, places)


def _known(
    texts: Sequence[str], inside: Sequence[float], able: Sequence[int], common: frozenset[str]
) -> dict[int, float]:
    """How much each candidate names of what the article speaks of, beside the one that names most."""
    spoken: Counter[str] = Counter()
    for text, p in zip(texts, inside, strict=True):
        if p >= THRESHOLD and len(text) > PROSE:
            spoken.update(_content(text) - common)
    weights = {}
    for i in able:
        words = _content(texts[i]) - common
        weights[i] = sum(min(spoken[word], 4) for word in words) / (len(words) + 2) ** 0.5
    most = max(weights.values(), default=0.0) or 1.0
    return {i: weight / most for i, weight in weights.items()}


def _content(text: str) -> set[str]:
    return set(map(str.casefold, content(text)))


def signs_of(lines: Lines, i: int) -> Iterator[Sign]:
    """Yield the signs of a candidate: its form, the shares of labels, its place, its copies, and what is around it."""
    row = lines.table[i]
    for name, steps, at in _READ:
        yield name, bisect_right(steps, row[at])
    yield "says", int(row[_AT["strongest"]]) + 1
    yield "tag", int(row[_AT["tag"]]) + 1
    for name, steps, label in _SHARED:
        yield name, bisect_right(steps, lines.shares[i].get(label, 0.0))
    yield "dated", int(lines.dated[i])
    yield "cut", int(_is_cut(lines.texts[i]))
    yield from _place(lines, i)
    yield from _copies(lines, i)
    yield from _parts(lines, i)
    yield from _around(lines, i)


def _place(lines: Lines, i: int) -> Iterator[Sign]:
    share, known = _headline_share(lines, i), lines.known[i]
    sizes = lines.sizes[max(0, i - 6) : max(i + 1, lines.first)]
    size, back = lines.sizes[i], min(i, 6)
    yield "lines above the text", bisect_right(_ABOVE, lines.first - i)
    yield "index", bisect_right(_INDEX, i)
    yield "inside", bisect_right(_INSIDE, lines.inside[i])
    yield "known", bisect_right(_KNOWN, known)
    yield "known more", min(4, len(lines.ranked) - bisect_right(lines.ranked, known))
    yield "more a headline", min(4, len(lines.headlines) - bisect_right(lines.headlines, share))
    yield "longest below", int(max(sizes[back + 1 :], default=0) <= size)
    yield "longest near", int(max(sizes[: back + 7]) <= size)


def _copies(lines: Lines, i: int) -> Iterator[Sign]:
    copies = lines.places[lines.folded[i]]
    inside = sum(j > lines.first and lines.inside[j] >= THRESHOLD for j in copies)
    yield "copies before", min(2, sum(j < i for j in copies))
    yield "copies between", min(2, sum(i < j <= lines.first for j in copies))
    yield "copies in the text", min(1, inside)
    yield "copies after", min(2, sum(j > lines.first for j in copies) - inside)


def _parts(lines: Lines, i: int) -> Iterator[Sign]:
    """Lines nearby that begin or end with it, as breadcrumbs do, or that it begins or ends with."""
    if len(lines.folded[i]) >= LEAST_PART:
        found = _sides(lines.folded, lines.texts, i, min(len(lines.texts), lines.first + 4))
        for name in sorted(found):
            yield name, 1


def _sides(folded: list[str], texts: list[str], i: int, end: int) -> set[str]:
    """How the lines up to `end` that are part of line i, or that it is part of, stand to it."""
    own = folded[i]
    size = len(own)
    found = set()
    for j in range(max(0, i - NEAR), end):
        other = folded[j]
        length = len(other)
        if size < length < size + LONGER:
            if other.endswith(own):
                found.add("ends a line above" if j < i else "ends a line below")
            if other.startswith(own):
                found.add("begins a line above" if j < i else "begins a line below")
        elif LEAST_PART <= length < size:
            if own.endswith(other):
                found.add("ends with a line above" if j < i else "ends with a line below")
            if own.startswith(other):
                found.add("begins with a line above" if j < i else "begins with a line below")
            if own.startswith(other[:-3]) and _is_cut(texts[j]):
                found.add("cut elsewhere")
    return found


def _around(lines: Lines, i: int) -> Iterator[Sign]:
    below, above = range(i + 1, min(i + 7, len(lines.texts))), range(i - 1, max(-1, i - 7), -1)
    likely = lines.likely
    yield "byline below", _distance([likely[j] is Label.BYLINE for j in below])
    yield "date below", _distance([lines.dated[j] for j in below])
    yield "by below", _distance([lines.by[j] for j in below])
    yield "headline below", _distance([likely[j] is Label.HEADLINE for j in below])
    yield "byline above", _distance([likely[j] is Label.BYLINE for j in above[:3]])
    yield "date above", _distance([lines.dated[j] for j in above[:3]])
    yield "headline above", _distance([likely[j] is Label.HEADLINE for j in above])
    yield "blanks below", int(lines.table[below[0]][_BLANKS]) if below else 0
    for offset, label, size, ends in _BESIDE:
        j = i + offset
        there = 0 <= j < len(lines.texts)
        yield label, _LABELS[likely[j]] if there else 0
        yield size, bisect_right(_SIZES, lines.sizes[j]) + 1 if there else 0
        yield ends, int(lines.table[j][_ENDS]) + 1 if there else 0


def _distance(found: Sequence[bool]) -> int:
    """How many lines away the first is, 0 if there is none."""
    return found.index(True) + 1 if True in found else 0


def _headline_share(lines: Lines, i: int) -> float:
    return lines.shares[i].get(Label.HEADLINE, 0.0)


def _is_cut(text: str) -> bool:
    return text.endswith(("…", "..."))


def is_date(row: Sequence[float]) -> bool:
    """Return whether a line with these signs is a date and hardly more."""
    dated = row[_AT["month"]] or row[_AT["numeric_date"]] or row[_AT["time"]]
    return bool(dated and row[_AT["digits"]] >= MOSTLY)


def _is_dated(row: Sequence[float]) -> bool:
    """Whether a short line holds a date."""
    written = row[_AT["month"]] and row[_AT["year"]]
    return bool(row[_AT["words"]] <= 14 and (written or row[_AT["numeric_date"]] or row[_AT["relative"]]))


def _is_by(row: Sequence[float]) -> bool:
    return bool(row[_BY] and row[_WORDS] <= 12)
