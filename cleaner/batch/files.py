"""Files that are there whole or not at all."""

from __future__ import annotations

import errno
import os
from contextlib import suppress
from io import RawIOBase
from itertools import count
from typing import IO

_numbers = count()


def write_whole(target: str, data: bytes, temporary: str, within: str | None = None) -> None:
    """Put a file in its place by way of another in the folder `temporary`; OSError if it cannot be written, or if a
    link leads its place out of the folder `within`.
    """
    path = os.path.join(temporary, f"{os.getpid()}-{next(_numbers)}")
    try:
        with open(path, "wb") as stream:
            stream.write(data)
            synced(stream)
        folder = os.path.dirname(target)
        os.makedirs(folder or ".", exist_ok=True)
        _stay(folder, within)
        os.replace(path, target)
    except BaseException:
        with suppress(OSError):
            os.unlink(path)
        raise


def _stay(folder: str, within: str | None) -> None:
    """Raise OSError if a folder is not where its path says that it is, below another."""
    if within is None:
        return
    real, inside = os.path.realpath(folder), os.path.realpath(within)
    if os.path.commonpath((real, inside)) != inside:
        raise OSError(errno.ELOOP, "a link leads out of the output folder")


def append(stream: RawIOBase, data: bytes) -> None:
    """Write all of the data to an unbuffered stream; OSError where the disk is full."""
    view = memoryview(data)
    while view:
        view = view[stream.write(view) or 0 :]


def synced(stream: IO[bytes]) -> None:
    """Wait until what was written to a stream is on the disk."""
    stream.flush()
    os.fsync(stream.fileno())
