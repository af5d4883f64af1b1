"""The records of a WARC file as bytes, each by itself: one that is damaged does not take those after it along."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from typing import BinaryIO

from cleaner.limits import LIMITS, Limits, OverLimitError, hold
from cleaner.sources.compressed import DamagedError, damage

_CHUNK = 1 << 16
_WINDOW = 1 << 20  # bytes of a damaged gzip member in which the next one is looked for
_LONGEST_HEAD = 1 << 20  # of the record, and of the HTTP in it
_GZIP = b"\x1f\x8b\x08"
_MARK = re.compile(rb"WARC/\d\.\d\r\n[A-Za-z-]+: ?")
_LENGTH = re.compile(rb"\r\nContent-Length: *(\d{1,18}) *\r\n", re.I)

Chunk = bytes | DamagedError


def records(chunks: Iterator[Chunk], limits: Limits = LIMITS) -> Iterator[Chunk]:
    """Yield each record in the bytes of a WARC file, or what is wrong with it; none that no page can fill is held."""
    held = _Held(chunks)
    while held.begin():
        head = held.find(b"\r\n\r\n", _LONGEST_HEAD)
        length = _LENGTH.search(held.data, 0, head + 2) if head >= 0 else None
        if length and _MARK.match(held.data):
            yield _record(held, head + 4, int(length[1]), limits)
        else:
            yield held.lost("is no WARC record")


def _record(held: _Held, start: int, length: int, limits: Limits) -> Chunk:
    try:
        hold(limits, "bytes", length - _LONGEST_HEAD)
    except OverLimitError as error:
        return held.lost(str(error))
    if held.ends_at(start + length):
        return held.taken(start + length)
    return held.lost(f"is cut off, or not {length:,} bytes long as its header says")


def gzip_members(stream: BinaryIO) -> Iterator[Chunk]:
    """Yield the bytes in a file of gzip members; for a damaged one DamagedError, and then those of the next."""
    member, inflate = b"", zlib.decompressobj(31)
    data = stream.read(_CHUNK)
    while data:
        member = (member + data)[-_WINDOW:]
        try:
            while data:
                yield inflate.decompress(data, _CHUNK)
                data = inflate.unconsumed_tail
                if inflate.eof:
                    member = data = inflate.unused_data
                    inflate = zlib.decompressobj(31)
            data = stream.read(_CHUNK)
        except zlib.error as error:
            yield DamagedError(f"is damaged: {error}")
            member, inflate = _next_member(member[1:], stream), zlib.decompressobj(31)
            data, member = member, b""
    if member:
        yield DamagedError("is cut off")


def chunks_of(stream: BinaryIO) -> Iterator[Chunk]:
    """Yield the bytes in a file that is not of gzip members; DamagedError where it cannot be read any further."""
    try:
        while data := stream.read(_CHUNK):
            yield data
    except Exception as error:  # noqa: BLE001 - each decompressor raises what it likes
        yield DamagedError(damage(error))


def _next_member(data: bytes, stream: BinaryIO) -> bytes:
    """What follows from where another member seems to begin, b"" if none does."""
    while (start := data.find(_GZIP)) < 0:
        more = stream.read(_CHUNK)
        if not more:
            return b""
        data = data[-2:] + more
    return data[start:]


class _Held:
    """The bytes that were read and belong to no record yet."""

    def __init__(self, chunks: Iterator[Chunk]) -> None:
        self.data = bytearray()
        self._chunks = chunks
        self._damage: DamagedError | None = None  # what follows the bytes that are held

    def begin(self) -> bool:
        """Return whether there is anything more, the blank lines between records skipped."""
        while self._fill(1) and self.data[0] in b"\r\n":
            del self.data[:1]
        return bool(self.data or self._damage)

    def find(self, mark: bytes, most: int) -> int:
        """Return where a mark is, -1 if it is not in the next `most` bytes."""
        size = 0
        while (found := self.data.find(mark, max(0, size - len(mark)))) < 0 and size < most:
            size = len(self.data)
            if not self._fill(size + 1):
                break
        return found

    def ends_at(self, end: int) -> bool:
        """Return whether a record is so long: after it there are blank lines, another one, or the file's end."""
        self._fill(end + 5)
        rest = self.data[end : end + 5]
        return len(self.data) >= end and (rest.startswith(b"\r\n\r\n") or b"WARC/".startswith(rest.lstrip(b"\r\n")))

    def taken(self, end: int) -> bytes:
        """Return the bytes of a record, and hold what follows it."""
        record = bytes(self.data[:end])
        del self.data[:end]
        return record

    def lost(self, reason: str) -> DamagedError:
        """Return why the record that begins here cannot be had, and hold what follows from the next one on."""
        while not (found := _MARK.search(self.data, 1)):
            size = len(self.data)
            if not self._fill(size + 1):
                break
            del self.data[1 : max(1, size - 64)]
        if found:
            del self.data[: found.start()]
            return DamagedError(reason)
        error, self._damage = self._damage or DamagedError(reason), None
        self.data.clear()
        return error

    def _fill(self, size: int) -> bool:
        while len(self.data) < size and not self._damage:
            chunk = next(self._chunks, b"")
            if isinstance(chunk, DamagedError):
                self._damage = chunk
            elif not chunk:
                return False
            else:
                self.data += chunk
        return len(self.data) >= size
