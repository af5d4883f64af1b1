"""Whole articles that follow the first one on a page of HTML, as sites load them for who reads on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cleaner.blocks.block import Block, Container, around
from cleaner.blocks.lines import PROSE
from cleaner.labels.evidence import Evidence
from cleaner.labels.label import Label
from cleaner.labels.nearest import elements, nearest
from cleaner.labels.rescue import THRESHOLD
from cleaner.labels.signs import NAMES
from cleaner.languages.lazy import lazy

LEAST = 2  # paragraphs of an article
_HEADINGS = frozenset({"h1", "h2"})
_DATED = tuple(map(NAMES.index, ("month", "numeric_date", "relative", "by")))
_NUMBER = lazy(r"\d+")


def second(evidence: Evidence, inside: Sequence[float], headline: int) -> list[int]:
    """Return the blocks of the elements that stand beside the one with the headline and the article's paragraphs, are
    named as it is, and have a headline and a byline or a date of their own.
    """
    blocks = evidence.document.blocks
    levels = _levels(blocks, headline) if headline >= 0 else []
    paragraphs = sorted(level for i, level in levels if _is_paragraph(blocks[i], inside[i]))
    if len(paragraphs) < LEAST:
        return []
    own = list(around(blocks[headline]))
    widest = paragraphs[LEAST - 1]
    if widest >= len(own):
        return []
    end = max(i for i, level in levels if level <= widest)
    others = _beside(blocks, own[widest], end + 1)
    return [i for other in others if _is_headed(evidence, inside, headline, other) for i in other]


def _levels(blocks: Sequence[Block], headline: int) -> list[tuple[int, int]]:
    """The blocks below the headline, and which element around it is the first that they stand in, too."""
    own = {id(node): level for level, node in enumerate(around(blocks[headline]))}
    below = range(headline + 1, len(blocks))
    return list(zip(below, nearest((blocks[i].marks.container for i in below), own, len(own)), strict=True))


def _is_paragraph(block: Block, opinion: float) -> bool:
    return opinion >= THRESHOLD and len(block.text) > PROSE


def _beside(blocks: Sequence[Block], first: Container, start: int) -> Iterator[list[int]]:
    """The blocks of each element behind the first that stands in the same one and is named the same."""
    alike = {
        id(node): id(node)
        for node in elements(blocks[start:])
        if node.parent is first.parent and node.tag == first.tag and _name(node) == _name(first)
    }
    found: dict[int, list[int]] = {number: [] for number in alike}
    for i, number in enumerate(nearest((block.marks.container for block in blocks[start:]), alike, 0), start):
        if number:
            found[number].append(i)
    yield from found.values()


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
