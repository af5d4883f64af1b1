# cython: boundscheck=False, wraparound=False
"""Signs of a line that could be a text dump's headline: its form, its labels' shares, its place, what is around it.
headline_signs.pxd gives the compiled form its types.

A sign is a name and a step, as in ("words", 4) of a line with five words; the tables say which number is on which step.
"""

from __future__ import annotations

from array import array
from bisect import bisect_right

from cleaner.labels.heads.lines import NUMBERS, Lines
from cleaner.labels.heads.steps import add_form, away, floats, step_of
from cleaner.labels.label import HEADLINE, Label
from cleaner.labels.opinions.rescue import THRESHOLD
from cleaner.labels.signs.signs import NAMES as _READ_NAMES

LEAST_PART = 10
NEAR, LONGER = 12, 80
_AT = {name: i for i, name in enumerate(_READ_NAMES)}
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
_ABOVE = floats((0, 1, 2, 3, 4, 5, 7, 10, 15, 25, 50, 100))
_INDEX = floats((1, 2, 5, 10, 30, 80))
_INSIDE = (0.01, 0.03, 0.08, 0.2, 0.45, 0.7)
_KNOWN = (0.001, 0.15, 0.3, 0.45, 0.6, 0.75, 0.9, 0.999)
_SIZES = floats((12, 25, 45, 80, 150, 250))
_OFFSETS = (-2, -1, 1, 2, 3)
_PLACE = (
    "lines above the text",
    "index",
    "inside",
    "known",
    "known more",
    "more a headline",
    "longest below",
    "longest near",
)
_COPIES = ("copies before", "copies between", "copies in the text", "copies after")
# Lines nearby that begin or end with it, as breadcrumbs do, or that it begins or ends with.
_PARTS = (
    "begins a line above",
    "begins a line below",
    "begins with a line above",
    "begins with a line below",
    "cut elsewhere",
    "ends a line above",
    "ends a line below",
    "ends with a line above",
    "ends with a line below",
)
_NO_PARTS = (-1,) * len(_PARTS)
_AROUND = (
    "byline below",
    "date below",
    "by below",
    "headline below",
    "byline above",
    "date above",
    "headline above",
    "blanks below",
)
# How much of the page's address a line repeats, how much of the line that does, and whether no line has more.
ADDRESS = ("of the address", "in the address", "most of the address")
_REPEATED = (0.01, 0.2, 0.35, 0.5, 0.65, 0.8, 0.99)
_BESIDE = tuple(f"{what} at {k:+d}" for k in _OFFSETS for what in ("label", "size", "ends"))
NAMES = (
    *_NUMBERS,
    "says",
    "tag",
    *(f"share of {label}" for label in _SHARES),
    "dated",
    "cut",
    *_PLACE,
    *_COPIES,
    *_PARTS,
    *_AROUND,
    *_BESIDE,
    *ADDRESS,
)
_READ = tuple((floats(steps), _AT[name]) for name, steps in _NUMBERS.items())
_SHARED = tuple((floats(steps), label) for label, steps in _SHARES.items())
_ENDS, _BLANKS = _AT["ends"], _AT["blanks"]
_BYLINE, _HEADLINE = NUMBERS[Label.BYLINE], NUMBERS[Label.HEADLINE]


def steps_of(lines: Lines, i: int) -> list[int]:
    """Return the step of each of NAMES that a line is on, -1 where it has no such sign."""
    found: list[int] = []
    add_form(found, lines, i, _READ, _SHARED)
    found.append(_is_cut(lines.texts[i]))
    _add_place(found, lines, i)
    _add_copies(found, lines, i)
    if len(lines.folded[i]) >= LEAST_PART:
        sides = _sides(lines.folded, lines.texts, i, min(len(lines.texts), lines.first + 4))
        found += [1 if name in sides else -1 for name in _PARTS] if sides else _NO_PARTS
    else:
        found += _NO_PARTS
    _add_around(found, lines, i)
    _add_beside(found, lines, i)
    _add_address(found, lines, i)
    return found


def _add_place(found: list[int], lines: Lines, i: int) -> None:
    first, sizes, known = lines.first, lines.sizes, lines.known[i]
    share = lines.shares[i][lines.columns[HEADLINE]]
    end = max(i + 1, first)
    found += (
        step_of(_ABOVE, first - i),
        step_of(_INDEX, i),
        step_of(_INSIDE, lines.inside[i]),
        step_of(_KNOWN, known),
        min(4, len(lines.ranked) - bisect_right(lines.ranked, known)),
        min(4, len(lines.headlines) - bisect_right(lines.headlines, share)),
        _is_longest(sizes, i, i, end),
        _is_longest(sizes, i, max(0, i - 6), min(i + 7, end)),
    )


def _is_longest(sizes: array[float], i: int, begin: int, end: int) -> bool:
    """Whether none of some lines is longer than line i."""
    longest = True
    for j in range(begin, end):
        longest = longest and sizes[j] <= sizes[i]
    return longest


def _add_copies(found: list[int], lines: Lines, i: int) -> None:
    before = between = after = inside = 0
    first = lines.first
    for j in lines.places[lines.folded[i]]:
        before += j < i
        between += i < j <= first
        after += j > first
        inside += j > first and lines.inside[j] >= THRESHOLD
    found += (min(2, before), min(2, between), min(1, inside), min(2, after - inside))


def _sides(folded: list[str], texts: list[str], i: int, end: int) -> set[str]:
    """Which of _PARTS the lines up to `end` tell of line i."""
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
            if own[0] != other[0] or not own.startswith(other[: length - 3]):
                continue  # as nearly all
            if own.startswith(other):
                found.add("begins with a line above" if j < i else "begins with a line below")
            if _is_cut(texts[j]):
                found.add("cut elsewhere")
    return found


def _add_around(found: list[int], lines: Lines, i: int) -> None:
    likely, dated, table = lines.likely, lines.dated, lines.table
    below = i + 1 < len(lines.texts)
    found += (
        away(likely, _BYLINE, i, 6),
        away(dated, True, i, 6),
        away(lines.by, True, i, 6),
        away(likely, _HEADLINE, i, 6),
        away(likely, _BYLINE, i, -3),
        away(dated, True, i, -3),
        away(likely, _HEADLINE, i, -6),
        int(table.numbers[(i + 1) * table.width + _BLANKS]) if below else 0,
    )


def _add_beside(found: list[int], lines: Lines, i: int) -> None:
    numbers, width, count = lines.table.numbers, lines.table.width, len(lines.texts)
    for offset in _OFFSETS:
        j = i + offset
        if 0 <= j < count:
            found += (lines.likely[j], step_of(_SIZES, lines.sizes[j]) + 1, int(numbers[j * width + _ENDS]) + 1)
        else:
            found += (0, 0, 0)


def _add_address(found: list[int], lines: Lines, i: int) -> None:
    if not lines.addressed:
        found += (-1, -1, -1)
        return
    of, within, most = lines.addressed[i]
    found += (step_of(_REPEATED, of), step_of(_REPEATED, within), (of > 0) + most)


def _is_cut(text: str) -> bool:
    return text.endswith(("…", "..."))
