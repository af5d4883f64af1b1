"""Signs in the HTML around a block: what its elements are, and what their author named them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from cleaner.blocks.block import Block, Container
from cleaner.labels.hints import HINTS, OWN_TAGS, TAGS

FAR = 20

_KEYS = tuple(HINTS)
_EACH = tuple((1 << i, re.compile(pattern, re.I)) for i, pattern in enumerate(HINTS.values()))
_TAG_AT = {tag: len(_KEYS) + i for i, tag in enumerate(TAGS)}
_WIDTH = len(_KEYS) + len(TAGS)
_NEVER = (-FAR,) * _WIDTH


@lru_cache(1 << 15)
def _word(name: str) -> int:
    """Which of HINTS one class, id or link gives, a bit each."""
    found = 0
    for bit, pattern in _EACH:
        if pattern.search(name):
            found |= bit
    return found


def named(names: str) -> int:
    """Return which of HINTS the words `names` give, a bit each."""
    found = 0
    for name in names.split():
        found |= _word(name)
    return found


@lru_cache(1 << 12)
def _flags(mask: int) -> tuple[int, ...]:
    return tuple(mask >> i & 1 for i in range(len(_KEYS)))


class Around(NamedTuple):
    """How deep the innermost element with each hint and each tag is, and how deep the element itself."""

    depth: int
    last: tuple[int, ...]

    def distances(self) -> list[int]:
        """Return how many elements up each hint and each tag is first met, 20 if never."""
        depth = self.depth
        return [min(FAR, depth - last) for last in self.last]


_OUTSIDE = Around(0, _NEVER)


def around(container: Container | None, known: dict[int, Around]) -> Around:
    """Return what is around the blocks of an element; `known` keeps the answers of one page."""
    if container is None:
        return _OUTSIDE
    chain: list[Container] = []
    node: Container | None = container
    while node is not None and id(node) not in known:
        chain.append(node)
        node = node.parent
    found = known[id(node)] if node is not None else _OUTSIDE
    for node in reversed(chain):
        found = known[id(node)] = _below(found, node)
    return found


def _below(outer: Around, node: Container) -> Around:
    mask = named(node.names) if node.names else 0
    at = _TAG_AT.get(node.tag)
    if not mask and at is None:
        return Around(node.depth, outer.last)
    last = list(outer.last)
    if at is not None:
        last[at] = node.depth
    for i in range(len(_KEYS)):
        if mask >> i & 1:
            last[i] = node.depth
    return Around(node.depth, tuple(last))


def columns() -> list[str]:
    """Return the names of the numbers that `rows` gives."""
    return (
        [
            "tag",
            "depth",
            "link_share",
            "links",
            "strong_share",
            "em_share",
            "picture",
            "control",
            "blanks",
            "indent",
            "seam",
        ]
        + [f"in:{key}" for key in _KEYS]
        + [f"tag:{tag}" for tag in TAGS]
        + [f"own:{key}" for key in _KEYS]
    )


def rows(blocks: Sequence[Block]) -> list[list[float]]:
    """Return what the markup says of each block: a row of `columns()` numbers a block."""
    known: dict[int, Around] = {}
    return [_row(block, known) for block in blocks]


def _row(block: Block, known: dict[int, Around]) -> list[float]:
    marks = block.marks
    size = len(block.text) or 1
    return [
        OWN_TAGS.get(marks.tag, 0),
        marks.container.depth if marks.container else 0,
        min(marks.link_chars / size, 1),
        min(marks.links, 20),
        min(marks.strong / size, 1),
        min(marks.em / size, 1),
        marks.picture,
        marks.control,
        min(marks.blanks, 3),
        min(marks.indent, 40),
        marks.seam,
        *around(marks.container, known).distances(),
        *_flags(named(marks.inner)),
    ]
