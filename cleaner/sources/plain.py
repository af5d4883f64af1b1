"""Pages from standard input and from files."""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path
from typing import BinaryIO

from cleaner.limits import LIMITS, Limits, RefusedError
from cleaner.sources.item import Item

STDIN = "-"
# The endings of files that hold many pages; compressed files, MHTML and mails hold one, but not as it is.
HOLD_MANY = (".zip", ".tar", ".tgz", ".tbz2", ".txz", ".tzst", ".jsonl", ".ndjson", ".parquet", ".warc", ".wet")
WRAPPED = (".gz", ".zst", ".bz2", ".xz", ".mht", ".mhtml", ".eml")


def read_input(path: str, limits: Limits = LIMITS) -> bytes:
    """Return the bytes of the page in a file, or of standard input for "-"; a byte more than a page may have at most.

    OSError if it is a folder or cannot be read; ValueError if it is damaged or holds many pages
    """
    if path == STDIN:
        return standard_input().read(limits.bytes + 1)
    with Path(path).open("rb") as stream:
        data = stream.read(limits.bytes + 1)
    if not path.lower().endswith((*HOLD_MANY, *WRAPPED)):
        return data
    from cleaner.sources.unwrap import one_page

    return one_page(data, path, limits).data


def held(item: Item, limits: Limits = LIMITS) -> str | bytes:
    """Return what a page's file or record holds of it; RefusedError, ValueError or OSError if that cannot be read."""
    if item.error:
        raise RefusedError(item.error)
    return read_input(item.path or "", limits) if item.data is None else item.data


def holds_many(path: str) -> bool:
    """Return whether a path is a folder or, by its name, an archive or a file of records."""
    name = path.lower()
    ending = os.path.splitext(name)[1]
    inner = os.path.splitext(name.removesuffix(ending))[1] if ending in WRAPPED else ""
    return ending in HOLD_MANY or inner in HOLD_MANY or os.path.isdir(path)


def is_folder(path: str | None) -> bool:
    """Return whether an output is a folder, or is meant to be one."""
    return path is not None and (path.endswith(("/", os.sep)) or os.path.isdir(path))


def is_terminal(path: str) -> bool:
    """Return whether reading `path` would wait for somebody to type a page."""
    return path == STDIN and sys.stdin is not None and sys.stdin.isatty()


def standard_input() -> BinaryIO:
    """Return the stream of standard input; OSError if it is closed."""
    if sys.stdin is None:
        raise OSError(errno.EBADF, os.strerror(errno.EBADF), STDIN)
    return sys.stdin.buffer
