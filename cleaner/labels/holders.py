"""Signs in the elements that hold a block: how much of the page's prose is in them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence

from cleaner.blocks.block import Block, Container

FAR = 60
HOLD_COLUMNS = [
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


def hold_rows(blocks: Sequence[Block], sizes: Sequence[float], prose: Sequence[bool]) -> list[list[float]]:
    """Return how much of the page's prose the elements around a block hold (after Readability: the parent
    gets a paragraph's weight, the grandparent half of it), and how usual its path of elements is for prose.
    """
    weight: defaultdict[int, float] = defaultdict(float)
    paths = [_path(block.marks.container) for block in blocks]
    path_prose: Counter[str] = Counter()
    path_count = Counter(paths)
    for block, size, is_prose, path in zip(blocks, sizes, prose, paths, strict=True):
        parents = _parents(block.marks.container)
        if is_prose:
            path_prose[path] += int(size)
            for share, element in zip((1.0, 0.5, 0.25), parents, strict=False):
                weight[id(element)] += size * share
    best = max(weight, key=weight.__getitem__) if weight else 0
    total = sum(path_prose.values()) or 1
    result = []
    for block, path in zip(blocks, paths, strict=True):
        parents = _parents(block.marks.container)
        held = [weight[id(element)] / total if id(element) in weight else 0.0 for element in parents[:3]]
        held += [0.0] * (3 - len(held))
        up = next((i for i, element in enumerate(parents) if id(element) == best), FAR) if weight else FAR
        share = path_prose[path] / total
        mean = path_prose[path] / path_count[path]
        result.append(
            [
                *held,
                min(up, FAR),
                weight[best] / total if weight else 0,
                share,
                min(path_count[path], 99),
                min(mean, 600),
                held[0],
            ]
        )
    return result


def _parents(container: Container | None) -> list[Container]:
    """The nearest elements around a paragraph; the paragraph's own element is not around it."""
    found: list[Container] = []
    node = (
        container.parent
        if container is not None and container.tag in {"p", "li", "h2", "h3", "h4", "blockquote"}
        else container
    )
    while node is not None and len(found) < FAR:  # or a deep page would take the square of its depth
        found.append(node)
        node = node.parent
    return found


def _path(container: Container | None) -> str:
    parts: list[str] = []
    node = container
    while node is not None and len(parts) < 4:
        parts.append(f"{node.tag}.{node.names[:60]}" if len(parts) < 3 else node.tag)
        node = node.parent
    return "/".join(parts)
