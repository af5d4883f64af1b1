"""Patterns that are searched for only where a word stands that each match has: to ask for that is far cheaper.
guarded.pxd gives the compiled form its types.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from cleaner.languages.words import folded


class Guarded:
    """A pattern, and the words of which each match has one, whatever the case, or else what `sign` finds."""

    def __init__(self, pattern: re.Pattern[str], words: Iterable[str], sign: re.Pattern[str] | None = None) -> None:
        self.pattern, self.words, self.sign = pattern, shortest(words), sign

    def may_match(self, text: str) -> bool:
        """Return whether a text may hold a match."""
        small = folded(text)
        for word in self.words:
            if word in small:
                return True
        return self.sign is not None and self.sign.search(text) is not None

    def search(self, text: str) -> re.Match[str] | None:
        """Return the first match of a text."""
        return self.pattern.search(text) if self.may_match(text) else None

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Return the matches of a text."""
        return self.pattern.finditer(text) if self.may_match(text) else iter(())


def shortest(words: Iterable[str]) -> tuple[str, ...]:
    """Return some words, folded, without those that have another one in them."""
    kept: list[str] = []
    for word in sorted(set(map(folded, words)), key=lambda word: (len(word), word)):
        if not any(map(word.__contains__, kept)):
            kept.append(word)
    return tuple(kept)
