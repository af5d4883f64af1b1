"""Tables of numbers in a file: lines of words that name facts and columns, a blank line, the columns' numbers,
little-endian. A start reads it, and JSON's reader would take longer to load than the file.
"""

from __future__ import annotations

import sys
from array import array
from collections.abc import Iterator, Mapping, Sequence

from cleaner.typing_names import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from mmap import mmap

INTEGER, NUMBER = "i", "f"
FACT, COLUMN = "fact", "column"

Column: TypeAlias = "array[Any]"
Columns = Mapping[str, Sequence[int] | Sequence[float]]
Facts = Mapping[str, Sequence[str]]


def pack(columns: Columns, facts: Facts) -> bytes:
    """Return the file's bytes: `facts`, which are words, and columns of 32-bit integers or floats."""
    arrays = {name: _array(values) for name, values in columns.items()}
    head = [" ".join((FACT, name, *words)) for name, words in facts.items()]
    head += [f"{COLUMN} {name} {found.typecode} {len(found)}" for name, found in arrays.items()]
    return "\n".join([*head, "", ""]).encode() + b"".join(found.tobytes() for found in arrays.values())


class Packed(Mapping[str, Column]):
    """The columns of a packed file, each an array of its own whenever it is asked for."""

    def __init__(self, data: bytes | mmap, places: Mapping[str, tuple[str, int, int]]) -> None:
        self._data, self._places = memoryview(data), places

    def __getitem__(self, name: str) -> Column:
        code, start, end = self._places[name]
        found = array(code)
        found.frombytes(self._data[start:end])
        return _little(found)

    def __iter__(self) -> Iterator[str]:
        return iter(self._places)

    def __len__(self) -> int:
        return len(self._places)


def unpack(data: bytes | mmap) -> tuple[Packed, dict[str, list[str]]]:
    """Return the columns and the facts of a packed file; ValueError if it is none."""
    end = data.find(b"\n\n")
    head = [line.split() for line in data[: max(end, 0)].decode().split("\n")]
    places: dict[str, tuple[str, int, int]] = {}
    at = end + 2
    for _, name, code, count in (line for line in head if line[:1] == [COLUMN]):
        start, at = at, at + int(count) * array(code).itemsize
        places[name] = code, start, at
    if end < 0 or at != len(data):
        raise ValueError("the columns do not fill the file")
    return Packed(data, places), {name: words for kind, name, *words in head if kind == FACT}


def _array(values: Sequence[int] | Sequence[float]) -> Column:
    return _little(array(INTEGER if all(isinstance(value, int) for value in values) else NUMBER, values))


def _little(found: Column) -> Column:
    if sys.byteorder == "big":
        found.byteswap()
    return found
