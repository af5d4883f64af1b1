"""Files that may be compressed, as the bytes in them."""

from __future__ import annotations

import sys
from io import BytesIO
from typing import Any, BinaryIO, cast

from cleaner.sources.forms import compression


class DamagedError(ValueError):
    """A file that is cut off or damaged."""


def open_binary(path: str) -> BinaryIO:
    """Return a stream of the bytes in a file, decompressed as its ending says; OSError if it cannot be opened."""
    stream = open(path, "rb")  # noqa: SIM115 - the caller closes it
    return cast(BinaryIO, _READERS[compression(path)](stream))


def decompressed(data: bytes, path: str, most: int = -1) -> bytes:
    """Return what is in the bytes of a file, decompressed as its ending says, at most `most` bytes; DamagedError if
    they are damaged.
    """
    try:
        return bytes(_READERS[compression(path)](BytesIO(data)).read(most))
    except Exception as error:
        raise DamagedError(damage(error)) from error


def damage(error: Exception) -> str:
    """Return what is wrong with a file, in words: the system's, or that it is damaged and how that was seen."""
    if isinstance(error, OSError) and error.errno is not None:
        return error.strerror or str(error)
    return f"is damaged: {error}" if str(error) else f"is damaged: {type(error).__name__}"


def _plain(stream: BinaryIO) -> Any:
    return stream


def _gz(stream: BinaryIO) -> Any:
    import gzip

    return gzip.GzipFile(fileobj=stream)


def _bz2(stream: BinaryIO) -> Any:
    import bz2

    return bz2.BZ2File(stream)


def _xz(stream: BinaryIO) -> Any:
    import lzma

    return lzma.LZMAFile(stream)


def _zst(stream: BinaryIO) -> Any:
    if sys.version_info >= (3, 14):
        from compression import zstd
    else:
        from backports import zstd
    return zstd.ZstdFile(stream)


_READERS = {"": _plain, ".gz": _gz, ".bz2": _bz2, ".xz": _xz, ".zst": _zst}
