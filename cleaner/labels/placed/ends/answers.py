"""Readers' answers below an article of a text dump: long ones read like the article."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence

from cleaner.labels.evidence import Evidence
from cleaner.labels.label import COMMENTS, Label
from cleaner.labels.opinions.rescue import THRESHOLD
from cleaner.labels.placed.pictures.credits import source_of
from cleaner.labels.signs.phrases import END, START, WHOLE, Hit
from cleaner.labels.signs.signs import DATED, SIZE

SURE = 0.9  # an opinion on a paragraph that no answer has
LEAST, SHORT = 3, 80  # times of answers or phrases around them, and characters of the line with a time


def answers(evidence: Evidence, inside: Sequence[float], _: Collection[int]) -> list[int]:
    """Return the blocks that read like the article below the heading of readers' answers ("12 comments"), where the
    times of answers follow it, or what stands around them, and nothing that is surely the article's: no line with the
    office it is from stands straight below them; and those below the first of several "Ana says:" with a date.
    """
    if signed := _signed(evidence):
        return [i for i in range(signed[0], len(inside)) if inside[i] >= THRESHOLD]
    hits, last = evidence.found.hits, max((i for i, p in enumerate(inside) if p >= SURE), default=len(inside))
    headings = (i for i in range(last + 1, len(inside)) if inside[i] < THRESHOLD and _said(hits[i], WHOLE))
    below = range(next(headings, len(inside)) + 1, len(inside))
    found = [i for i in below if inside[i] >= THRESHOLD]
    able = found and found[-1] + 1 != source_of(evidence)
    return found if able and _is_thread(evidence, below) else []


def _signed(evidence: Evidence) -> list[int]:
    """The lines that say whose an answer is, straight above its time, if they are several: "Ana says:"."""
    said = [i for i, hits in enumerate(evidence.found.hits[:-1]) if hits and _says_whose(hits)]
    found = [i for i in said if _is_dated(evidence, i + 1)]
    return found if len(found) >= LEAST else []


def _says_whose(hits: Mapping[Label, Hit]) -> bool:
    hit = hits.get(COMMENTS)
    return hit is not None and hit.strength == END and hit.phrase.endswith(":")


def _is_thread(evidence: Evidence, below: Iterable[int]) -> bool:
    """Whether some blocks hold the times of answers, or different phrases around them: "Reply", "Show all comments"."""
    phrases = {_said(evidence.found.hits[i], START) for i in below} - {""}
    return len(phrases) >= LEAST or sum(_is_dated(evidence, i) for i in below) >= LEAST


def _said(hits: Mapping[Label, Hit], strength: int) -> str:
    """The phrase around answers that a block is or begins with, "" if none; "Email" stands in other forms, too."""
    hit = hits.get(COMMENTS)
    return hit.phrase if hit and len(hits) == 1 and hit.strength >= strength else ""


def _is_dated(evidence: Evidence, i: int) -> bool:
    """Whether a line of answers says when one was given."""
    row = evidence.found.table[i]
    dated = row[SIZE] <= SHORT and any(row[at] for at in DATED)
    return dated and evidence.likeliest(i, inside=False) in {COMMENTS, Label.DATE}
