"""The manifest: a line of JSON an input, appended; it says how each ended and lets the next run go on."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from hashlib import blake2b
from time import monotonic
from typing import IO, Any

from cleaner import __version__
from cleaner.batch.files import append, synced
from cleaner.batch.lock import is_at, opened_alone
from cleaner.batch.work import FAILED, Print, Result
from cleaner.named_tuple import NamedTuple

SYNC_EVERY = 1.0  # seconds of work that a power cut may cost
_LARGEST = 1 << 63  # what a number is smaller than


class Entry(NamedTuple):
    """What the manifest says of one input, its page's path and error named as in the record; `end` is where its line
    ends in an output that holds many, and `whole`, in the last entry, how many bytes that has once it is packed.
    """

    path: str
    status: str
    error: str | None
    output: str | None
    written: int
    size: int | None
    sha256: str | None
    mtime: int | None
    version: str
    options: str
    end: int | None = None
    whole: int | None = None


_TYPES: dict[str, Any] = {
    **dict.fromkeys(("path", "status", "version", "options"), str),
    **dict.fromkeys(("error", "output", "sha256"), str | None),
    **dict.fromkeys(("size", "mtime", "end", "whole"), int | None),
    "written": int,
}


def entry_of(name: str, result: Result, output: str | None, options: str, end: int | None = None) -> Entry:
    """Return the entry of an input that ended so."""
    found = result.print or Print(None, None)  # type: ignore[arg-type]
    failed = result.status == FAILED
    where = None if failed and end is None else output
    return Entry(name, result.status, result.reason, where, result.written, *found, __version__, options, end)


class Manifest:
    """A manifest that is open for appending, by one run at a time."""

    def __init__(self, path: str) -> None:
        """Open it, and cut off what a killed run left half written.

        OSError with EAGAIN if another run has it open.
        """
        self._path, self._stream = path, opened_alone(path)
        self._stream.truncate(whole_lines(self._stream))
        self._synced = monotonic()

    def append(self, entry: Entry) -> None:
        """Add an entry, in one piece; once in SYNC_EVERY seconds the disk has it, too."""
        append(self._stream, line_of(entry))
        if monotonic() - self._synced > SYNC_EVERY:
            self.sync()

    def conclude(self, whole: int) -> None:
        """Let the last entry say how many bytes the packed output has, and wait until the disk has it."""
        entry, start = _last(self._stream)
        if entry:
            self.cut(start)
            self.append(entry._replace(whole=whole))
            self.sync()

    def compact(self, temporary: str) -> None:
        """Leave only the last entry of each input and of each output, in place of the old file at once."""
        last: dict[bytes, int] = {}
        number = -1
        for number, entry in enumerate(entries(self._path)):
            last.update(dict.fromkeys(_keys(entry), number))

        def kept() -> Iterator[Entry]:
            return (entry for i, entry in enumerate(entries(self._path)) if all(last[key] == i for key in _keys(entry)))

        if sum(1 for _ in kept()) <= number:
            self._replace(b"".join(map(line_of, kept())), os.path.join(temporary, "manifest"))

    def _replace(self, data: bytes, new: str) -> None:
        """Go on with a file of this data in place of the old one, by way of a new one that no other run has either."""
        stream = opened_alone(new)
        try:
            append(stream, data)
            synced(stream)
            os.replace(new, self._path)
            stream, self._stream = self._stream, stream
        finally:
            stream.close()

    def is_at(self, path: str) -> bool:
        """Return whether this is the file that lies there now."""
        return is_at(self._stream, path)

    def cut(self, end: int) -> None:
        """Leave only what stands before the byte `end`."""
        self._stream.truncate(end)

    def sync(self) -> None:
        """Wait until the disk has every entry."""
        synced(self._stream)
        self._synced = monotonic()

    def close(self) -> None:
        """Close it, and let another run have it."""
        try:
            self.sync()
        finally:
            self._stream.close()


def line_of(entry: Entry) -> bytes:
    """Return an entry as its line; names of any bytes are ASCII there."""
    known = {key: value for key, value in entry._asdict().items() if value is not None}
    return json.dumps(known).encode() + b"\n"


def entries(path: str) -> Iterator[Entry]:
    """Yield the entries of a manifest, none if there is no file; lines that are no entry are skipped."""
    for entry, _ in placed_entries(path):
        yield entry


def placed_entries(path: str) -> Iterator[tuple[Entry, int]]:
    """Yield the entries of a manifest and the byte where each line ends."""
    end = 0
    try:
        stream = open(path, "rb")  # noqa: SIM115 - the caller closes it
    except FileNotFoundError:
        return
    with stream:
        for line in stream:
            end += len(line)
            if line.endswith(b"\n") and (entry := _entry(line)):
                yield entry, end


def last_entry(path: str) -> Entry | None:
    """Return the last entry of a manifest, None if it has none; what stands before it is not read."""
    try:
        with open(path, "rb") as stream:
            return _last(stream)[0]
    except FileNotFoundError:
        return None


def _keys(entry: Entry) -> tuple[bytes, ...]:
    """What stands for an entry's input, and for its output if it has one: an input that is gone may have had it."""
    key = key_of(entry.path)
    return (key,) if entry.output is None else (key, key_of(f"/{entry.output}"))


def key_of(name: str) -> bytes:
    """Return 16 bytes that stand for a name: many of them fit into memory."""
    return blake2b(os.fsencode(name), digest_size=16).digest()


def whole_lines(stream: IO[bytes], end: int | None = None) -> int:
    """Return the length of a file, or of its first `end` bytes, up to the end of the last whole line."""
    end = stream.seek(0, os.SEEK_END) if end is None else end
    while end:
        start = max(0, end - (1 << 16))
        stream.seek(start)
        found = stream.read(end - start).rfind(b"\n")
        if found >= 0:
            return start + found + 1
        end = start
    return 0


def _last(stream: IO[bytes]) -> tuple[Entry | None, int]:
    """The last entry in a file, and the byte where its line begins."""
    start = whole_lines(stream)
    while start:
        end, start = start, whole_lines(stream, start - 1)
        stream.seek(start)
        if entry := _entry(stream.read(end - start)):
            return entry, start
    return None, 0


def _entry(line: bytes) -> Entry | None:
    """The entry that a line holds; None if it holds anything else, which somebody else wrote."""
    try:
        value: Any = json.loads(line)
        known: dict[str, Any] = {key: value.get(key) for key in Entry._fields}
        bytes.fromhex(known["sha256"] or "")
    except (ValueError, TypeError, AttributeError, RecursionError):
        return None
    return Entry(**known) if all(_fits(known[key], kind) for key, kind in _TYPES.items()) else None


def _fits(value: Any, kind: Any) -> bool:
    return isinstance(value, kind) and not (isinstance(value, int) and abs(value) >= _LARGEST)
