# cython: boundscheck=False, wraparound=False
"""Signs in the HTML around a block: what its elements are, and what their author named them. markup.pxd gives the
compiled form its types.
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence

from cleaner.blocks.block import Block, Container, Marks, around
from cleaner.labels.signs.hints import HINTS, OWN_TAGS, TAGS
from cleaner.labels.signs.named import named
from cleaner.labels.signs.table import Table

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
_TAG_AT = {tag: len(_KEYS) + i for i, tag in enumerate(TAGS)}
HINTED = len(_KEYS) + len(TAGS)
# What no element around the page's only heading of the first rank is: sites name them after what else stands in them.
_BESIDE = frozenset({"comment", "share", "related", "subscribe", "advert", "cookie", "donate", "side", "footer"})
_ABOUT_ARTICLE = sum(1 << i for i, key in enumerate(_KEYS) if key not in _BESIDE)


def write(table: Table, at: int, blocks: Sequence[Block]) -> None:
    """Write what the markup says of each block."""
    numbers, width = table.numbers, table.width
    rows: dict[Container, int] = {}
    depths = _depths([block.marks.container for block in blocks], rows, _headed(blocks))
    to = at
    for block in blocks:
        marks = block.marks
        _write_marks(numbers, to, marks, len(block.text) or 1)
        container, depth, row = marks.container, 0, 0
        if container is not None:
            depth, row = container.depth, rows[container]
        numbers[to + 1] = depth
        _write_around(numbers, to + AROUND, depths, row * HINTED, depth)
        if marks.inner:
            _write_flags(numbers, to + OWN, named(marks.inner))
        to += width


def _write_marks(numbers: array[float], to: int, marks: Marks, size: int) -> None:
    tag, blanks, indent, links, linked, strong, em, picture, control, seam, _, _, _ = marks
    numbers[to] = OWN_TAGS.get(tag, 0)
    numbers[to + 2] = min(linked / size, 1.0)
    numbers[to + 3] = min(links, 20)
    numbers[to + 4] = min(strong / size, 1.0)
    numbers[to + 5] = min(em / size, 1.0)
    numbers[to + 6] = picture
    numbers[to + 7] = control
    numbers[to + 8] = min(blanks, 3)
    numbers[to + 9] = min(indent, 40)
    numbers[to + 10] = seam


def _headed(blocks: Sequence[Block]) -> set[Container]:
    """The elements around the heading of the first rank; none where the page has several, or none."""
    heads = {block.marks.container: block for block in blocks if block.marks.tag == "h1"}
    return {node for block in heads.values() for node in around(block)} if len(heads) == 1 else set()


def _depths(containers: Sequence[Container | None], rows: dict[Container, int], headed: set[Container]) -> array[int]:
    """How deep the innermost element around a place is that gives each hint, and that has each tag, HINTED numbers a
    row: the first row of what is in no element, and one for each element around a block, whose row is put in `rows`.

    headed: the elements around the page's heading, which hold the article, whatever they are called
    """
    order: list[Container] = []
    for container in containers:
        _reach(container, rows, order)
    depths = array("i", [-FAR]) * (HINTED * (1 + len(order)))
    table = depths
    for i in range(len(order)):
        node, row = order[i], HINTED * (i + 1)
        outer = HINTED * (rows[node.parent] if node.parent is not None else 0)
        mask = named(node.names) if node.names else 0
        if mask and node in headed:
            mask &= _ABOUT_ARTICLE
        for k in range(HINTED):
            table[row + k] = node.depth if mask >> k & 1 else table[outer + k]
        tag = _TAG_AT.get(node.tag, -1)
        if tag >= 0:
            table[row + tag] = node.depth
    return depths


def _reach(container: Container | None, rows: dict[Container, int], order: list[Container]) -> None:
    """Give each element around a block a row, those around it first."""
    chain: list[Container] = []
    node = container
    while node is not None and node not in rows:
        chain.append(node)
        node = node.parent
    for node in reversed(chain):
        order.append(node)
        rows[node] = len(order)


def _write_around(numbers: array[float], to: int, depths: array[int], start: int, depth: int) -> None:
    """Write how many elements up each hint and each tag is first met, FAR if never."""
    far = FAR
    for k in range(HINTED):
        numbers[to + k] = min(depth - depths[start + k], far)


def _write_flags(numbers: array[float], to: int, mask: int) -> None:
    for k in range(len(_KEYS)):
        numbers[to + k] = mask >> k & 1
