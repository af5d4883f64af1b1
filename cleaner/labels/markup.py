"""Signs in the HTML around a block: what its elements are, and what their author named them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import NamedTuple

import ahocorasick

from cleaner.blocks.block import Block, Container
from cleaner.labels.hints import HINTS, OWN_TAGS, TAGS

FAR = 20

_KEYS = tuple(HINTS)
_EACH = tuple(re.compile(pattern, re.I) for pattern in HINTS.values())
_GROUP = re.compile(r"\([^()]*\)")
_LITERAL = re.compile(r"(?:\\b|\[-_\])*([a-z/:-]+?)(?:[a-z-]\?|[^a-z/:-]|$)")
_TAG_AT = {tag: len(_KEYS) + i for i, tag in enumerate(TAGS)}
_WIDTH = len(_KEYS) + len(TAGS)
_NEVER = [FAR] * _WIDTH


@cache
def _beginnings() -> ahocorasick.Automaton:
    """The letters that each alternative of HINTS begins with: only the hints that share some with a name are asked."""
    bits: dict[str, int] = {}
    for i, pattern in enumerate(HINTS.values()):
        for alternative in _GROUP.sub("(", pattern).split("|"):
            found = _LITERAL.match(alternative)
            if not found:
                raise ValueError(f"begins with no letter: {alternative}")
            bits[found[1]] = bits.get(found[1], 0) | 1 << i
    automaton = ahocorasick.Automaton()
    for letters, mask in bits.items():
        automaton.add_word(letters, mask)
    automaton.make_automaton()
    return automaton


@lru_cache(1 << 15)
def _word(name: str) -> int:
    """Which of HINTS one class, id or link gives, a bit each."""
    asked = found = 0
    for _, mask in _beginnings().iter(name.lower()):
        asked |= mask
    for i, pattern in enumerate(_EACH):
        if asked >> i & 1 and pattern.search(name):
            found |= 1 << i
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


@lru_cache(1 << 12)
def _keys(mask: int, tag: str) -> tuple[int, ...]:
    """The columns of the hints that an element gives, and of its tag."""
    at = _TAG_AT.get(tag)
    return (*(i for i in range(len(_KEYS)) if mask >> i & 1), *(() if at is None else (at,)))


class Around(NamedTuple):
    """How deep an element is, and, by column, the innermost element around it with each hint and each tag."""

    depth: int
    last: dict[int, int]

    def distances(self) -> list[int]:
        """Return how many elements up each hint and each tag is first met, 20 if never."""
        result = _NEVER.copy()
        depth = self.depth
        for column, last in self.last.items():
            if depth - last < FAR:
                result[column] = depth - last
        return result


_OUTSIDE = Around(0, {})


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
    found = _keys(named(node.names) if node.names else 0, node.tag)
    return Around(node.depth, outer.last | dict.fromkeys(found, node.depth) if found else outer.last)


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
