"""Regular expressions: compiled when they are first used, for most pages need few of the long ones; and their
alternatives.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cached_property

from cleaner.languages.patterns import compiled
from cleaner.typing_names import Any, AnyStr, cast


class Lazy:
    """Stands for a pattern, a source with flags (`of`), which is compiled when one of its methods is first called."""

    def __init__(self, source: str | bytes, flags: int) -> None:
        self.of = source, int(flags)

    @cached_property
    def compiled(self) -> re.Pattern[Any]:
        """The pattern itself."""
        return compiled(*self.of)

    def __getattr__(self, name: str) -> Any:
        found = getattr(self.compiled, name)
        setattr(self, name, found)
        return found


# What `re` reads as more than the character itself; re.escape would take several times as long for long lists.
_SPECIAL = "\\.^$*+?{}[]()|"
_BETWEEN = "\0"  # what no phrase holds


def lazy(source: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """Return the pattern of a regular expression; a mistake in it is an error only when it is used."""
    return cast("re.Pattern[AnyStr]", Lazy(source, flags))


def any_of(phrases: Iterable[str]) -> str:
    """Return an alternative of phrases, the longest first, those with one first letter together: where case does not
    count, each alternative is tried at each place. It matches nothing if there is no phrase.
    """
    rests: dict[str, list[str]] = {}
    for phrase in sorted(sorted(set(phrases)), key=len, reverse=True):
        rests.setdefault(phrase[0], []).append(phrase[1:])
    grouped = ((_escaped(first), _escaped(_BETWEEN.join(rest))) for first, rest in rests.items())
    return "|".join([f"{first}(?:{rest.replace(_BETWEEN, '|')})" for first, rest in grouped]) or "(?!)"


def _escaped(text: str) -> str:
    for character in _SPECIAL:
        if character in text:
            text = text.replace(character, "\\" + character)
    return text
