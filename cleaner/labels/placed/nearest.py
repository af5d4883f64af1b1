"""Which of some elements each block of a page stands in, told in one walk however deep they are; those around its
headline. nearest.pxd gives the compiled form its types.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from cleaner.blocks.block import Block, Container, around
from cleaner.typing_names import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    T = TypeVar("T")


def headed(blocks: Sequence[Block], headline: int) -> set[Container]:
    """Return the elements around the headline; none where `headline` is -1."""
    return set(around(blocks[headline])) if headline >= 0 else set()


def nearest(places: Iterable[Container | None], wanted: Mapping[Container, T], none: T) -> list[T]:
    """Return what is wanted of the nearest element around each place, be it the place itself; else `none`."""
    known: dict[Container, T] = dict(wanted)
    found: list[T] = []
    for place in places:
        node = place
        chain: list[Container] = []
        while node is not None and node not in known:
            chain.append(node)
            node = node.parent
        value = none if node is None else known[node]
        for passed in chain:
            known[passed] = value
        found.append(value)
    return found
