"""Which of some elements each block of a page stands in, told in one walk however deep they are."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TypeVar

from cleaner.blocks.block import Block, Container

T = TypeVar("T")


def elements(blocks: Sequence[Block]) -> Iterator[Container]:
    """Yield each element around a block once."""
    seen: set[int] = set()
    for block in blocks:
        node = block.marks.container
        while node is not None and id(node) not in seen:
            seen.add(id(node))
            yield node
            node = node.parent


def nearest(places: Iterable[Container | None], wanted: Mapping[int, T], none: T) -> list[T]:
    """Return what is wanted of the nearest element around each place, which may be its own; `none` where there is none.

    wanted: by the number (`id`) of an element
    """
    known, found = dict(wanted), list[T]()
    for place in places:
        node, chain = place, list[Container]()
        while node is not None and id(node) not in known:
            chain.append(node)
            node = node.parent
        value = known[id(node)] if node is not None else none
        known.update((id(passed), value) for passed in chain)
        found.append(value)
    return found
