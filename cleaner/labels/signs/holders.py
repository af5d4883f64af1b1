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
    containers = [block.marks.container for block in blocks]
    paths = _paths(containers)
    counts, proses, total = _path_sums(paths, sizes, prose)
    outer = [_outer(container) for container in containers]
    weight = _weights(outer, sizes, prose)
    best = max(weight, key=weight.__getitem__) if weight else None
    most = weight[best] / total if best is not None else 0.0
    for i in range(count):
        to, path = i * width + at, paths[i]
        _write_held(numbers, to, outer[i], weight, total)
        numbers[to + 3] = _up(outer[i], best)
        numbers[to + 4] = most
        numbers[to + 5] = proses[path] / total
        numbers[to + 6] = min(counts[path], 99)
        numbers[to + 7] = min(proses[path] / counts[path], 600.0)
        numbers[to + 8] = numbers[to]


def _outer(container: Container | None) -> Container | None:
    """The nearest element around a paragraph; the paragraph's own element is not around it."""
    return container.parent if container is not None and container.tag in _OWN else container


def _weights(outer: list[Container | None], sizes: array[float], prose: array[int]) -> dict[Container, float]:
    """What each element around prose gains by it."""
    weight: dict[Container, float] = {}
    for i in range(len(outer)):
        node = outer[i] if prose[i] else None
        for k in range(3):
            if node is None:
                break
            weight[node] = weight.get(node, 0.0) + sizes[i] * _SHARES[k]
            node = node.parent
    return weight


def _write_held(
    numbers: array[float], to: int, node: Container | None, weight: dict[Container, float], total: float
) -> None:
    """Write the shares of the prose's weight that the three nearest elements have."""
    for k in range(3):
        if node is None:
            return
        numbers[to + k] = weight.get(node, 0.0) / total
        node = node.parent


def _up(node: Container | None, best: Container | None) -> int:
    """How many elements up the best one is, at most FAR: or a deep page would take the square of its depth."""
    for k in range(FAR):
        if node is None:
            break
        if node is best:
            return k
        node = node.parent
    return FAR


def _path_sums(paths: array[int], sizes: array[float], prose: array[int]) -> tuple[array[float], array[float], float]:
    """How many blocks each path has, how many characters of prose, and how many the page has, at least one."""
    counts, proses = array("d", bytes(8 * len(paths))), array("d", bytes(8 * len(paths)))
    total = 0.0
    for i in range(len(paths)):
        counts[paths[i]] += 1
        if prose[i]:
            proses[paths[i]] += int(sizes[i])
            total += int(sizes[i])
    return counts, proses, total or 1.0


def _paths(containers: list[Container | None]) -> array[int]:
    """The path of each block, by number: the four elements around it, with the classes of the three nearest."""
    known: dict[Container | None, int] = {}
    numbers: dict[str, int] = {}
    for container in containers:
        if container not in known:
            known[container] = numbers.setdefault(_path(container), len(numbers))
    return array("i", [known[container] for container in containers])


def _path(container: Container | None) -> str:
    parts: list[str] = []
    node = container
    while node is not None and len(parts) < 4:
        parts.append(node.tag + "." + node.names[:60] if len(parts) < 3 else node.tag)
        node = node.parent
    return "/".join(parts)
