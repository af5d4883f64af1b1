"""Signs of a line that could be a text dump's byline: its form, the shares of labels, its place, what is around it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from cleaner.blocks.language import spoken
from cleaner.labels.headline_signs import Lines, Sign, is_date
from cleaner.labels.label import Label
from cleaner.labels.rescue import THRESHOLD
from cleaner.labels.signs import NAMES
from cleaner.languages.words import words

LONGEST, BEFORE, AFTER, TOP, END = 180, 12, 3, 3, 8
PARAGRAPH = 80
FEW = 6
_AT = {name: i for i, name in enumerate(NAMES)}
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
_ABOVE = (0, 1, 2, 3, 4, 5, 7, 10, 15, 25)
_BELOW = (-8, -4, -2, -1, 0, 1, 2, 3, 4, 5, 7, 10, 15, 25)
_AFTER = (1, 2, 3, 5, 9)
_INSIDE = (0.01, 0.03, 0.08, 0.2, 0.45, 0.7)
_SIZES = (6, 12, 25, 45, 80, 150)
_THIRDS = (0.001, 0.34, 0.67, 0.99)
_OFFSETS = (-2, -1, 1, 2)
_LABELS = {label: i for i, label in enumerate(Label, 1)}
_READ = tuple((name, steps, _AT[name]) for name, steps in _NUMBERS.items())
_SHARED = tuple((f"share of {label}", steps, label) for label, steps in _SHARES.items())
_BESIDE = tuple((k, f"label at {k:+d}", f"size at {k:+d}", f"name at {k:+d}") for k in _OFFSETS)
_NAME_LIKE = _AT["name_like"]
_NAME = re.compile(r"[^\W\d_][^\W\d_'’.-]{2,}")
_GLUED = re.compile(r"[Bb]y[A-ZÀ-Þ]")


class ByWords(NamedTuple):
    """Words before the names of authors and before those of people who did something else, words for roles, and first
    names.
    """

    by: frozenset[str]
    others: tuple[str, ...]
    roles: frozenset[str]
    given: frozenset[str]


class Around(NamedTuple):
    """What the whole page says: where the headline and the last paragraph stand, the headline's words, the words before
    names, the words that stand in small letters somewhere, and those with a capital in the article's prose, and all
    lines' folded words, a line each.
    """

    headline: int
    last: int
    title: frozenset[str]
    by: ByWords
    small: frozenset[str]
    named: frozenset[str]
    folded: str


@cache
def by_words(language: str) -> ByWords:
    """Return the words of a language, of English and of every language."""
    people = [words(code).people for code in spoken(language)]
    listed = {key: [word for each in people for word in each.get(key, ())] for key in ("by", "others", "roles")}
    roles = frozenset(role.split()[-1] for role in listed["roles"])
    by = frozenset(word.strip(": ") for word in listed["by"])
    given = frozenset(words("every").people.get("given", ()))
    return ByWords(by, tuple(listed["others"]), roles, given)


def look_around(lines: Lines, headline: int, by: ByWords) -> Around:
    """Return what the signs of all candidates need of a page."""
    small: set[str] = set()
    named: set[str] = set()
    for text, p in zip(lines.texts, lines.inside, strict=True):
        found = _NAME.findall(text[:1500])
        small.update([word for word in found if word.islower()])
        if p >= THRESHOLD:
            named.update([word.casefold() for word in found if word[0].isupper()])
    title = frozenset(lines.folded[headline].split()) if headline >= 0 else frozenset()
    folded = "\n".join(lines.folded)
    return Around(headline, _last_paragraph(lines), title, by, frozenset(small), frozenset(named), folded)


def candidates(lines: Lines, headline: int) -> list[int]:
    """Return the lines that can be the byline: short ones around the headline and above the text, others that begin
    with a word like "by", and names at the top of the page and below the text.
    """
    top = headline if headline >= 0 else lines.first
    near = range(max(0, min(top, lines.first) - BEFORE), min(len(lines.texts), max(top, lines.first) + AFTER))
    last = _last_paragraph(lines)
    far = (i for i in range(len(lines.texts)) if i not in near)
    others = (
        i for i in far if lines.table[i][_AT["by"]] or (_is_name(lines, i) and (i < TOP or last < i <= last + END))
    )
    able = (i for i in (*near, *others) if i != headline and lines.folded[i] and len(lines.texts[i]) <= LONGEST)
    return [i for i in able if not is_date(lines.table[i])]


def _last_paragraph(lines: Lines) -> int:
    sure = (i for i in range(len(lines.texts) - 1, -1, -1) if lines.inside[i] >= THRESHOLD)
    return next((i for i in sure if lines.sizes[i] > PARAGRAPH), lines.first)


def _is_name(lines: Lines, i: int) -> bool:
    return bool(lines.table[i][_AT["name_like"]])


def signs_of(lines: Lines, i: int, around: Around) -> Iterator[Sign]:
    """Yield the signs of a candidate."""
    row = lines.table[i]
    for name, steps, at in _READ:
        yield name, bisect_right(steps, row[at])
    yield "says", int(row[_AT["strongest"]]) + 1
    yield "tag", int(row[_AT["tag"]]) + 1
    for name, steps, label in _SHARED:
        yield name, bisect_right(steps, lines.shares[i].get(label, 0.0))
    yield "dated", int(lines.dated[i])
    yield from _place(lines, i, around)
    yield from _words(lines, i, around)
    yield from _copies(lines, i, around.folded)
    yield from _neighbours(lines, i, around)


def _place(lines: Lines, i: int, around: Around) -> Iterator[Sign]:
    yield "lines above the text", bisect_right(_ABOVE, lines.first - i)
    yield "lines below the headline", bisect_right(_BELOW, i - around.headline) if around.headline >= 0 else 0
    yield "lines below the text", bisect_right(_AFTER, i - around.last)
    yield "inside", bisect_right(_INSIDE, lines.inside[i])
    own = lines.shares[i].get(Label.BYLINE, 0.0)
    near = range(max(0, i - 8), min(len(lines.texts), i + 9))
    yield "more a byline", min(3, sum(lines.shares[j].get(Label.BYLINE, 0.0) > own for j in near))


def _words(lines: Lines, i: int, around: Around) -> Iterator[Sign]:
    """What its words are: names are written with a capital everywhere, and a headline rarely names its author."""
    text = lines.texts[i]
    parts = [word.casefold() for word in _NAME.findall(text)]
    count = len(parts) or 1
    yield "small elsewhere", bisect_right(_THIRDS, sum(word in around.small for word in parts) / count)
    yield "in the text", bisect_right(_THIRDS, sum(word in around.named for word in parts) / count)
    yield "in the headline", bisect_right(_THIRDS, sum(word in around.title for word in parts) / count)
    yield "somebody else", int(text.casefold().lstrip("|•·–— ").startswith(around.by.others))
    yield "glued by", int(_GLUED.match(text) is not None)
    yield "given name", _given(parts, around.by.given)
    yield "role", int(not around.by.roles.isdisjoint(parts))
    yield "bare by", int(lines.folded[i] in around.by.by)


def _given(parts: list[str], given: frozenset[str]) -> int:
    """2 where a line begins with somebody's first name, 1 where another of its words is one."""
    return 2 if parts[:1] and parts[0] in given else int(not given.isdisjoint(parts))


def _copies(lines: Lines, i: int, folded: str) -> Iterator[Sign]:
    own, copies = lines.folded[i], lines.places[lines.folded[i]]
    yield "copies above the text", min(2, sum(j != i and j <= lines.first for j in copies))
    yield "copies below the text", min(2, sum(j != i and j > lines.first for j in copies))
    short = len(own.split()) <= FEW and len(own) > 5
    within = _lines_with(own, folded, len(copies) + 3) - len(copies) if short else -1
    yield "within other lines", within + 1


def _lines_with(words: str, folded: str, most: int) -> int:
    """How many lines hold these words, counted up to `most`."""
    count, at = 0, folded.find(words)
    while at >= 0 and count < most:
        count += 1
        end = folded.find("\n", at)
        at = folded.find(words, end) if end >= 0 else -1
    return count


def _neighbours(lines: Lines, i: int, around: Around) -> Iterator[Sign]:
    count = len(lines.texts)
    dated = {offset: 0 <= i + offset < count and lines.dated[i + offset] for offset in range(-4, 5)}
    yield "date below", next((k for k in range(1, 5) if dated[k]), 0)
    yield "date above", next((k for k in range(1, 5) if dated[-k]), 0)
    yield "by above", int(i > 0 and lines.folded[i - 1] in around.by.by)
    for offset, label, size, name in _BESIDE:
        j = i + offset
        there = 0 <= j < count
        yield label, _LABELS[lines.likely[j]] if there else 0
        yield size, bisect_right(_SIZES, lines.sizes[j]) + 1 if there else 0
        yield name, int(lines.table[j][_NAME_LIKE]) if there else 0
