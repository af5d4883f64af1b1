"""Lines at the ends of an article that read like it on a short page: who has the rights ("Copyright 2031 The
Orlo Courier."), when the page was updated, where it is filed, and a row of its buttons ("Print Share Top").
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from itertools import takewhile

from cleaner.blocks.language import spoken
from cleaner.blocks.seams.dateline import moments
from cleaner.blocks.seams.seam_words import seam_words
from cleaner.labels.button_rows import button_rows
from cleaner.labels.evidence import Evidence
from cleaner.labels.label import Label
from cleaner.labels.placed.run import run_of
from cleaner.labels.signs.phrases import START, WHOLE
from cleaner.languages.lazy import lazy
from cleaner.languages.words import words

LONGEST, LINE = 200, 100  # characters of a line of rights, and of one with a date or tags
LEAST = 35  # characters of a sentence
END = 12  # characters of a word below a text, with dashes around it
_RIGHTS = lazy(r"(?i:copyright|©|\(c\))\W{0,3}(?:(?i:copyright|by)\W{1,3})?(?:19|20)\d\d\b")


def edges(evidence: Evidence, inside: Sequence[float], known: Collection[int]) -> Iterator[int]:
    """Yield the first lines of an article that are rows of buttons, and the last that are such or say of the page who
    has its rights, when it was updated or where it is filed.
    """
    blocks, run = evidence.document.blocks, run_of(inside, known)
    is_row, is_update = button_rows(evidence.document.language), _updates_of(evidence.document.language)

    def is_last(i: int) -> bool:
        return (
            _is_rights(blocks[i].text) or is_update(blocks[i].text) or _is_tagged(evidence, i) or _is_end(evidence, i)
        )

    def is_paragraph(i: int) -> bool:
        return len(blocks[i].text) >= LEAST and evidence.ends_sentence(i) and not is_last(i)

    above, below = (list(takewhile(lambda i: not is_paragraph(i), some)) for some in (run, run[::-1]))
    yield from filter(is_last, below)
    yield from (i for i in {*above, *below} if is_row(blocks[i].text) and not evidence.ends_sentence(i))


def _is_rights(text: str) -> bool:
    return len(text) <= LONGEST and _RIGHTS.match(text) is not None


def _is_tagged(evidence: Evidence, i: int) -> bool:
    """Whether a short line begins with the words before the sections of a page: "Filed under Boats."."""
    hit = evidence.found.hits[i].get(Label.TAGS)
    return hit is not None and hit.strength == START and len(evidence.document.blocks[i].text) <= LINE


def _is_end(evidence: Evidence, i: int) -> bool:
    """Whether a line is the word that a press office puts below its text: "– ENDS –"."""
    hit = evidence.found.hits[i].get(Label.OTHER)
    return hit is not None and hit.strength == WHOLE and len(evidence.document.blocks[i].text) <= END


def _updates_of(language: str) -> Callable[[str], bool]:
    """What tells whether a short line begins with the date of an update."""
    own = tuple(words(code) for code in spoken(language))
    said = tuple(word for each in own for word in each.dates.get("updated", ()))

    def is_update(text: str) -> bool:
        able = len(text) <= LINE and text.casefold().startswith(said)
        return able and any(date.begin == 0 and date.own for date in moments(text, seam_words(own)))

    return is_update
