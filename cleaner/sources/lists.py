"""Lists of paths: a line each, or each ended by a null character."""

from __future__ import annotations

import os
from collections.abc import Iterator
from io import BufferedReader
from typing import cast

from cleaner.sources.plain import STDIN, standard_input

_CHUNK = 1 << 16


def listed(path: str, *, end: bytes = b"\n") -> Iterator[str]:
    """Yield the paths in a file, or on standard input for "-"; empty ones are skipped. OSError if it cannot be read."""
    if path == STDIN:
        yield from _split(cast(BufferedReader, standard_input()), end)
        return
    with open(path, "rb") as stream:
        yield from _split(stream, end)


def _split(stream: BufferedReader, end: bytes) -> Iterator[str]:
    rest = b""
    while chunk := stream.read1(_CHUNK):
        *whole, rest = (rest + chunk).split(end)
        yield from _decoded(whole, end)
    yield from _decoded([rest], end)


def _decoded(paths: list[bytes], end: bytes) -> Iterator[str]:
    for path in paths:
        if path := path.removesuffix(b"\r") if end == b"\n" else path:
            yield os.fsdecode(path) if path != b"-" else "./-"  # a list names files, and none is standard input
