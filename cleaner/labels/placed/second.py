"""Whole articles that follow the first one on a page of HTML, as sites load them for who reads on."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from cleaner.blocks.block import Block, Container, around
from cleaner.blocks.lines import PROSE
from cleaner.labels.evidence import Evidence
from cleaner.labels.label import Label
from cleaner.labels.opinions.rescue import THRESHOLD
from cleaner.labels.placed.nearest import elements, nearest
from cleaner.labels.signs.signs import NAMES
from cleaner.languages.lazy import lazy

LEAST = 2  # paragraphs of an article
_HEADINGS = frozenset({"h1", "h2"})
_DATED = tuple(map(NAMES.index, ("month", "numeric_date", "relative", "by")))
_NUMBER = lazy(r"\d+")


def second(evidence: Evidence, inside: Sequence[float], headline: int) -> list[int]:
    """Return the blocks of the elements that stand beside the one with the headline and the article's paragraphs, are
    named as it is, and have a headline and a byline or a date of their own.
    """
    blocks, below = evidence.document.blocks, headline + 1
    read = [i for i in range(below, len(blocks)) if _is_paragraph(blocks[i], inside[i])]
    if headline < 0 or len(read) < LEAST:
        return []
    own = list(around(blocks[headline]))
    levels = {node: level for level, node in enumerate(own)}
    widest = sorted(nearest([blocks[i].marks.container for i in read], levels, len(own)))[LEAST - 1]
    others = _beside(blocks, own[widest], below) if widest < len(own) else []
    return [i for other in others if _is_headed(evidence, inside, headline, other) for i in other]


def _is_paragraph(block: Block, opinion: float) -> bool:
    return opinion >= THRESHOLD and len(block.text) > PROSE


def _beside(blocks: Sequence[Block], first: Container, below: int) -> Iterable[list[int]]:
    """The blocks of each element behind the first that stands in the same one and is named the same; `below` is the
    block below the headline, which is in the first.
    """
    alike = [
        node
        for node in elements(blocks[below:])
        if node.parent is first.parent and node.tag == first.tag and node is not first and _name(node) == _name(first)
    ]
    found: dict[Container, list[int]] = {node: [] for node in alike}
    places = [block.marks.container for block in blocks[below:]] if alike else []
    for i, held in enumerate(nearest(places, found, None), below):
        if held is not None:
            held.append(i)
    return found.values()


def _name(element: Container) -> str:
    return _NUMBER.sub("", element.names)


def _is_headed(evidence: Evidence, inside: Sequence[float], headline: int, other: Sequence[int]) -> bool:
    """Whether the first paragraph of an element stands below a headline, not the page's, and who wrote it or when."""
    blocks = evidence.document.blocks
    first = next((k for k, i in enumerate(other) if _is_paragraph(blocks[i], inside[i])), 0)
    title = next((blocks[i].text for i in other[:first] if blocks[i].marks.tag in _HEADINGS), "")
    signed = any(_is_signed(evidence, i) for i in other[:first])
    return signed and title != "" and blocks[headline].text not in title


def _is_signed(evidence: Evidence, i: int) -> bool:
    """Whether a line says who wrote what stands below it, or when."""
    row = evidence.found.table[i]
    dated = len(evidence.document.blocks[i].text) <= PROSE and any(row[at] for at in _DATED)
    return dated or evidence.likeliest(i, inside=False) in {Label.BYLINE, Label.DATE}
