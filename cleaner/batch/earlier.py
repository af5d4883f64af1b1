"""What an earlier run wrote into an output of many pages, read forwards and as far as it is still true."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from contextlib import suppress
from itertools import chain, islice, pairwise

from cleaner.batch.manifest import Entry, entries
from cleaner.batch.same import same_page
from cleaner.batch.whole import pieces_of
from cleaner.batch.work import FAILED
from cleaner.named_tuple import NamedTuple
from cleaner.sources.item import Item

WINDOW = 4096  # entries among which an input is looked for: so many may be gone at once


class Piece(NamedTuple):
    """What an output holds of one input: its entry, and which of its pieces this is."""

    entry: Entry
    number: int


class Earlier:
    """The pieces of an output, found in the order in which they stand there; `shown` is what the user calls it."""

    def __init__(self, target: str, manifest: str, options: str, shown: str) -> None:
        self._shown, self._manifest, self._options = shown, manifest, options
        self._pieces = _pieces(manifest)
        self._ahead: deque[Piece] = deque()
        self._contents = enumerate(pieces_of(target, _places(manifest)))

    def find(self, item: Item) -> Piece | None:
        """Return the piece of an input that is what it was, None if there is none; those before it are given up."""
        self._ahead.extend(islice(self._pieces, WINDOW - len(self._ahead)))
        place = next((i for i, piece in enumerate(self._ahead) if piece.entry.path == item.name), None)
        if place is None:
            return None
        for _ in range(place):
            self._ahead.popleft()
        piece = self._ahead.popleft()
        return piece if self._holds(item, piece.entry) else None

    def at_end(self) -> bool:
        """Return whether every piece was found or given up."""
        self._ahead.extend(islice(self._pieces, 1))
        return not self._ahead

    def first(self, count: int) -> Iterator[Piece]:
        """Yield the first pieces again."""
        return islice(_pieces(self._manifest), count)

    def read(self, piece: Piece) -> bytes:
        """Return the bytes of a piece; pieces are read in their order, and OSError says that they are not there."""
        with suppress(Exception):  # whatever a damaged output makes its reader raise
            for number, data in self._contents:
                if number == piece.number:
                    return data
        raise OSError(0, "is not what its manifest says; --force writes it anew", self._shown)

    def _holds(self, item: Item, entry: Entry) -> bool:
        good = entry.status != FAILED and entry.options == self._options
        return good and same_page(item, entry.size, entry.mtime, bytes.fromhex(entry.sha256 or ""))


def _pieces(manifest: str) -> Iterator[Piece]:
    return (Piece(entry, number) for number, entry in enumerate(entries(manifest)))


def _places(manifest: str) -> Iterator[tuple[int, int]]:
    ends = (entry.end or 0 for entry in entries(manifest))
    return pairwise(chain((0,), ends))
