"""From the lines that a run wrote to the file that was asked for, and back: plain, compressed or Parquet."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import suppress

from cleaner.batch.files import synced
from cleaner.limits import LIMITS
from cleaner.sources.compressed import compressing, open_binary
from cleaner.sources.forms import PARQUET, compression, form

_OWN = LIMITS._replace(ratio=sys.maxsize)  # what was written here may be as like itself as it is


def is_packed(target: str) -> bool:
    """Return whether an output's bytes are others than those of its lines."""
    return form(target) == PARQUET or bool(compression(target))


def finish(part: str, target: str) -> None:
    """Put a file of lines in the place of `target`, in the form that its ending says; OSError if that fails."""
    if not is_packed(target):
        os.replace(part, target)
        return
    temporary = f"{part}.tmp"
    try:
        if form(target) == PARQUET:
            from cleaner.batch.parquet import to_parquet

            to_parquet(part, temporary)
        else:
            _compress(part, temporary, compression(target))
        os.replace(temporary, target)
    finally:
        with suppress(FileNotFoundError):
            os.unlink(temporary)


def pieces_of(target: str, places: Iterator[tuple[int, int]]) -> Iterator[bytes]:
    """Yield what an output holds between the bytes of each place, row by row of Parquet; EOFError if it ends before."""
    if form(target) == PARQUET:
        from cleaner.batch.parquet import from_parquet

        yield from (line for line, _ in zip(from_parquet(target), places, strict=False))
        return
    with open_binary(target, _OWN) as stream:
        for start, end in places:
            data = stream.read(end - start)
            if len(data) != end - start:
                raise EOFError
            yield data


def _compress(part: str, temporary: str, ending: str) -> None:
    with open(part, "rb") as lines, open(temporary, "wb") as stream:
        with compressing(stream, ending) as packed:
            shutil.copyfileobj(lines, packed, 1 << 20)
        synced(stream)
