"""The byline and the date that read like the first lines of an article."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from cleaner.blocks.dateline import is_date
from cleaner.blocks.language import spoken
from cleaner.blocks.seam_words import seam_words
from cleaner.labels.evidence import Evidence
from cleaner.labels.fields import by_names
from cleaner.labels.label import Label
from cleaner.labels.rescue import THRESHOLD
from cleaner.labels.signs import vocabulary
from cleaner.languages.words import words

LINES, DATE = 2, 60  # of the article that may be its fields, and characters of a date
WORDS = 6  # of names


def opening(evidence: Evidence, inside: Sequence[float], known: Collection[int]) -> dict[int, Label]:
    """Return which of the article's first lines say who wrote it, or when, and nothing else; `known` ones stay."""
    blocks, table = evidence.document.blocks, evidence.found.table
    seams = seam_words(tuple(words(code) for code in spoken(evidence.document.language)))
    first = [i for i, p in enumerate(inside) if p >= THRESHOLD and i not in known][:LINES]
    by = vocabulary(evidence.document.language).by
    dates = {i: Label.DATE for i in first if len(blocks[i].text) < DATE and is_date(blocks[i].text, seams)}
    return dates | {i: Label.BYLINE for i in first if by_names(table[i]) or _is_said(blocks[i].text, by)}


def _is_said(text: str, by: Sequence[str]) -> bool:
    """Whether a line is a word like "by", a colon, and names: "Von: Ines Calder"."""
    word, _, names = text.partition(":")
    parts = names.split()
    return f"{word.casefold()} " in by and 1 < len(parts) <= WORDS and all(part[0].isupper() for part in parts)
