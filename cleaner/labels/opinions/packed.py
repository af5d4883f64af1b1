"""Tables of numbers in a file: a line of JSON that names the columns, then their numbers, little-endian."""

from __future__ import annotations

import json
import sys
from array import array
from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias

INTEGER, NUMBER = "i", "f"

Column: TypeAlias = "array[Any]"
Columns = Mapping[str, Sequence[int] | Sequence[float]]


def pack(columns: Columns, facts: Mapping[str, object]) -> bytes:
    """Return the file's bytes: `facts` (anything JSON holds), and columns of 32-bit integers or floats."""
    arrays = {name: _array(values) for name, values in columns.items()}
    head = {"facts": facts, "columns": [[name, found.typecode, len(found)] for name, found in arrays.items()]}
    return json.dumps(head).encode() + b"\n" + b"".join(found.tobytes() for found in arrays.values())


def unpack(data: bytes) -> tuple[dict[str, Column], dict[str, list[str]]]:
    """Return the columns and the facts of a packed file; ValueError if it is none."""
    end = data.index(b"\n")
    head = json.loads(data[:end])
    columns: dict[str, Column] = {}
    at = end + 1
    for name, code, count in head["columns"]:
        found = array(code)
        size = count * found.itemsize
        found.frombytes(data[at : at + size])
        columns[name] = _little(found)
        at += size
    if at != len(data):
        raise ValueError("the columns do not fill the file")
    return columns, head["facts"]


def _array(values: Sequence[int] | Sequence[float]) -> array[float]:
    return _little(array(INTEGER if all(isinstance(value, int) for value in values) else NUMBER, values))


def _little(found: array[float]) -> array[float]:
    if sys.byteorder == "big":
        found.byteswap()
    return found
