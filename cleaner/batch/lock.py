"""Files that one run at a time has open."""

from __future__ import annotations

import errno
import os
from io import FileIO


def opened_alone(path: str) -> FileIO:
    """Return a file that is open for appending, and that no other run has open so; OSError with EAGAIN if one has."""
    while True:
        stream = open(path, "ab+", buffering=0)  # noqa: SIM115 - the caller closes it
        try:
            _lock(stream)
            if is_at(stream, path):  # else a run that was at its end meanwhile has put another there, or none
                return stream
        except BaseException:
            stream.close()
            raise
        stream.close()


def is_at(stream: FileIO, path: str) -> bool:
    """Return whether an open file is the one that lies there now."""
    try:
        return os.path.samestat(os.fstat(stream.fileno()), os.stat(path))
    except FileNotFoundError:
        return False


def _lock(stream: FileIO) -> None:
    """One run at a time: the lock goes with the process, however that ends. Without fcntl there is none."""
    try:
        import fcntl
    except ImportError:
        return
    try:
        fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        if error.errno in (errno.EAGAIN, errno.EACCES):
            raise OSError(errno.EAGAIN, "another run is writing to it") from None
        raise
