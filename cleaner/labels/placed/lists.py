"""Lists of which a part seemed to be the article's: a list is the article's as a whole, or not at all."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence

from cleaner.blocks.block import Block, Container
from cleaner.labels.evidence import Evidence
from cleaner.labels.opinions.rescue import THRESHOLD
from cleaner.labels.signs.phrases import says

_LISTS = frozenset({"ul", "ol"})
# The mean opinion from which on a list is the article's, and below which it is none of it: in a dump a menu may stand
# straight below the list of an article, and in between each line is what it seemed to be.
BOUNDS = {"html": (0.5, 0.5), "text": (0.55, 0.3)}
SURE = 0.8  # an opinion that no other item changes: a comment may quote, and a box may hold, what is the article's


def lists(evidence: Evidence, inside: Sequence[float], known: Collection[int]) -> tuple[list[int], list[int]]:
    """Return the items that were missed of lists whose items are the article's by the mean of their opinions, and those
    that were taken of other lists; `known` ones, and what says what it is, stay as they are.
    """
    kind, blocks = evidence.document.page.kind, evidence.document.blocks
    least, most = BOUNDS[kind]
    missed: list[int] = []
    taken: list[int] = []
    for items in _lists(blocks) if kind == "html" else _runs(blocks):
        able = [i for i in items if i not in known and not says(evidence.found.hits[i])]
        within = [i for i in able if inside[i] >= THRESHOLD]
        if not 0 < len(within) < len(able):
            continue
        mean = sum(inside[i] for i in able) / len(able)
        if mean >= least:
            missed += (i for i in able if inside[i] < THRESHOLD)
        elif mean < most:
            taken += (i for i in within if inside[i] < SURE)
    return missed, taken


def _lists(blocks: Sequence[Block]) -> Iterator[list[int]]:
    """The items of each list of an HTML page whose items are a block each."""
    found: defaultdict[Container, list[tuple[int, Container]]] = defaultdict(list)
    for i, block in enumerate(blocks):
        item = _item(block)
        if item is not None and item.parent is not None and item.parent.tag in _LISTS:
            found[item.parent].append((i, item))
    for items in found.values():
        if len({item for _, item in items}) == len(items):
            yield [i for i, _ in items]


def _item(block: Block) -> Container | None:
    """The item of a list that a block is, or is the paragraph of; None if it is none."""
    own = block.marks.container
    if own is not None and own.tag != "li":
        own = own.parent
    return own if own is not None and own.tag == "li" else None


def _runs(blocks: Sequence[Block]) -> Iterator[list[int]]:
    """The lines of a text dump with bullets of the same indent, no blank line between them."""
    run: list[int] = []
    for i, block in enumerate(blocks):
        item, marks = block.marks.tag == "li", block.marks
        if run and not (item and not marks.blanks and marks.indent == blocks[i - 1].marks.indent):
            yield run
            run = []
        if item:
            run.append(i)
    if run:
        yield run
