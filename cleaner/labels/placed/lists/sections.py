"""What was missed in the sections of a manual in HTML: elements of a name, each below a heading, of which most hold
what is the article's.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence

from cleaner.blocks.block import HEADINGS, Block, Container
from cleaner.labels.evidence import Evidence
from cleaner.labels.label import Label
from cleaner.labels.opinions.rescue import THRESHOLD
from cleaner.labels.placed.nearest import nearest
from cleaner.languages.lazy import lazy

FEW = 4  # sections of one name
TOP = 2  # blocks at the top of a section, of which one is its heading
MOSTLY = 0.5  # of the sections, and of the characters of a section
LIKELY = 0.05  # an opinion of a block among what is the article's
LINKED = 0.5  # of a block that links hold
_NAME = lazy(r"(?:ref)?sect(?:ion)?\d?|(?:sub)*section|outline-\d|level\d")


def sections(evidence: Evidence, inside: Sequence[float], known: Collection[int]) -> Iterator[int]:
    """Yield the blocks that say nothing of themselves, are no links and stand in sections of a name of which most are
    the article's.
    """
    blocks = evidence.document.blocks
    for parts in _sections(evidence):
        whole = sum(_is_inside(blocks, inside, part) for part in parts)
        if len(parts) >= FEW and whole >= MOSTLY * len(parts):
            missed = (i for part in parts for i in part if i not in known and LIKELY <= inside[i] < THRESHOLD)
            yield from (i for i in missed if not _is_linked(blocks[i]) and evidence.is_but(i, Label.OTHER))


def _sections(evidence: Evidence) -> list[list[list[int]]]:
    """The blocks of each section with a heading at its top, those of a name together; those of a section in another
    are the inner one's.
    """
    blocks = evidence.document.blocks
    names = set(filter(_is_named, evidence.names))
    named = {node: node for node in evidence.elements if node.tag == "section" or node.names in names}
    if len(named) < FEW:
        return []
    held: defaultdict[Container, list[int]] = defaultdict(list)
    for i, node in enumerate(nearest((block.marks.container for block in blocks), named, None)):
        if node is not None:
            held[node].append(i)
    found: defaultdict[tuple[str, str], list[list[int]]] = defaultdict(list)
    for node, part in held.items():
        if any(blocks[i].marks.tag in HEADINGS for i in part[:TOP]):
            found[node.tag, node.names].append(part)
    return list(found.values())


def _is_named(names: str) -> bool:
    able = "sect" in names or "outline-" in names or "level" in names  # one of which each such name has
    return able and any(map(_NAME.fullmatch, names.split()))


def _is_inside(blocks: Sequence[Block], inside: Sequence[float], part: Sequence[int]) -> bool:
    """Whether most of what a section says is the article's."""
    whole = sum(len(blocks[i].text) for i in part)
    return sum(len(blocks[i].text) for i in part if inside[i] >= THRESHOLD) >= MOSTLY * whole


def _is_linked(block: Block) -> bool:
    return block.marks.link_chars >= LINKED * len(block.text)
