# cython: boundscheck=False, wraparound=False
"""Signs in the elements that hold a block: how much of the page's prose is in them. holders.pxd gives the compiled form
its types.
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence

from cleaner.blocks.block import Block, Container
from cleaner.labels.signs.table import Table

FAR = 60
COLUMNS = [
    "hold_own",
    "hold_parent",
    "hold_grand",
    "best",
    "best_share",
    "path_prose",
    "path_count",
    "path_share",
    "same_parent_prose",
]
_OWN = frozenset({"p", "li", "h2", "h3", "h4", "blockquote"})
_SHARES = array("f", (1.0, 0.5, 0.25))


def write(table: Table, at: int, blocks: Sequence[Block], sizes: array[float], prose: array[int]) -> None:
    """Write how much of the page's prose the elements around a block hold (after Readability: the parent
    gets a paragraph's weight, the grandparent half of it), and how usual its path of elements is for prose.
    """
    numbers, width, count = table.numbers, table.width, len(blocks)
    outer = [_outer(block.marks.container) for block in blocks]
    weight = _weights(outer, sizes, prose)
    best = max(weight, key=weight.__getitem__) if weight else 0
    paths = _paths(blocks)
    path_count, path_prose, total = _path_sums(paths, sizes, prose)
    for i in range(count):
        to, path = i * width + at, paths[i]
        _write_held(numbers, to, outer[i], weight, total or 1)
        numbers[to + 3] = _up(outer[i], best) if weight else FAR
        numbers[to + 4] = weight[best] / (total or 1) if weight else 0
        numbers[to + 5] = float(path_prose[path]) / (total or 1)
        numbers[to + 6] = min(path_count[path], 99)
        numbers[to + 7] = min(float(path_prose[path]) / path_count[path], 600.0)
        numbers[to + 8] = numbers[to]


def _outer(container: Container | None) -> Container | None:
    """The nearest element around a paragraph; the paragraph's own element is not around it."""
    return container.parent if container is not None and container.tag in _OWN else container


def _weights(outer: list[Container | None], sizes: array[float], prose: array[int]) -> dict[int, float]:
    """What each element around prose gains by it, by the element's id."""
    weight: dict[int, float] = {}
    for i in range(len(outer)):
        node = outer[i] if prose[i] else None
        for k in range(3):
            if node is None:
                break
            weight[id(node)] = weight.get(id(node), 0.0) + sizes[i] * _SHARES[k]
            node = node.parent
    return weight


def _write_held(numbers: array[float], to: int, node: Container | None, weight: dict[int, float], total: int) -> None:
    """Write the shares of the prose's weight that the three nearest elements have."""
    for k in range(3):
        if node is None:
            return
        numbers[to + k] = weight.get(id(node), 0.0) / total
        node = node.parent


def _up(node: Container | None, best: int) -> int:
    """How many elements up the one with this id is, at most FAR: or a deep page would take the square of its depth."""
    for k in range(FAR):
        if node is None:
            break
        if id(node) == best:
            return k
        node = node.parent
    return FAR


def _path_sums(paths: list[str], sizes: array[float], prose: array[int]) -> tuple[dict[str, int], dict[str, int], int]:
    """How many blocks each path has, how many characters of prose, and how many there are on the page."""
    counts: dict[str, int] = dict.fromkeys(paths, 0)
    proses = counts.copy()
    total = 0
    for i in range(len(paths)):
        counts[paths[i]] += 1
        if prose[i]:
            proses[paths[i]] += int(sizes[i])
            total += int(sizes[i])
    return counts, proses, total


def _paths(blocks: Sequence[Block]) -> list[str]:
    """The path of each block: the names of the four elements around it, the outermost without its classes."""
    known: dict[int, str] = {}
    result = []
    for block in blocks:
        container = block.marks.container
        if container is None:
            result.append("")
            continue
        path = known.get(id(container))
        if path is None:
            path = known[id(container)] = _path(container)
        result.append(path)
    return result


def _path(container: Container) -> str:
    parts: list[str] = []
    node: Container | None = container
    while node is not None and len(parts) < 4:
        parts.append(node.tag + "." + node.names[:60] if len(parts) < 3 else node.tag)
        node = node.parent
    return "/".join(parts)
