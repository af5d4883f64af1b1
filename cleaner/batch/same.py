"""Whether an input is what it was when an earlier run cleaned it."""

from __future__ import annotations

import os
from hashlib import file_digest

from cleaner.batch.work import print_of
from cleaner.sources.item import Item


def same_page(item: Item, size: int | None, mtime: int | None, sha256: bytes) -> bool:
    """Return whether a page has this size, and its file this time of change or else its bytes a hash that begins so."""
    if item.error or not sha256:
        return False
    if item.path is None:
        found = print_of(item.data or b"")
        return found.size == size and bytes.fromhex(found.sha256).startswith(sha256)
    return same_file(item.path, size, mtime, sha256)


def same_file(path: str, size: int | None, mtime: int | None, sha256: bytes) -> bool:
    """Return the same of a file as a whole."""
    try:
        found = os.stat(path)
        return found.st_size == size and (found.st_mtime_ns == mtime or file_hash(path).startswith(sha256))
    except OSError:
        return False


def file_hash(path: str) -> bytes:
    """Return the SHA-256 of a file's bytes; OSError if it cannot be read."""
    with open(path, "rb") as stream:
        return file_digest(stream, "sha256").digest()
