# cython: boundscheck=False, wraparound=False
"""Signs of a line that could be a text dump's byline: its form, the shares of labels, its place, what is around it.
byline_signs.pxd gives the compiled form its types.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping

from cleaner.labels.heads.byline_candidates import Around, words_of
from cleaner.labels.heads.lines import Lines
from cleaner.labels.heads.steps import add_form, away, floats, step_of
from cleaner.labels.label import BYLINE, Label
from cleaner.labels.signs.signs import NAMES as _READ_NAMES
from cleaner.languages.first_names import FirstNames
from cleaner.languages.lazy import lazy

_AT = {name: i for i, name in enumerate(_READ_NAMES)}
_NUMBERS: dict[str, tuple[float, ...]] = {
    "words": (2, 3, 4, 5, 6, 8, 10, 13, 17, 22),
    "size": (8, 12, 16, 20, 26, 40, 60, 90),
    "ends": (1, 2, 3, 4, 5, 6, 7),
    "starts": (1, 2, 3, 4, 5, 6, 7),
    "capitalised": (0.01, 0.3, 0.5, 0.7, 0.8, 0.99),
    "upper": (0.2, 0.5, 0.9),
    "common": (0.01, 0.1, 0.2, 0.3),
    "digits": (0.001, 0.1, 0.3, 0.5),
    "name_like": (1,),
    "by": (1,),
    "commas": (1, 2, 3),
    "separators": (1, 2),
    "sentences": (1, 2),
    "topic": (-0.5, 0.001, 0.25, 0.5, 0.75, 0.99),
    "blanks": (1, 2, 3),
    "seam": (1,),
    "strength": (1, 2, 3, 4),
}
_SHARES: dict[Label, tuple[float, ...]] = {
    Label.BYLINE: (0.02, 0.05, 0.1, 0.2, 0.35, 0.5, 0.7),
    Label.DATE: (0.05, 0.2, 0.5),
    Label.NAVIGATION: (0.05, 0.15, 0.3, 0.5, 0.7, 0.9),
    Label.RELATED: (0.02, 0.1, 0.25, 0.5),
    Label.CAPTION: (0.02, 0.1, 0.3),
    Label.CREDIT: (0.02, 0.1, 0.3),
    Label.TAGS: (0.02, 0.1, 0.3),
    Label.AUTHOR_BIO: (0.02, 0.1, 0.3),
    Label.SUBHEADING: (0.02, 0.1, 0.3),
    Label.HEADLINE: (0.05, 0.2, 0.5),
    Label.SHARE: (0.05, 0.2),
    Label.BODY: (0.05, 0.2, 0.5),
    Label.OTHER: (0.1, 0.3),
}
_ABOVE = floats((0, 1, 2, 3, 4, 5, 7, 10, 15, 25))
_BELOW = floats((-8, -4, -2, -1, 0, 1, 2, 3, 4, 5, 7, 10, 15, 25))
_AFTER = floats((1, 2, 3, 5, 9))
_INSIDE = (0.01, 0.03, 0.08, 0.2, 0.45, 0.7)
_SIZES = floats((6, 12, 25, 45, 80, 150))
_THIRDS = (0.001, 0.34, 0.67, 0.99)
_OFFSETS = (-2, -1, 1, 2)
_PLACE = ("lines above the text", "lines below the headline", "lines below the text", "inside", "more a byline")
_WORDS = (
    "small elsewhere",
    "in the text",
    "in the headline",
    "somebody else",
    "glued by",
    "given name",
    "role",
    "bare by",
)
_COPIES = ("copies above the text", "copies below the text", "within other lines")
_AROUND = ("date below", "date above", "by above")
_BESIDE = tuple(f"{what} at {k:+d}" for k in _OFFSETS for what in ("label", "size", "name"))
NAMES = (
    *_NUMBERS,
    "says",
    "tag",
    *(f"share of {label}" for label in _SHARES),
    "dated",
    *_PLACE,
    *_WORDS,
    *_COPIES,
    *_AROUND,
    *_BESIDE,
)
_READ = tuple((floats(steps), _AT[name]) for name, steps in _NUMBERS.items())
_SHARED = tuple((floats(steps), label) for label, steps in _SHARES.items())
_NAME_LIKE = _AT["name_like"]
_GLUED = lazy(r"[Bb]y[A-ZÀ-Þ]")


def steps_of(lines: Lines, i: int, around: Around) -> list[int]:
    """Return the step of each of NAMES that a candidate is on."""
    found: list[int] = []
    add_form(found, lines, i, _READ, _SHARED)
    _add_place(found, lines, i, around)
    _add_words(found, lines, i, around)
    _add_copies(found, lines, i, around.within)
    _add_beside(found, lines, i, around.by.by)
    return found


def _add_place(found: list[int], lines: Lines, i: int, around: Around) -> None:
    column = lines.columns[BYLINE]
    near = lines.shares[max(0, i - 8) : i + 9]
    own, more = lines.shares[i][column], 0
    for row in near:
        more += row[column] > own
    found += (
        step_of(_ABOVE, lines.first - i),
        step_of(_BELOW, i - around.headline) if around.headline >= 0 else 0,
        step_of(_AFTER, i - around.last),
        step_of(_INSIDE, lines.inside[i]),
        min(3, more),
    )


def _add_words(found: list[int], lines: Lines, i: int, around: Around) -> None:
    """What its words are: names are written with a capital everywhere, and a headline rarely names its author."""
    text = lines.texts[i]
    parts = [word.casefold() for word in words_of(text)]
    found += [step_of(_THIRDS, _share(parts, known)) for known in (around.small, around.named, around.title)]
    found += (
        int(text.casefold().lstrip("|•·–— ").startswith(around.by.others)),
        int(_GLUED.match(text) is not None),
        _given(parts, around.by.given),
        int(not around.by.roles.isdisjoint(parts)),
        int(lines.folded[i] in around.by.by),
    )


def _share(parts: list[str], known: frozenset[str]) -> float:
    return sum([word in known for word in parts]) / (len(parts) or 1)


def _given(parts: list[str], given: FirstNames) -> int:
    """2 where a line begins with somebody's first name, 1 where another of its words is one."""
    return 2 if parts[:1] and parts[0] in given else int(not given.isdisjoint(parts))


def _add_copies(found: list[int], lines: Lines, i: int, within: Mapping[str, int]) -> None:
    own, first = lines.folded[i], lines.first
    copies = lines.places[own]
    above = bisect_right(copies, first)
    below = len(copies) - above
    found += (min(2, above - (i <= first)), min(2, below - (i > first)), 1 + within.get(own, -1))


def _add_beside(found: list[int], lines: Lines, i: int, by: frozenset[str]) -> None:
    numbers, width, count = lines.table.numbers, lines.table.width, len(lines.texts)
    found += (away(lines.dated, True, i, 4), away(lines.dated, True, i, -4), int(i > 0 and lines.folded[i - 1] in by))
    for offset in _OFFSETS:
        j = i + offset
        if 0 <= j < count:
            found += (lines.likely[j], step_of(_SIZES, lines.sizes[j]) + 1, int(numbers[j * width + _NAME_LIKE]))
        else:
            found += (0, 0, 0)
