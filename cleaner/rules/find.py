"""Where a user's own rules are: the nearest file from the current folder upward, then the user's own folder."""

from __future__ import annotations

import os
from pathlib import Path

NAME, SHARED = "clean.toml", "pyproject.toml"
_TABLE = b"[tool.clean"


def find_rules(folder: Path | None = None) -> Path | None:
    """Return the path of the nearest clean.toml, or pyproject.toml with a [tool.clean], from a folder (by default the
    current one) upward, else the one in the user's configuration folder; None if there is none.
    """
    try:
        start = folder or Path.cwd()
    except OSError:  # the current folder was removed
        return None
    for above in (start, *start.parents):
        if (path := above / NAME).is_file() or _has_table(path := above / SHARED):
            return path
    path = _home() / "clean" / NAME
    return path if path.is_file() else None


def _has_table(path: Path) -> bool:
    try:
        return path.is_file() and _TABLE in path.read_bytes()
    except OSError:
        return False


def _home() -> Path:
    """The user's configuration folder: $XDG_CONFIG_HOME, or where the system has it."""
    named = os.environ.get("APPDATA" if os.name == "nt" else "XDG_CONFIG_HOME")
    return Path(named) if named else Path(os.path.expanduser("~")) / ".config"  # noqa: PTH111 - no home, no error
