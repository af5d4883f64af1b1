"""Which words of a name stand in small letters on its page: those of a topic do, those of a person do not."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from cleaner.labels.label import Labelled
from cleaner.languages.lazy import lazy

_WORD = lazy(r"(?<![\w@./])[^\W\d_]{3,}(?![@.]\w)")


def small_among(labelled: Sequence[Labelled], words: Iterable[str]) -> frozenset[str]:
    """Return which of some words, in small letters, stand somewhere on a page, those in addresses left out."""
    texts = [item.block.text for item in labelled]
    small = (word for word in words if word[0].islower())  # scripts without capitals have no small letters
    return frozenset(word for word in small if any(word in _WORD.findall(text) for text in texts if word in text))


def has_small(name: str, labelled: Sequence[Labelled]) -> bool:
    """Return whether one of a name's words stands on the page in small letters."""
    return bool(small_among(labelled, map(str.casefold, _WORD.findall(name))))


def is_small(name: str, labelled: Sequence[Labelled]) -> bool:
    """Return whether each word of a name that has a capital stands on the page without it, too."""
    parts = {word.casefold() for word in _WORD.findall(name) if word[0].isupper()}
    return bool(parts) and small_among(labelled, parts) == parts
