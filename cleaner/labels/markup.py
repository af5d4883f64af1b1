# cython: boundscheck=False, wraparound=False
"""Signs in the HTML around a block: what its elements are, and what their author named them. markup.pxd gives the
compiled form its types.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Sequence
from functools import cache, lru_cache

import ahocorasick

from cleaner.blocks.block import Block, Container, Marks
from cleaner.labels.hints import HINTS, OWN_TAGS, TAGS
from cleaner.labels.table import Table
from cleaner.languages.lazy import lazy

FAR = 20
COLUMNS = [
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
    *(f"in:{key}" for key in HINTS),
    *(f"tag:{tag}" for tag in TAGS),
    *(f"own:{key}" for key in HINTS),
]
AROUND, OWN = COLUMNS.index("in:nav"), COLUMNS.index("own:nav")

_KEYS = tuple(HINTS)
_EACH = tuple(lazy(pattern, re.I) for pattern in HINTS.values())
_GROUP = lazy(r"\([^()]*\)")
_LITERAL = lazy(r"(?:\\b|\[-_\])*([a-z/:-]+?)(?:[a-z-]\?|[^a-z/:-]|$)")
_TAG_AT = {tag: len(_KEYS) + i for i, tag in enumerate(TAGS)}
HINTED = len(_KEYS) + len(TAGS)


@cache
def _beginnings() -> ahocorasick.Automaton:
    """The letters that each alternative of HINTS begins with, and the hints (a bit each) that they give alone, and that
    need the rest of the alternative.
    """
    bits: dict[str, tuple[int, int]] = {}
    for i, pattern in enumerate(HINTS.values()):
        for alternative in _GROUP.sub("(", pattern).split("|"):
            found = _LITERAL.match(alternative)
            if not found:
                raise ValueError(f"begins with no letter: {alternative}")
            given, asked = bits.get(found[1], (0, 0))
            whole = found[1] == alternative
            bits[found[1]] = (given | whole << i, asked | (not whole) << i)
    automaton = ahocorasick.Automaton()
    for letters, masks in bits.items():
        automaton.add_word(letters, masks)
    automaton.make_automaton()
    return automaton


@lru_cache(1 << 15)
def _word(name: str) -> int:
    """Which of HINTS one class, id or link gives, a bit each."""
    found = asked = 0
    for _, (given, more) in _beginnings().iter(name.lower()):
        found |= given
        asked |= more
    asked &= ~found
    while asked:
        i = asked.bit_length() - 1
        asked ^= 1 << i
        if _EACH[i].search(name):
            found |= 1 << i
    return found


@lru_cache(1 << 13)  # the items of a list have the same classes
def named(names: str) -> int:
    """Return which of HINTS the words `names` give, a bit each."""
    found = 0
    for name in names.split():
        found |= _word(name)
    return found


@lru_cache(1 << 12)
def _keys(mask: int, tag: str) -> tuple[int, ...]:
    """The columns of the hints that an element gives, and of its tag."""
    at = _TAG_AT.get(tag)
    return (*(i for i in range(len(_KEYS)) if mask >> i & 1), *(() if at is None else (at,)))


def write(table: Table, at: int, blocks: Sequence[Block]) -> None:
    """Write what the markup says of each block."""
    numbers, width = table.numbers, table.width
    rows: dict[int, int] = {}
    depths = _depths([block.marks.container for block in blocks], rows)
    to = at
    for block in blocks:
        marks = block.marks
        _write_marks(numbers, to, marks, len(block.text) or 1)
        container, row = marks.container, 0
        if container is not None:
            numbers[to + 1] = container.depth
            row = rows[id(container)]
        _write_around(numbers, to + AROUND, depths, row * HINTED, int(numbers[to + 1]))
        if marks.inner:
            _write_flags(numbers, to + OWN, named(marks.inner))
        to += width


def _write_marks(numbers: array[float], to: int, marks: Marks, size: int) -> None:
    numbers[to] = OWN_TAGS.get(marks.tag, 0)
    numbers[to + 2] = min(float(marks.link_chars) / size, 1.0)
    numbers[to + 3] = min(marks.links, 20)
    numbers[to + 4] = min(float(marks.strong) / size, 1.0)
    numbers[to + 5] = min(float(marks.em) / size, 1.0)
    numbers[to + 6] = marks.picture
    numbers[to + 7] = marks.control
    numbers[to + 8] = min(marks.blanks, 3)
    numbers[to + 9] = min(marks.indent, 40)
    numbers[to + 10] = marks.seam


def _depths(containers: Sequence[Container | None], rows: dict[int, int]) -> array[int]:
    """How deep the innermost element around a place is that gives each hint, and that has each tag, HINTED numbers a
    row: the first row of what is in no element, and one for each element around a block, whose row is put in `rows`.
    """
    order: list[Container] = []
    for container in containers:
        _reach(container, rows, order)
    depths = array("i", [-FAR]) * (HINTED * (1 + len(order)))
    table = depths
    for row, node in enumerate(order, 1):
        outer = rows[id(node.parent)] if node.parent is not None else 0
        for k in range(HINTED if outer else 0):
            table[row * HINTED + k] = table[outer * HINTED + k]
        for key in _keys(named(node.names) if node.names else 0, node.tag):
            table[row * HINTED + key] = node.depth
    return depths


def _reach(container: Container | None, rows: dict[int, int], order: list[Container]) -> None:
    """Give each element around a block a row, those around it first."""
    chain: list[Container] = []
    node = container
    while node is not None and id(node) not in rows:
        chain.append(node)
        node = node.parent
    for node in reversed(chain):
        order.append(node)
        rows[id(node)] = len(order)


def _write_around(numbers: array[float], to: int, depths: array[int], start: int, depth: int) -> None:
    """Write how many elements up each hint and each tag is first met, FAR if never."""
    far = FAR
    for k in range(HINTED):
        numbers[to + k] = min(depth - depths[start + k], far)


def _write_flags(numbers: array[float], to: int, mask: int) -> None:
    for k in range(len(_KEYS)):
        numbers[to + k] = mask >> k & 1
