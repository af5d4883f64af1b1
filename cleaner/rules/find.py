"""Where a user's own rules are: the nearest file from the current folder upward, then the user's own folder."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator

from cleaner.languages.lazy import lazy

NAME, SHARED = "clean.toml", "pyproject.toml"
_TABLE = lazy(rb"^[ \t]*\[{1,2}[ \t]*tool[ \t]*\.[ \t]*clean[ \t]*[.\]]", re.M)


def find_rules(folder: str | os.PathLike[str] | None = None) -> str | None:
    """Return the path of the nearest clean.toml, or pyproject.toml with a [tool.clean], from a folder (by default the
    current one) upward, else the one in the user's configuration folder; None if there is none.
    """
    for above in _upward(os.fspath(folder) if folder else _current()):
        own, shared = os.path.join(above, NAME), os.path.join(above, SHARED)
        if os.path.isfile(own):
            return own
        if _has_table(shared):
            return shared
    path = os.path.join(_home(), "clean", NAME)
    return path if os.path.isfile(path) else None


def _current() -> str:
    try:
        return os.getcwd()
    except OSError:  # it was removed
        return ""


def _upward(folder: str) -> Iterator[str]:
    """A folder and all that it stands in."""
    yield folder
    while (above := os.path.dirname(folder)) != folder:
        folder = above
        yield folder


def _has_table(path: str) -> bool:
    if not os.path.isfile(path):
        return False
    try:
        with open(path, "rb") as file:
            return _TABLE.search(file.read()) is not None
    except OSError:
        return False


def _home() -> str:
    """The user's configuration folder: $XDG_CONFIG_HOME, or where the system has it."""
    named = os.environ.get("APPDATA" if os.name == "nt" else "XDG_CONFIG_HOME")
    return named or os.path.join(os.path.expanduser("~"), ".config")
