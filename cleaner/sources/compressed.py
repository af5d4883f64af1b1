"""Files that may be compressed, as the bytes in them, and bytes as they are compressed."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from io import BufferedReader, BytesIO, RawIOBase
from typing import Any, BinaryIO, Literal

from cleaner.limits import LIMITS, Limits, RefusedError, hold_ratio
from cleaner.sources.forms import compression
from cleaner.sources.item import NAMED, reason_of
from cleaner.sources.plain import read_most

_CHUNK = 1 << 17


class DamagedError(ValueError):
    """A file that is cut off or damaged."""


class _Unpacked(RawIOBase):
    """A stream of unpacked bytes that ends with OverLimitError where there are too many for the packed ones."""

    def __init__(self, packed: BinaryIO, unpacked: BinaryIO, limits: Limits) -> None:
        self._packed, self._unpacked, self._limits = packed, unpacked, limits

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        data = self._unpacked.read(len(buffer))
        hold_ratio(self._limits, self._unpacked.tell(), self._packed.tell())
        buffer[: len(data)] = data
        return len(data)

    def seek(self, place: int, whence: int = 0) -> int:
        while whence == os.SEEK_END and self.read(_CHUNK):  # to the end, but no further than the limit
            pass
        return self._unpacked.seek(place, whence)

    def close(self) -> None:
        self._packed.close()
        super().close()


def open_binary(path: str, limits: Limits = LIMITS) -> BufferedReader:
    """Return a stream of the bytes in a file, decompressed as its ending says; OSError if it cannot be opened."""
    stream = open(path, "rb")  # noqa: SIM115 - the caller closes it
    how = compression(path)
    return BufferedReader(_Unpacked(stream, _PACKINGS[how](stream), limits), _CHUNK) if how else stream


def decompressed(data: bytes, path: str, limits: Limits = LIMITS) -> bytes:
    """Return what is in the bytes of a file, decompressed as its ending says, as far as a page may be long and one byte
    more; OverLimitError if that is too many times as much, DamagedError if they are damaged.
    """
    how = compression(path)
    if not how:
        return data
    try:
        unpacked = read_most(_PACKINGS[how](BytesIO(data)), limits)
    except Exception as error:
        raise DamagedError(damage(error)) from error
    hold_ratio(limits, len(unpacked), len(data))
    return unpacked


def compress(data: bytes, how: str | None) -> bytes:
    """Return data as gzip ("gz") or Zstandard ("zst"), alike for alike data; None leaves it as it is."""
    if how == "zst":
        return bytes(_zstd().compress(data))  # its size at its beginning, as some readers want it
    whole = BytesIO()
    with compressing(whole, f".{how}" if how else "") as packed:
        packed.write(data)
    return whole.getvalue()


@contextmanager
def compressing(stream: BinaryIO, ending: str) -> Iterator[BinaryIO]:
    """Yield a stream that compresses into another what is written to it, as an ending of COMPRESSED says, if any."""
    if not ending:
        yield stream
        return
    with _PACKINGS[ending](stream, "wb") as packed:
        yield packed


def damage(error: Exception) -> str:
    """Return what is wrong with a file, in words: the system's, or that it is damaged and how that was seen."""
    if isinstance(error, RefusedError):
        return str(error)
    if isinstance(error, OSError) and (error.errno is not None or isinstance(error, NAMED)):
        return reason_of(error)
    return f"is damaged: {error}" if str(error) else f"is damaged: {type(error).__name__}"


def _gz(stream: BinaryIO, mode: str = "rb") -> Any:
    import gzip

    return gzip.GzipFile("", mode, fileobj=stream, mtime=0)  # else its header says when it was written


def _bz2(stream: BinaryIO, mode: Literal["rb", "wb"] = "rb") -> Any:
    import bz2

    return bz2.BZ2File(stream, mode)


def _xz(stream: BinaryIO, mode: Literal["rb", "wb"] = "rb") -> Any:
    import lzma

    return lzma.LZMAFile(stream, mode)


def _zst(stream: BinaryIO, mode: str = "rb") -> Any:
    return _zstd().ZstdFile(stream, mode)


def _zstd() -> Any:
    if sys.version_info >= (3, 14):
        from compression import zstd
    else:
        from backports import zstd
    return zstd


_PACKINGS: dict[str, Callable[..., Any]] = {".gz": _gz, ".bz2": _bz2, ".xz": _xz, ".zst": _zst}
