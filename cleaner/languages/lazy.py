"""Regular expressions: compiled when they are first used, for most pages need few of the long ones; and their
alternatives.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cached_property
from typing import Any, cast

from cleaner.languages.patterns import compiled


class Lazy:
    """Stands for a pattern, a source with flags (`of`), which is compiled when one of its methods is first called."""

    def __init__(self, source: str, flags: int) -> None:
        self.of = source, int(flags)

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The pattern itself."""
        return compiled(*self.of)

    def __getattr__(self, name: str) -> Any:
        found = getattr(self.compiled, name)
        setattr(self, name, found)
        return found


def lazy(source: str, flags: int = 0) -> re.Pattern[str]:
    """Return the pattern of a regular expression; a mistake in it is an error only when it is used."""
    return cast("re.Pattern[str]", Lazy(source, flags))


def any_of(phrases: Iterable[str]) -> str:
    """Return an alternative of phrases, the longest first, those with one first letter together: where case does not
    count, each alternative is tried at each place. It matches nothing if there is no phrase.
    """
    rests: dict[str, list[str]] = {}
    for phrase in sorted(set(phrases), key=lambda phrase: (-len(phrase), phrase)):
        rests.setdefault(phrase[0], []).append(re.escape(phrase[1:]))
    return "|".join(f"{re.escape(first)}(?:{'|'.join(rest)})" for first, rest in rests.items()) or "(?!)"
