"""Regular expressions as `re` compiles them, from a file that an install makes: compiling those that a page needs takes
longer than cleaning it.
"""

from __future__ import annotations

import marshal
import re
import sys
import zlib
from array import array
from collections.abc import Iterable
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cleaner.mapped import mapped

if TYPE_CHECKING:
    from mmap import mmap

_ENGINE: Any = import_module("_sre")
FILE = Path(__file__).parent / "compiled" / "patterns.bin"
# One Python does not understand what another has compiled.
_PYTHON = f"{sys.version!r} {sys.byteorder} {_ENGINE.MAGIC}\n".encode()


def compiled(source: str, flags: int = 0) -> re.Pattern[str]:
    """Return what `re.compile` does, sooner for a pattern that was kept; raises re.error for what is none."""
    packed = _packed(source, flags)
    if packed:
        of, codes, *rest = marshal.loads(zlib.decompress(packed))  # noqa: S302 - part of an install, as a .pyc is
        if of == (source, flags):
            found: re.Pattern[str] = _ENGINE.compile(source, rest[0], memoryview(codes).cast("I").tolist(), *rest[1:])
            return found
    return re.compile(source, flags)


def keep(patterns: Iterable[tuple[str, int]], path: Path) -> None:
    """Write a file of these patterns, sources with their flags, as this Python compiles them: where each stands, from
    the end, and all of them.
    """
    packed = {_key(*pattern): zlib.compress(marshal.dumps((pattern, *_parts(*pattern))), 9) for pattern in patterns}
    places, left = {}, sum(map(len, packed.values()))
    for key, of_one in packed.items():
        places[key] = left, len(of_one)
        left -= len(of_one)
    path.write_bytes(b"".join((_PYTHON, marshal.dumps(places), *packed.values())))


def _parts(source: str, flags: int) -> tuple[Any, ...]:
    """What `re.compile` hands to its engine beside the source, the codes first (CPython, Lib/re/_compiler.py)."""
    parsed = import_module("re._parser").parse(source, flags)
    codes = import_module("re._compiler")._code(parsed, flags)  # noqa: SLF001 - it has no public name
    named = dict(parsed.state.groupdict)
    names = {number: name for name, number in named.items()}
    groups = parsed.state.groups
    return (
        array("I", codes).tobytes(),
        flags | parsed.state.flags,
        groups - 1,
        named,
        tuple(map(names.get, range(groups))),
    )


def _packed(source: str, flags: int) -> bytes:
    """What the file has under the key of a pattern, which may be another's; nothing if it has none."""
    places, content = _kept()
    before_end, size = places.get(_key(source, flags), (0, 0))
    start = len(content) - before_end
    return content[start : start + size]


@cache
def _kept() -> tuple[dict[int, tuple[int, int]], mmap | bytes]:
    """What stands where in the file, and the file; nothing if there is none, or another Python made it."""
    content = mapped(FILE) if FILE.is_file() else b""
    if content[: len(_PYTHON)] != _PYTHON:
        return {}, b""
    return marshal.loads(memoryview(content)[len(_PYTHON) :]), content  # noqa: S302


def _key(source: str, flags: int) -> int:
    return zlib.crc32(f"{flags} {source}".encode(errors="surrogatepass"))
