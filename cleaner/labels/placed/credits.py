"""Lines of a text dump's article that name who took a picture and for whom, "Ines Calder/The Orlo Post", and sentences
above such lines, which tell what it shows.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import lru_cache

from cleaner.blocks.language import spoken
from cleaner.labels.evidence import Evidence
from cleaner.labels.heads.byline_candidates import by_words
from cleaner.labels.label import Label
from cleaner.labels.opinions.rescue import THRESHOLD
from cleaner.labels.placed.bios import is_name
from cleaner.labels.placed.run import run_of
from cleaner.labels.signs.phrases import START
from cleaner.labels.signs.signs import SIZE, WORDS
from cleaner.languages.lazy import lazy
from cleaner.languages.words import words

LONGEST, CAPTION = 60, 200  # characters of such a line, and of a sentence above
SURE, LEAST_WORDS = 0.8, 8
PART = 0.1  # of the article that such sentences are at most: of steps with a picture each they are the steps
_HOUSE = lazy(r"[^\W\d_a-z][\w.’'-]{1,30}(?: (?:[^\W\d_a-z][\w.’'-]{0,30}|&|of|the|and|file|files|photo)){0,4}")


def credits_of(evidence: Evidence, inside: Sequence[float], known: Collection[int]) -> Iterator[int]:
    """Yield the lines of the article that are somebody's name and a house's, or a house's and a name, with a stroke
    between; two names are rather those of two people. `known` lines stay what they are.
    """
    given = by_words(evidence.document.language).given
    for i in run_of(inside, known):
        text = evidence.document.blocks[i].text
        if "/" in text and len(text) <= LONGEST:
            one, _, other = (part.strip() for part in text.partition("/"))
            names = is_name(one, given), is_name(other, given)
            if sum(names) == 1 and _HOUSE.fullmatch(other if names[0] else one):
                yield i


def straight_above(
    evidence: Evidence, inside: Sequence[float], run: Sequence[int], known: Mapping[int, Label]
) -> Iterator[int]:
    """Yield the article's sentences that have a credit straight below, no blank line between: what a picture shows."""
    blocks, credit = evidence.document.blocks, evidence.labels.index(Label.CREDIT)
    for i in (i for i in run if inside[i] < SURE or known.get(i + 1) is Label.CREDIT):
        row = evidence.found.table[i]
        able = row[SIZE] <= CAPTION and row[WORDS] >= LEAST_WORDS
        if not able or not evidence.ends_sentence(i):
            continue
        if i + 1 < len(inside) and not blocks[i + 1].marks.blanks and inside[i + 1] < THRESHOLD:
            below = evidence.shares[i + 1]
            if below[credit] == max(below) if inside[i] < SURE else blocks[i].marks.blanks:
                yield i


def captions_above(evidence: Evidence, inside: Sequence[float], run: Sequence[int]) -> list[int]:
    """Return the article's sentences, but its last, that stand above a line that says who took a picture, "Photo: Ines
    Calder": such a line may stand further below than straight.
    """
    blocks, taken = evidence.document.blocks, _before_names(evidence.document.language)
    unsure = (i for i in run[:-1] if inside[i] < SURE and inside[i + 1] < THRESHOLD)
    able = (i for i in unsure if len(blocks[i].text) <= CAPTION and evidence.ends_sentence(i))
    found = [i for i in able if _says_who(evidence, i + 1, taken)]
    most = PART * sum(len(blocks[i].text) for i in run)
    return found if sum(len(blocks[i].text) for i in found) <= most else []


def _says_who(evidence: Evidence, i: int, taken: Collection[str]) -> bool:
    """Whether a line is a credit that begins with one of these words."""
    hit = evidence.found.hits[i].get(Label.CREDIT)
    begins = hit is not None and hit.strength == START and hit.phrase in taken
    return begins and evidence.likeliest(i, inside=False) is Label.CREDIT


@lru_cache(64)
def _before_names(language: str) -> frozenset[str]:
    """What stands before the name of who took a picture."""
    return frozenset("©").union(*(words(code).pictures.get("taken", ()) for code in spoken(language)))
