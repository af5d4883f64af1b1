"""What a command writes: that is none of its inputs."""

from __future__ import annotations

import errno
import os
import re
from collections.abc import Callable

from cleaner.sources.plain import STDIN, is_device

REPLACED = "the output is one of the inputs"
_HERE = re.compile(r"(?:file|local)://", re.I)  # an address of this machine


def written(*outputs: str | None) -> Callable[[str], bool]:
    """Return a function that says whether a path leads to one of these outputs, however it is spelled; pipes and
    terminals are none, and "-" is what standard input is read from.
    """
    known = {_real(path) for path in outputs if path and path != STDIN and not is_device(path)}
    return lambda path: bool(known) and _real("/dev/stdin" if path == STDIN else path) in known


def replaced(path: str) -> OSError:
    """Return the error of an input that the command would write over."""
    return OSError(errno.EINVAL, REPLACED, path)


def _real(path: str) -> str:
    """The file that a path leads to, links followed."""
    try:
        return os.path.realpath(_HERE.sub("", path, count=1) if _HERE.match(path) else path)
    except ValueError:  # it has a null character, and leads nowhere
        return path
