"""Calls to subscribe or to give that stand behind another sentence: "Did you like this? Subscribe to our letter."."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence

from cleaner.blocks.language import spoken
from cleaner.labels.evidence import Evidence
from cleaner.labels.label import Label
from cleaner.labels.placed.run import run_of
from cleaner.labels.signs.phrases import START, Hit, hits, matcher
from cleaner.languages.lazy import lazy

LONGEST, LAST = 240, 2  # characters of such a line, and lines at an article's end
SURE = 0.85  # an opinion that one is the article's own
_FORMS = (Label.SUBSCRIBE, Label.DONATE)
_PARTED = lazy(r"(?<=[.!?…])\s")


def appeals(evidence: Evidence, i: int) -> bool:
    """Return whether a sentence of a short line, but not the first, begins like a call to subscribe or to give, and the
    line is from there on half a call at least: a button may be glued to a paragraph's end.
    """
    text = evidence.document.blocks[i].text
    if len(text) > LONGEST:
        return False
    found = matcher(spoken(evidence.document.language))
    begins = (match.end() for match in _PARTED.finditer(text))
    return any(_calls(hits(text[begin:].casefold(), found)) for begin in begins if 2 * begin <= len(text))


def _calls(said: Mapping[Label, Hit]) -> bool:
    return any(label in said and said[label].strength >= START for label in _FORMS)


def last_appeals(evidence: Evidence, inside: Sequence[float], known: Collection[int]) -> Iterator[int]:
    """Yield the last lines of an article that are such calls and not surely its own."""
    yield from (i for i in run_of(inside, known)[-LAST:] if inside[i] < SURE and appeals(evidence, i))
