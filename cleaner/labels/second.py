"""Whole articles that follow the first one on a page of HTML, as sites load them for who reads on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cleaner.blocks.block import Block, Container, around
from cleaner.blocks.lines import PROSE
from cleaner.labels.evidence import Evidence
from cleaner.labels.label import Label
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
    if headline < 0:
        return []
    for first in around(blocks[headline]):
        within = [i for i in range(headline, len(blocks)) if _is_in(blocks[i], first)]
        if sum(_is_paragraph(blocks[i], inside[i]) for i in within) >= LEAST:
            others = _beside(blocks, first, within[-1] + 1)
            return [i for other in others if _is_headed(evidence, inside, headline, other) for i in other]
    return []


def _is_in(block: Block, element: Container) -> bool:
    return any(node is element for node in around(block))


def _is_paragraph(block: Block, opinion: float) -> bool:
    return opinion >= THRESHOLD and len(block.text) > PROSE


def _beside(blocks: Sequence[Block], first: Container, start: int) -> Iterator[list[int]]:
    """The blocks of each element behind the first that stands in the same one and is named the same."""
    found: dict[int, list[int]] = {}
    for i in range(start, len(blocks)):
        own = next((node for node in around(blocks[i]) if node.parent is first.parent), None)
        if own is not None and own.tag == first.tag and _name(own) == _name(first):
            found.setdefault(id(own), []).append(i)
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
