"""Tables of HTML of which a part was missed, or all: their cells are a few words or numbers and read like nothing."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Sequence

from cleaner.blocks.block import Block, Container, near
from cleaner.blocks.text.link_list import is_linked
from cleaner.labels.evidence import Evidence
from cleaner.labels.opinions.rescue import THRESHOLD
from cleaner.labels.placed.nearest import nearest
from cleaner.labels.signs.phrases import says

ROWS, COLUMNS = 3, 2  # of a table, at least: fewer lay a page out
LIKELY = 0.3  # the mean opinion of the cells of a table that is the article's
LINKED = 0.5  # of a table of links that they are
LONG = 300  # characters that no cell has: those that lay a page out do
DEEP = 10  # elements around what stands in a cell, up to its row
_TABLE, _ROW, _CELLS = "table", "tr", frozenset({"td", "th"})


def tables(evidence: Evidence, inside: Sequence[float], known: Collection[int]) -> list[int]:
    """Return what was missed of the tables that stand straight below or above a line of the article, or nearly are the
    article's by the mean of their opinions; of those whose rows are a block each, that stand between two of its lines.
    """
    blocks, hits = evidence.document.blocks, evidence.found.hits
    found = list[int]()
    for held in _held(evidence):
        missed = [i for i in held if inside[i] < THRESHOLD and i not in known]
        if missed and _is_own(evidence, inside, held):
            found += (i for i in missed if not says(hits[i]) and not blocks[i].marks.control)
    return found


def _held(evidence: Evidence) -> list[list[int]]:
    """The blocks of each table in which no other stands."""
    blocks, every = evidence.document.blocks, {node: node for node in evidence.elements if node.tag == _TABLE}
    if not every:
        return []
    outer = set(nearest([node.parent for node in every], every, None))
    found: defaultdict[Container, list[int]] = defaultdict(list)
    for i, node in enumerate(nearest([block.marks.container for block in blocks], every, None)):
        if node is not None and node not in outer and blocks[i].text:
            found[node].append(i)
    return list(found.values())


def _is_own(evidence: Evidence, inside: Sequence[float], held: Sequence[int]) -> bool:
    """Whether a table holds facts and no links, and is the article's."""
    blocks, above, below = evidence.document.blocks, held[0] - 1, held[-1] + 1
    if any(len(blocks[i].text) > LONG for i in held) or sum(is_linked(blocks[i]) for i in held) > LINKED * len(held):
        return False
    beside = [above >= 0 and inside[above] >= THRESHOLD, below < len(blocks) and inside[below] >= THRESHOLD]
    if any(blocks[i].marks.tag == _ROW for i in held):
        return all(beside) and len(held) >= ROWS
    likely = sum(inside[i] for i in held) >= LIKELY * len(held)
    return (any(beside) or likely) and _is_grid([blocks[i] for i in held])


def _is_grid(blocks: Sequence[Block]) -> bool:
    """Whether most rows of a table have as many cells, some words in each."""
    cells = {cell: row for block in blocks for cell, row in [_cell(block)] if cell is not None}
    widths = Counter(Counter(cells.values()).values())
    width, count = max(widths.items(), key=lambda item: item[1], default=(0, 0))
    return width >= COLUMNS and count >= ROWS and 2 * count > sum(widths.values())


def _cell(block: Block) -> tuple[Container | None, Container | None]:
    """The cell and the row of a table that a block stands in."""
    nodes = near(block, DEEP)
    cell = next((node for node in nodes if node.tag in _CELLS), None)
    return cell, next((node for node in nodes if node.tag == _ROW), None)
