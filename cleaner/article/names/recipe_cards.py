"""Who is named on a recipe's card: "Author: Ana Ruiz" between the recipe's name and its ingredients."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cleaner.article.names.seen import SAID, Seen
from cleaner.article.names.seen_names import plainest
from cleaner.labels.label import Labelled
from cleaner.labels.placed.headings import headings
from cleaner.labels.signs.phrases import bare

HEADING, CARD = 40, 20  # characters of the heading of the ingredients, and lines of a card above it
LONGEST = 80  # characters of the line that names somebody


def card_names(labelled: Sequence[Labelled], language: str) -> list[Seen]:
    """Return who is named after a word like "by" in a short line closely above the ingredients of a recipe."""
    above = headings(language, "ingredients")
    for at, item in enumerate(labelled):
        text = item.block.text
        if len(text) <= HEADING and bare(text.casefold()) in above:
            found = plainest(_short_above(labelled, at), language)
            if found and found[0].strength == SAID:
                return found[:1]
    return []


def _short_above(labelled: Sequence[Labelled], at: int) -> Iterator[tuple[int, Labelled]]:
    """The short lines above one, and where they stand."""
    for i in range(max(0, at - CARD), at):
        item = labelled[i]
        if item.block.text and len(item.block.text) <= LONGEST:
            yield i, item
