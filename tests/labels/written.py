"""The numbers that a module writes into a table of signs."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Sequence

from cleaner.labels.signs.table import Table


def written(count: int, columns: Sequence[str], write: Callable[..., None], *given: object) -> list[dict[str, float]]:
    """Return what `write(table, 0, *given)` writes of each of `count` blocks, by column."""
    table = Table(count, len(columns))
    write(table, 0, *given)
    return [dict(zip(columns, row, strict=True)) for row in table]


def numbers(values: Iterable[float]) -> array[float]:
    return array("f", values)


def flags(values: Iterable[bool]) -> array[int]:
    return array("b", values)
