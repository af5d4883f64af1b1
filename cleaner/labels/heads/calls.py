"""Lines of a dump that call on readers to do something, as buttons and boxes do: "Join a community near you"."""

from __future__ import annotations

from functools import lru_cache

from cleaner.blocks.language import headings_of


def calls_on_readers(text: str, language: str) -> bool:
    """Return whether a line begins with a word of buttons and boxes: "View", "Join", "Back"."""
    first = text.split(maxsplit=1)[:1]
    return bool(first) and first[0].casefold() in _calls(language)


@lru_cache(64)
def _calls(language: str) -> frozenset[str]:
    return frozenset(headings_of(language, "calls"))
