# cython: boundscheck=False, wraparound=False
"""The lines of a text dump and what is known of each, from which the signs of its headline and its byline are told.
lines.pxd gives the compiled form its types.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Mapping, Sequence

from cleaner.blocks.address import plain_words, slug
from cleaner.labels.evidence import Evidence
from cleaner.labels.heads.calls import calls_on_readers
from cleaner.labels.heads.fields import by_names
from cleaner.labels.heads.ingredients import ingredients_heading
from cleaner.labels.heads.menus import is_menu
from cleaner.labels.label import HEADLINE, Label
from cleaner.labels.opinions.rescue import THRESHOLD
from cleaner.labels.signs.signs import NAMES, Signs, vocabulary
from cleaner.labels.signs.table import Table
from cleaner.named_tuple import NamedTuple

PARAGRAPH, PROSE = 80, 60
SHORTEST, LONGEST, MOSTLY, BELOW = 8, 300, 0.3, 3
SURE = 0.9  # an opinion of a line from the first paragraph on that makes it the article's, and no headline
FARTHEST = 1000  # lines above the text; more would take the square of them
NUMBERS = {label: i for i, label in enumerate(Label, 1)}
_AT = {name: i for i, name in enumerate(NAMES)}
_SIZE, _WORDS, _DIGITS, _BY = (_AT[name] for name in ("size", "words", "digits", "by"))
_MONTH, _YEAR, _TIME = (_AT[name] for name in ("month", "year", "time"))
_NUMERIC_DATE, _RELATIVE = (_AT[name] for name in ("numeric_date", "relative"))


class Lines(NamedTuple):
    """The lines of a dump and what is known of each: its folded words ("" if it is long), its content words, its signs,
    how sure it is the article's, the shares of its labels and where each label stands in them, the number of the
    likeliest, its size, whether it is dated or begins with "by"; the first paragraph; the candidates, and how much of
    what the prose speaks of each names (0 to 1); these numbers, and the candidates' shares as headlines, sorted; lines
    with the same words; of the address's words how many each candidate has, of its words how many the address has (0 to
    1), and whether none has more of both ({} if the page has no address, or that has no word of any); whether its
    paragraphs are wrapped, as text browsers draw them; and which candidates call on readers to do something.
    """

    texts: list[str]
    folded: list[str]
    contents: list[list[str]]
    table: Table
    inside: Sequence[float]
    shares: Sequence[array[float]]
    columns: Mapping[Label, int]
    likely: array[int]
    sizes: array[float]
    dated: array[int]
    by: array[int]
    first: int
    known: Mapping[int, float]
    ranked: Sequence[float]
    headlines: Sequence[float]
    places: Mapping[str, Sequence[int]]
    addressed: Mapping[int, tuple[float, float, bool]]
    drawn: bool
    calls: frozenset[int]


def read_lines(evidence: Evidence, inside: Sequence[float], first: int = -1) -> Lines:
    """Return what the points are given for: a dump's lines, their signs, and the opinions of a model's weights.

    first: the article's first paragraph, where that is not the first that may be
    """
    document, found, shares, labels = evidence
    texts, columns = [block.text for block in document.blocks], {label: k for k, label in enumerate(labels)}
    sizes = found.table.column(_SIZE)
    first = first if first >= 0 else first_paragraph(inside, sizes)
    end, language = ingredients_heading(document, found), document.language
    able = [i for i in _able(found, inside, sizes, first, end) if not is_menu(texts[i], language)]
    known = _known(texts, found.contents, inside, able, vocabulary(language).common)
    dated, by = _flags(found.table)
    return Lines(
        texts=texts,
        folded=found.folded,
        contents=found.contents,
        table=found.table,
        inside=inside,
        shares=shares,
        columns=columns,
        likely=_likely(shares, [NUMBERS[label] for label in labels]),
        sizes=sizes,
        dated=dated,
        by=by,
        first=first,
        known=known,
        ranked=sorted(known.values()),
        headlines=sorted(shares[i][columns[HEADLINE]] for i in known),
        places=_places(found.folded),
        addressed=_addressed(texts, able, document.page.url),
        drawn=evidence.is_drawn,
        calls=frozenset(i for i in able if calls_on_readers(texts[i], language)),
    )


def first_paragraph(inside: Sequence[float], sizes: array[float]) -> int:
    """Return the first block that is a paragraph of the article; the last block where there is none."""
    return next(paragraphs(inside, sizes), len(inside) - 1)


def paragraphs(inside: Sequence[float], sizes: array[float], *, back: bool = False) -> Iterator[int]:
    """Yield the long lines that are the article's, from the first or from the last on."""
    count = len(inside)
    for i in range(count - 1, -1, -1) if back else range(count):
        if inside[i] >= THRESHOLD and sizes[i] > PARAGRAPH:
            yield i


def _able(found: Signs, inside: Sequence[float], sizes: array[float], first: int, end: int) -> list[int]:
    """The lines that may be the headline: those above the text and straight below where it begins, but above `end`,
    without names and dates.
    """
    table = found.table
    near = range(max(0, first - FARTHEST), min(first + BELOW, end))
    able = [i for i in near if SHORTEST <= sizes[i] <= LONGEST and (i < first or inside[i] < SURE)]
    able = [i for i in able if found.folded[i] and not is_date(table.numbers, i * table.width)]
    return [i for i in able if not by_names(table[i])]


def _places(folded: Sequence[str]) -> dict[str, list[int]]:
    """Where the lines with the same words stand."""
    places: dict[str, list[int]] = {}
    for i, words in enumerate(folded):
        places.setdefault(words, []).append(i)
    return places


def _known(
    texts: Sequence[str],
    contents: Sequence[list[str]],
    inside: Sequence[float],
    able: Sequence[int],
    common: frozenset[str],
) -> dict[int, float]:
    """How much each candidate names of what the article speaks of, beside the one that names most."""
    named = {i: set(map(str.casefold, contents[i])) - common for i in able}
    spoken = dict.fromkeys(set().union(*named.values()), 0)
    for i, text in enumerate(texts):
        if inside[i] >= THRESHOLD and len(text) > PROSE:
            _count(set(contents[i]), spoken)
    weights = {i: sum([min(spoken[word], 4) for word in words]) / (len(words) + 2) ** 0.5 for i, words in named.items()}
    most = max(weights.values(), default=0.0) or 1.0
    return {i: weight / most for i, weight in weights.items()}


def _count(words: set[str], spoken: dict[str, int]) -> None:
    """Count a block for each of the words `spoken` that stands in it."""
    for word in {folded for word in words if (folded := word.casefold()) in spoken}:
        spoken[word] += 1


def _addressed(texts: Sequence[str], able: Sequence[int], url: str | None) -> dict[int, tuple[float, float, bool]]:
    """How much of the page's address each candidate repeats, and how much of it the address repeats."""
    address = slug(url) if url else frozenset()
    if not address:
        return {}
    words = {i: frozenset(plain_words(texts[i])) for i in able}
    shared = {i: len(own & address) for i, own in words.items()}
    likeness = {i: shared[i] * shared[i] / (len(words[i]) or 1) for i in able}
    most = max(likeness.values(), default=0.0)
    if not most:
        return {}
    return {i: (shared[i] / len(address), shared[i] / (len(words[i]) or 1), likeness[i] == most) for i in able}


def _likely(shares: Sequence[array[float]], numbers: Sequence[int]) -> array[int]:
    """The number of the likeliest label of each line."""
    return array("i", [numbers[_greatest(row)] for row in shares])


def _greatest(row: array[float]) -> int:
    best = 0
    for k in range(1, len(row)):
        if row[k] > row[best]:
            best = k
    return best


def _flags(table: Table) -> tuple[array[int], array[int]]:
    """Which lines are short and hold a date, and which are short and begin with a word like "by"."""
    numbers, width, count = table.numbers, table.width, len(table)
    found = array("i", bytes(4 * count)), array("i", bytes(4 * count))
    dated, by = found
    for i in range(count):
        to = i * width
        written = numbers[to + _MONTH] and numbers[to + _YEAR]
        holds = written or numbers[to + _NUMERIC_DATE] or numbers[to + _RELATIVE]
        dated[i] = bool(numbers[to + _WORDS] <= 14 and holds)
        by[i] = bool(numbers[to + _BY] and numbers[to + _WORDS] <= 12)
    return found


def is_date(numbers: array[float], to: int) -> bool:
    """Return whether a line whose signs begin at `to` is a date and hardly more."""
    dated = numbers[to + _MONTH] or numbers[to + _NUMERIC_DATE] or numbers[to + _TIME]
    return bool(dated and numbers[to + _DIGITS] >= MOSTLY)
