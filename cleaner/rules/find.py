"""Where a user's own rules are: the nearest file from the current folder upward, then the user's own folder."""

from __future__ import annotations

import os
import re
from pathlib import Path

NAME, SHARED = "clean.toml", "pyproject.toml"
_TABLE = re.compile(rb"^[ \t]*\[{1,2}[ \t]*tool[ \t]*\.[ \t]*clean[ \t]*[.\]]", re.M)


def find_rules(folder: Path | None = None) -> Path | None:
    """Return the path of the nearest clean.toml, or pyproject.toml with a [tool.clean], from a folder (by default the
    current one) upward, else the one in the user's configuration folder; None if there is none.
    """
    try:
        start = folder or Path.cwd()
    except OSError:  # the current folder was removed
        start = Path()
    for above in (start, *start.parents):
        if _is_file(path := above / NAME) or _has_table(path := above / SHARED):
            return path
    path = _home() / "clean" / NAME
    return path if _is_file(path) else None


def _is_file(path: Path) -> bool:
    """Whether it is a file, as far as one may know: Path.is_file raises in a folder that is another user's."""
    return os.path.isfile(path)  # noqa: PTH113


def _has_table(path: Path) -> bool:
    try:
        return _is_file(path) and _TABLE.search(path.read_bytes()) is not None
    except OSError:
        return False


def _home() -> Path:
    """The user's configuration folder: $XDG_CONFIG_HOME, or where the system has it."""
    named = os.environ.get("APPDATA" if os.name == "nt" else "XDG_CONFIG_HOME")
    return Path(named) if named else Path(os.path.expanduser("~")) / ".config"  # noqa: PTH111 - no home, no error
