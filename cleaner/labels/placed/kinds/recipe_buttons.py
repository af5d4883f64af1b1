"""What a recipe's card says beside the ingredients that is none of it: "4.8 from 12 votes", "Print Pin", "1x 2x 3x"."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from cleaner.labels.evidence import Evidence
from cleaner.labels.opinions.rescue import THRESHOLD
from cleaner.labels.placed.headings import headings
from cleaner.labels.signs.phrases import bare

CARD = 30  # lines of a card above the heading of the ingredients, and below it
LONGEST = 60  # characters of a line that says nothing else
SCALES = frozenset({"x", "x x", "x x x"})  # without their numbers


def recipe_buttons(evidence: Evidence, inside: Sequence[float], known: Collection[int]) -> Iterator[int]:
    """Yield the article's lines close to the heading of the ingredients that say this, whatever their numbers."""
    names, said = (headings(evidence.document.language, part) for part in ("ingredients", "recipe_buttons"))
    blocks, folded = evidence.document.blocks, evidence.found.folded
    near = {
        at
        for i, text in enumerate(folded)
        if text in names
        for at in range(max(0, i - CARD), min(i + CARD, len(blocks)))
    }
    for i in sorted(near):
        text = blocks[i].text
        if inside[i] >= THRESHOLD and i not in known and len(text) <= LONGEST and _says(text, said):
            yield i


def _says(text: str, said: Collection[str]) -> bool:
    letters = bare(text.casefold())
    return letters in said or letters in SCALES
