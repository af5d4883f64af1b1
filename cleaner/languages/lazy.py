"""Regular expressions that are compiled when they are first used: most pages need few of the long ones."""

from __future__ import annotations

import re
from functools import cached_property
from typing import Any, cast


class Lazy:
    """Stands for a pattern, which is compiled when one of its methods is first called."""

    def __init__(self, source: str, flags: int) -> None:
        self._source, self._flags = source, flags

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The pattern itself."""
        return re.compile(self._source, self._flags)

    def __getattr__(self, name: str) -> Any:
        found = getattr(self.compiled, name)
        setattr(self, name, found)
        return found


def lazy(source: str, flags: int = 0) -> re.Pattern[str]:
    """Return the pattern of a regular expression; a mistake in it is an error only when it is used."""
    return cast("re.Pattern[str]", Lazy(source, flags))
