"""Menus in one line of a dump: "Home News Sport Business Culture"."""

from __future__ import annotations

from functools import lru_cache

from cleaner.blocks.language import spoken
from cleaner.labels.label import Label
from cleaner.languages.words import words

FEWEST, SHARE = 3, 0.75  # items of a menu, and how many of a line's words are its items
_LABELS = (Label.NAVIGATION, Label.TAGS)
_MARKS = "|·•,/:›»>-–—"


def is_menu(text: str, language: str) -> bool:
    """Return whether a line is several items of menus in a row and hardly anything else."""
    written = text.casefold().split()
    if len(written) < FEWEST:
        return False
    parts = [part for word in written if (part := word.strip(_MARKS))]
    return sum(map(_items(language).__contains__, parts)) >= max(FEWEST, SHARE * len(parts))


@lru_cache(64)
def _items(language: str) -> frozenset[str]:
    """The single words that are an item of a menu, or a section, where they stand alone."""
    lists = (words(code).phrases.get(label, {}) for code in spoken(language) for label in _LABELS)
    return frozenset(phrase for places in lists for phrase in places.get("whole", ()) if " " not in phrase)
