"""Files that are there whole or not at all."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from io import BytesIO, RawIOBase
from itertools import count
from typing import IO, Any, BinaryIO, cast

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


def compress(data: bytes, how: str | None) -> bytes:
    """Return data as gzip ("gz") or Zstandard ("zst"), alike for alike data; None leaves it as it is."""
    if how == "gz":
        whole = BytesIO()
        with compressing(whole, how) as packed:  # gzip.compress() writes another header on each Python
            packed.write(data)
        return whole.getvalue()
    return _zstd().compress(data) if how == "zst" else data


@contextmanager
def compressing(stream: BinaryIO, how: str | None) -> Iterator[BinaryIO]:
    """Yield a stream that compresses into another what is written to it."""
    if how is None:
        yield stream
    elif how == "gz":
        import gzip

        with gzip.GzipFile(filename="", mode="wb", fileobj=stream, mtime=0) as packed:
            yield cast(BinaryIO, packed)
    else:
        with _zstd().ZstdFile(stream, "wb") as packed:
            yield cast(BinaryIO, packed)


def _zstd() -> Any:
    if sys.version_info >= (3, 14):
        from compression import zstd
    else:
        from backports import zstd
    return zstd
