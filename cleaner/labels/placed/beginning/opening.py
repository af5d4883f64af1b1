"""The byline and the date that read like an article's first lines, and the date by its headline, counted from now."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from cleaner.blocks.block import Block
from cleaner.blocks.language import spoken
from cleaner.blocks.seams.dateline import is_date
from cleaner.blocks.seams.seam_words import SeamWords, seam_words
from cleaner.labels.evidence import Evidence
from cleaner.labels.heads.fields import by_names
from cleaner.labels.label import Label, headline_in
from cleaner.labels.placed.run import run_of
from cleaner.labels.signs.shape import SENTENCE
from cleaner.labels.signs.signs import DATED, ENDS, NAMES, vocabulary
from cleaner.languages.ago import ago
from cleaner.languages.lazy import lazy
from cleaner.languages.words import words

LINES, FIELDS = 2, 3  # of the article among which its fields stand, and of fields
DATE, LINE = 60, 100  # characters of a date, and of a line that names an author, too
WORDS = 6  # of names
BELOW = 8  # lines below the headline in which a date stands
_BY, _NAME_LIKE, _RELATIVE = (NAMES.index(name) for name in ("by", "name_like", "relative"))
# What the author of a page of HTML names the element of a field, and perhaps a part of it.
_NAMED = (
    (Label.BYLINE, lazy(r"(?i)(?<!\S)(?:article|post|story|entry)?[-_]*by-?line(?!\S)")),
    (Label.DATE, lazy(r"(?i)(?<!\S)(?:article|post|story|entry|pub)[-_]*date(?!\S)")),
)
_NAME = lazy(r"[\d,*†‡§\s]{1,9}\Z")  # what stands behind a name
_BARS = (" | ", " • ", " · ", " – ", " - ")


def opening(evidence: Evidence, inside: Sequence[float], known: Mapping[int, Label]) -> dict[int, Label]:
    """Return which of the article's first lines say who wrote it, or when, and nothing else, and which line by the
    headline says how long ago; `known` ones stay.
    """
    seams = seam_words(tuple(words(code) for code in spoken(evidence.document.language)))
    by = vocabulary(evidence.document.language).by
    first = run_of(inside, known)[: LINES + FIELDS]
    found: dict[int, Label] = {}
    for above, i in enumerate(first):
        if above - len(found) >= LINES:
            break
        if field := _field(evidence, i, seams, by):
            found[i] = field
    return dict.fromkeys(_counted(evidence, known), Label.DATE) | found


def _field(evidence: Evidence, i: int, seams: SeamWords, by: Sequence[str]) -> Label | None:
    """What a line is that may be a field and nothing else."""
    text, row = evidence.document.blocks[i].text, evidence.found.table[i]
    if len(text) < DATE and is_date(text, seams):
        return Label.DATE
    if by_names(row) or _is_said(text, by) or _names_and_date(text, row) or _is_claimed(evidence, text):
        return Label.BYLINE
    if _date_and_names(text, row, seams):
        return Label.DATE
    if named := _named(evidence.document.blocks[i]):
        return named
    below = evidence.document.blocks[i + 1 : i + 2]
    cut = bool(below) and below[0].marks.seam and is_date(below[0].text, seams)
    return Label.BYLINE if cut and (row[_NAME_LIKE] or row[_BY]) else None


def _named(block: Block) -> Label | None:
    """What a short line's own element is named, if that is a field's name."""
    own = block.marks.container
    if own is None or not own.names or len(block.text) > LINE:
        return None
    return next((label for label, name in _NAMED if name.search(own.names)), None)


def _is_said(text: str, by: Sequence[str]) -> bool:
    """Whether a line is a word like "by", a colon, and names: "Von: Ines Calder"."""
    word, _, names = text.partition(":")
    parts = names.split()
    return f"{word.casefold()} " in by and 1 < len(parts) <= WORDS and all(part[0].isupper() for part in parts)


def _names_and_date(text: str, row: Sequence[float]) -> bool:
    """Whether a line is parts with bars between them, the first of them names and another dated, and no sentence."""
    if len(text) > LINE or row[ENDS] in SENTENCE or not any(row[sign] for sign in DATED):
        return False
    name = min((text.partition(bar)[0] for bar in _BARS), key=len)
    parts = name.split()
    named = all(part[0].isupper() for part in parts) if name.isascii() else not any(map(str.isdecimal, name))
    return len(name) < len(text) and len(parts) <= WORDS and bool(row[_BY] or (len(parts) > 1 and named))


def _is_claimed(evidence: Evidence, text: str) -> bool:
    """Whether a line is the name of somebody whom the page's head claims as an author, perhaps with the number of where
    he works: "Ana Ruiz1".
    """
    if len(text) > DATE:
        return False
    own = frozenset(_NAME.sub("", text).casefold().split())
    claims = evidence.document.claims if len(own) > 1 else ()
    return any(
        claim.field == "author" and own == frozenset(claim.value.replace(",", " ").casefold().split())
        for claim in claims
    )


def _date_and_names(text: str, row: Sequence[float], seams: SeamWords) -> bool:
    """Whether a line is parts with bars between them, the first of them a date and nothing else, and no sentence:
    "6 May 2024 | Ole Strand | read 31 times".
    """
    if len(text) > LINE or row[ENDS] in SENTENCE:
        return False
    date = min((text.partition(bar)[0] for bar in _BARS[:3]), key=len)
    return len(date) < len(text) and is_date(date, seams)


def _counted(evidence: Evidence, known: Mapping[int, Label]) -> Iterator[int]:
    """The first line below the headline, or the one above it, that is a date counted from now, or else one that says it
    in short straight below the byline.
    """
    blocks, table = evidence.document.blocks, evidence.found.table
    headline = headline_in(known)
    near: Iterable[int] = (*range(headline + 1, min(headline + 1 + BELOW, len(blocks))), headline - 1)
    able = (i for i in near if headline >= 0 <= i and len(blocks[i].text) < DATE and _is_open(known.get(i)))
    counted = ago(spoken(evidence.document.language))
    found = [i for i in able if not blocks[i].marks.link_chars]
    said = [i for i in found if table[i][_RELATIVE] and counted.is_line(blocks[i].text)]
    short = [i for i in found if known.get(i - 1) is Label.BYLINE and counted.short.fullmatch(blocks[i].text)]
    yield from (said or short)[:1]


def _is_open(known: Label | None) -> bool:
    """Whether a line's label may be another: a byline without names is taken for one where there is no better."""
    return known is None or known is Label.BYLINE
