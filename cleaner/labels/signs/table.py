"""The signs of a page's blocks as one flat table of numbers, a row a block, which compiled code writes and reads."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from functools import cached_property

from cleaner.typing_names import overload


class Table(Sequence[Sequence[float]]):
    """Rows of `width` numbers, one after the other in `numbers`; row i is table[i], the memory itself."""

    def __init__(self, height: int, width: int) -> None:
        self.height = height
        self.width = width
        self.numbers = array("f", (0.0,)) * (height * width)

    def __len__(self) -> int:
        return self.height

    @overload
    def __getitem__(self, i: int) -> Sequence[float]: ...

    @overload
    def __getitem__(self, i: slice) -> Sequence[Sequence[float]]: ...

    def __getitem__(self, i: int | slice) -> Sequence[float] | Sequence[Sequence[float]]:
        return self.rows[i]

    def __iter__(self) -> Iterator[Sequence[float]]:
        return iter(self.rows)

    @cached_property
    def rows(self) -> Sequence[Sequence[float]]:
        """All rows."""
        view, width = memoryview(self.numbers), self.width
        return [view[i * width : (i + 1) * width] for i in range(self.height)]

    def column(self, at: int) -> array[float]:
        """Return a column's numbers."""
        return self.numbers[at :: self.width]

    def fill(self, at: int, value: float) -> None:
        """Set all of a column to one number."""
        self.numbers[at :: self.width] = array("f", [value]) * self.height


def table_of(rows: Table | Sequence[Sequence[float]]) -> Table:
    """Return rows as a table."""
    if isinstance(rows, Table):
        return rows
    table = Table(len(rows), len(rows[0]) if rows else 0)
    for i, row in enumerate(rows):
        table.numbers[i * table.width : (i + 1) * table.width] = array("f", row)
    return table
