"""Tables of numbers in a file: lines of words that name facts and columns, a blank line, the columns' numbers,
little-endian. A start reads it, and JSON's reader would take longer to load than the file.
"""

from __future__ import annotations

import sys
from array import array
from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias

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


def unpack(data: bytes) -> tuple[dict[str, Column], dict[str, list[str]]]:
    """Return the columns and the facts of a packed file; ValueError if it is none."""
    end = data.index(b"\n\n")
    head = [line.split() for line in data[:end].decode().split("\n")]
    columns: dict[str, Column] = {}
    at = end + 2
    for _, name, code, count in (line for line in head if line[0] == COLUMN):
        found = array(code)
        size = int(count) * found.itemsize
        found.frombytes(data[at : at + size])
        columns[name] = _little(found)
        at += size
    if at != len(data):
        raise ValueError("the columns do not fill the file")
    return columns, {name: words for kind, name, *words in head if kind == FACT}


def _array(values: Sequence[int] | Sequence[float]) -> Column:
    return _little(array(INTEGER if all(isinstance(value, int) for value in values) else NUMBER, values))


def _little(found: Column) -> Column:
    if sys.byteorder == "big":
        found.byteswap()
    return found
