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
from typing import Any

_ENGINE: Any = import_module("_sre")
FILE = Path(__file__).parent / "compiled" / "patterns.bin"
# One Python does not understand what another has compiled.
_PYTHON = f"{sys.version!r} {sys.byteorder} {_ENGINE.MAGIC}\n".encode()


def compiled(source: str, flags: int = 0) -> re.Pattern[str]:
    """Return what `re.compile` does, sooner for a pattern that was kept; raises re.error for what is none."""
    packed = _kept().get(_key(source, flags))
    if packed:
        of, codes, *rest = marshal.loads(zlib.decompress(packed))  # noqa: S302 - part of an install, as a .pyc is
        if of == (source, flags):
            found: re.Pattern[str] = _ENGINE.compile(source, rest[0], memoryview(codes).cast("I").tolist(), *rest[1:])
            return found
    return re.compile(source, flags)


def keep(patterns: Iterable[tuple[str, int]], path: Path) -> None:
    """Write a file of these patterns, sources with their flags, as this Python compiles them."""
    kept = {_key(*pattern): zlib.compress(marshal.dumps((pattern, *_parts(*pattern))), 9) for pattern in patterns}
    path.write_bytes(_PYTHON + marshal.dumps(kept))


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


@cache
def _kept() -> dict[int, bytes]:
    """What the file holds by key; nothing if there is none, or another Python made it."""
    python, _, kept = FILE.read_bytes().partition(b"\n") if FILE.is_file() else (b"", b"", b"")
    found: dict[int, bytes] = marshal.loads(kept) if python + b"\n" == _PYTHON else {}  # noqa: S302
    return found


def _key(source: str, flags: int) -> int:
    return zlib.crc32(f"{flags} {source}".encode(errors="surrogatepass"))
