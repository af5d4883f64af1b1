"""The heading of a recipe's ingredients, below which the headline does not stand."""

from __future__ import annotations

from itertools import islice

from cleaner.blocks.block import Document
from cleaner.labels.placed.headings import headings
from cleaner.labels.signs.signs import Signs

NEAR, LEAST = 6, 2  # lines below the heading, of which some begin with an amount


def ingredients_heading(document: Document, found: Signs) -> int:
    """Return where the first heading of ingredients with amounts below it stands; the number of lines if none does."""
    names = headings(document.language, "ingredients")
    for i, words in enumerate(found.folded):
        if words in names:
            below = islice((text for text in found.folded[i + 1 :] if text), NEAR)
            if sum(text[0].isnumeric() for text in below) >= LEAST:
                return i
    return len(found.folded)
