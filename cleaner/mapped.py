"""A large file of which little is needed: what is looked at is read, and nothing else."""

from __future__ import annotations

import mmap
from os import PathLike


def mapped(path: str | PathLike[str]) -> mmap.mmap | bytes:
    """Return the bytes of a file as memory that the system fills where it is looked at; OSError passes through."""
    with open(path, "rb") as file:
        try:
            return mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        except (ValueError, OSError):  # an empty file, or a file system that cannot
            return file.read()
