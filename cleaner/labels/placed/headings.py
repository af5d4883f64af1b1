"""Headings by which a part of an article is known, whatever it speaks of: "Ingredients", "Key takeaways", "FAQ"."""

from __future__ import annotations

from functools import lru_cache

from cleaner.blocks.language import headings_of
from cleaner.labels.signs.phrases import bare


@lru_cache(256)
def headings(language: str, part: str) -> frozenset[str]:
    """Return the headings above a part (one of those that `Words` names) on a page in a language, as bare letters."""
    return frozenset(map(bare, headings_of(language, part)))
