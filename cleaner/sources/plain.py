"""Pages from standard input and from files."""

from __future__ import annotations

import errno
import os
import stat
import sys

from cleaner.limits import LIMITS, Limits, RefusedError
from cleaner.named_tuple import NamedTuple
from cleaner.sources.item import Item
from cleaner.typing_names import IO, BinaryIO

STDIN = "-"
_BARE = (".txt", ".html", ".htm")  # endings of most pages: what others say need not be loaded for them
_AT_ONCE = 1 << 27  # bytes, more than a page may have where nobody says otherwise


class Input(NamedTuple):
    """A page as it is cleaned, what is known of it, and what its record or its file is: bytes and time of change."""

    data: bytes | str
    url: str | None
    encoding: str | None
    whole: bytes | str
    mtime: int | None = None


def read_item(item: Item, limits: Limits = LIMITS) -> Input:
    """Return the page in a record, in a file, or of standard input for "-"; no more of it than a byte over the limit.

    OSError if it is a folder or cannot be read; ValueError if it is damaged or there is none
    """
    if item.error:
        raise RefusedError(item.error)
    if item.data is not None:
        return Input(item.data, item.url, item.encoding, item.data)
    if item.path == STDIN:
        data = read_most(standard_input(), limits)
        return Input(data, item.url, item.encoding, data)
    path = item.path or ""
    with open(path, "rb") as stream:
        mtime = os.fstat(stream.fileno()).st_mtime_ns
        whole = read_most(stream, limits)
    if _is_bare(path):
        return Input(whole, item.url, item.encoding, whole, mtime)
    from cleaner.sources.unwrap import one_page

    page = one_page(whole, path, limits)
    return Input(page.data, page.url or item.url, page.encoding or item.encoding, whole, mtime)


def read_most(stream: IO[bytes], limits: Limits = LIMITS) -> bytes:
    """Return what a stream holds, as far as a page may be long and one byte more: Python sets memory aside for what it
    is asked for, not for what there is.
    """
    parts, rest = [], limits.bytes + 1
    while rest:
        asked = min(rest, _AT_ONCE)
        parts.append(stream.read(asked))
        if len(parts[-1]) < asked:
            break
        rest -= asked
    return parts[0] if len(parts) == 1 else b"".join(parts)


def holds_many(path: str) -> bool:
    """Return whether a path is a folder or, by its name, an archive, a file of records or a folder elsewhere."""
    if path == STDIN:
        return False  # also beside a folder of this name
    if _is_bare(path):
        return os.path.isdir(path) or ("://" in path and "." not in path.rpartition("/")[2])
    from cleaner.sources.forms import ARCHIVES, RECORDS, form

    return form(path) in ARCHIVES | RECORDS or os.path.isdir(path)


def is_folder(path: str | None) -> bool:
    """Return whether an output is a folder, or is meant to be one."""
    return path is not None and (path.endswith(("/", os.sep)) or os.path.isdir(path))


def is_device(path: str) -> bool:
    """Return whether there is something that is no file and no folder: a pipe that the shell names, a terminal."""
    try:
        mode = os.stat(path).st_mode
    except (OSError, ValueError):
        return False
    return not (stat.S_ISREG(mode) or stat.S_ISDIR(mode))


def is_terminal(path: str) -> bool:
    """Return whether reading `path` would wait for somebody to type a page."""
    return path == STDIN and sys.stdin is not None and sys.stdin.isatty()


def standard_input() -> BinaryIO:
    """Return the stream of standard input; OSError if it is closed."""
    if sys.stdin is None:
        raise OSError(errno.EBADF, os.strerror(errno.EBADF), STDIN)
    return sys.stdin.buffer


def _is_bare(path: str) -> bool:
    """Whether the name of a file says that it is the bytes of one page, and nothing is around them."""
    name = path.lower()
    if path == STDIN or name.endswith(_BARE):
        return True
    from cleaner.sources.forms import ENDINGS

    return not name.endswith(ENDINGS)
