"""Regular expressions as `re` compiles them, from a file that an install makes: compiling those that a page needs takes
longer than cleaning it.
"""

from __future__ import annotations

import _sre  # type: ignore[import-not-found]  # the engine of `re`
import marshal
import os
import re
import sys
import zlib
from array import array
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from functools import cache
from itertools import accumulate

from cleaner.mapped import mapped
from cleaner.typing_names import TYPE_CHECKING, Any, AnyStr

if TYPE_CHECKING:
    from mmap import mmap
    from pathlib import Path

FILE: str | os.PathLike[str] = os.path.join(os.path.dirname(__file__), "compiled", "patterns.bin")
_FORM = 2  # of the file: another install may have written another
# One Python does not understand what another has compiled.
_PYTHON = f"{_FORM} {sys.version!r} {sys.byteorder} {_sre.MAGIC}\n".encode()


def compiled(source: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """Return what `re.compile` does, sooner for a pattern that was kept; raises re.error for what is none."""
    packed = _packed(source, flags)
    if packed:
        of, codes, *rest = marshal.loads(zlib.decompress(packed))  # noqa: S302 - part of an install, as a .pyc is
        if of == (source, flags):
            found: re.Pattern[AnyStr] = _sre.compile(source, rest[0], memoryview(codes).cast("I").tolist(), *rest[1:])
            return found
    return re.compile(source, flags)


def keep(patterns: Iterable[tuple[str | bytes, int]], path: Path) -> None:
    """Write a file of these patterns, sources with their flags, as this Python compiles them: their keys in order, how
    far each stands from the file's end, and all of them.
    """
    packed = {_key(*pattern): zlib.compress(marshal.dumps((pattern, *_parts(*pattern))), 9) for pattern in patterns}
    keys = sorted(packed)
    sizes = [len(packed[key]) for key in keys]
    places = [sum(sizes) - before for before in accumulate(sizes, initial=0)]
    columns = [array("I", column).tobytes() for column in (keys, places)]
    path.write_bytes(b"".join((_PYTHON, marshal.dumps(columns), *(packed[key] for key in keys))))


def _parts(source: str | bytes, flags: int) -> tuple[Any, ...]:
    """What `re.compile` hands to its engine beside the source, the codes first (CPython, Lib/re/_compiler.py)."""
    from importlib import import_module

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


def _packed(source: str | bytes, flags: int) -> bytes:
    """What the file has under the key of a pattern, which may be another's; nothing if it has none."""
    keys, places, content = _kept()
    key = _key(source, flags)
    at = bisect_left(keys, key)
    if at == len(keys) or keys[at] != key:
        return b""
    return content[len(content) - places[at] : len(content) - places[at + 1]]


@cache
def _kept() -> tuple[Sequence[int], Sequence[int], mmap | bytes]:
    """The keys in the file, what stands where, and the file; nothing if there is none, or another Python made it."""
    content = mapped(FILE) if os.path.isfile(FILE) else b""
    if content[: len(_PYTHON)] != _PYTHON:
        return (), (), b""
    keys, places = marshal.loads(memoryview(content)[len(_PYTHON) :])  # noqa: S302
    return memoryview(keys).cast("I"), memoryview(places).cast("I"), content


def _key(source: str | bytes, flags: int) -> int:
    written = source if isinstance(source, bytes) else source.encode(errors="surrogatepass")
    return zlib.crc32(written, flags)
