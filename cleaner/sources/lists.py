"""Lists of paths: a line each, or each ended by a null character."""

from __future__ import annotations

import os
from codecs import BOM_UTF8
from collections.abc import Iterator
from contextlib import nullcontext
from io import BufferedReader
from typing import cast

from cleaner.sources.plain import STDIN, standard_input

_CHUNK = 1 << 16


def listed(path: str, *, end: bytes = b"\n") -> Iterator[str]:
    """Yield the paths in a file, or on standard input for "-"; empty ones are skipped. OSError if it cannot be read."""
    lines = end == b"\n"
    with nullcontext(standard_input()) if path == STDIN else open(path, "rb") as stream:
        for number, found in enumerate(_split(cast(BufferedReader, stream), end)):
            name = found.removeprefix(b"" if number else BOM_UTF8).removesuffix(b"\r" if lines else b"")
            if name:
                yield os.fsdecode(name) if name != b"-" else "./-"  # a list names files, and none is standard input


def _split(stream: BufferedReader, end: bytes) -> Iterator[bytes]:
    rest: list[bytes] = []
    while chunk := stream.read1(_CHUNK):
        first, *more = chunk.split(end)
        rest.append(first)
        if more:
            yield b"".join(rest)
            *whole, last = more
            yield from whole
            rest = [last]
    yield b"".join(rest)
