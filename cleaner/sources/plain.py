"""Pages from standard input and from files."""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path

STDIN = "-"


def read_input(path: str, most: int = -1) -> bytes:
    """Return the bytes of a file, or of standard input for "-"; no more than `most` of them.

    OSError if it is a folder or cannot be read."""
    if path == STDIN:
        return _standard_input(most)
    with Path(path).open("rb") as stream:
        return stream.read(most)


def is_terminal(path: str) -> bool:
    """Return whether reading `path` would wait for somebody to type a page."""
    return path == STDIN and sys.stdin is not None and sys.stdin.isatty()


def _standard_input(most: int) -> bytes:
    if sys.stdin is None:
        raise OSError(errno.EBADF, os.strerror(errno.EBADF))
    return sys.stdin.buffer.read(most)
