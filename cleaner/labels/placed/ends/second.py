"""Whole articles that follow the first one on a page of HTML, as sites load them for who reads on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from cleaner.blocks.block import Block, Container, around
from cleaner.blocks.lines import PROSE
from cleaner.labels.evidence import Evidence
from cleaner.labels.label import Label, headline_in
from cleaner.labels.opinions.rescue import THRESHOLD
from cleaner.labels.placed.nearest import nearest
from cleaner.labels.signs.signs import DATED, NAMES
from cleaner.languages.lazy import lazy

LEAST = 2  # paragraphs of an article
_HEADINGS = frozenset({"h1", "h2"})
_ARTICLE = "article"
_SIGNED = (*DATED, NAMES.index("by"))
_NUMBER = lazy(r"\d+")


def second(evidence: Evidence, inside: Sequence[float], known: Mapping[int, Label]) -> list[int]:
    """Return the blocks of the elements that stand beside the one with the headline and the article's paragraphs, named
    as it is, or are articles by their tag elsewhere, and have a headline and a byline or a date of their own.
    """
    blocks, headline = evidence.document.blocks, headline_in(known)
    below = headline + 1
    read = [i for i in range(below, len(blocks)) if _is_paragraph(blocks[i], inside[i])]
    if headline < 0 or len(read) < LEAST:
        return []
    own = list(around(blocks[headline]))
    levels = {node: level for level, node in enumerate(own)}
    widest = sorted(nearest([blocks[i].marks.container for i in read], levels, len(own)))[LEAST - 1]
    if widest == len(own):
        return []
    nodes = [*_beside(evidence.elements, own[widest]), *_apart(evidence.elements, own, widest)]
    others = _held(blocks, below, nodes)
    return [i for other in others if _is_headed(evidence, inside, headline, other) for i in other]


def _is_paragraph(block: Block, opinion: float) -> bool:
    return opinion >= THRESHOLD and len(block.text) > PROSE


def _beside(nodes: Sequence[Container], first: Container) -> Iterator[Container]:
    """The elements that stand in the same one as the first and are named the same."""
    for node in nodes:
        alike = node.parent is first.parent and node.tag == first.tag and _name(node) == _name(first)
        if alike and node is not first:
            yield node


def _apart(nodes: Sequence[Container], own: Sequence[Container], widest: int) -> list[Container]:
    """The elements that are articles by their tag, neither in nor beside the one with the headline and its paragraphs:
    those beside it may be its parts.
    """
    first = next((node for node in reversed(own[widest:]) if node.tag == _ARTICLE), None)
    if first is None:
        return []
    around_headline = set(own)
    articles = [node for node in nodes if node.tag == _ARTICLE and node not in around_headline]
    within = nearest(articles, {first: True}, none=False)
    pairs = zip(articles, within, strict=True)
    return [node for node, is_within in pairs if not is_within and node.parent is not first.parent]


def _held(blocks: Sequence[Block], below: int, nodes: Sequence[Container]) -> Iterable[list[int]]:
    """The blocks in each of some elements, from a block on."""
    found: dict[Container, list[int]] = {node: [] for node in nodes}
    places = [block.marks.container for block in blocks[below:]] if nodes else []
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
    dated = len(evidence.document.blocks[i].text) <= PROSE and any(row[at] for at in _SIGNED)
    return dated or evidence.likeliest(i, inside=False) in {Label.BYLINE, Label.DATE}
