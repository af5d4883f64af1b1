"""Paragraphs of HTML that say that they are a link to another article, or that the site earns by its links, and links
in capitals, in brackets, or behind a word in capitals or an arrow.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence

from cleaner.blocks.block import Block
from cleaner.labels.evidence import Evidence
from cleaner.labels.label import RELATED, Label
from cleaner.labels.placed.run import run_of
from cleaner.labels.signs.phrases import END, INSIDE, START, Hit

LONGEST, SHORT = 200, 60  # characters of such a paragraph, and of one that only begins like an advertisement
LINKED, WHOLLY = 0.5, 0.9  # of a paragraph that its link holds, and of one that is nothing else
WORDS = 4  # of a headline
MOST_ANNOUNCING = 5  # words in capitals before a colon
SURE = 0.8
_ARROWS = frozenset({">>", ">>>", "»", "›", "→", "►", "➜", "➡"})


def read_also(evidence: Evidence, inside: Sequence[float], known: Collection[int]) -> Iterator[int]:
    """Yield the paragraphs of the article that are "Read also" and a link, or a headline in capitals and a link, or say
    that links in it are paid for.
    """
    blocks, hits = evidence.document.blocks, evidence.found.hits
    for i in run_of(inside, known):
        if blocks[i].marks.tag != "p" or len(blocks[i].text) > LONGEST:
            continue
        if any(is_kind(blocks[i]) for is_kind in (_is_in_capitals, _is_in_brackets, _is_announced, _is_pointed_at)):
            yield i
        if not hits[i] or inside[i] >= SURE:
            continue
        if leads_on(blocks[i], hits[i]) or _is_paid(hits[i], len(blocks[i].text)):
            yield i


def leads_on(block: Block, hits: Mapping[Label, Hit]) -> bool:
    """Return whether a block begins like "Read also", and most of it is a link."""
    related = hits.get(RELATED)
    begins = related is not None and related.strength == START
    return begins and block.marks.link_chars >= LINKED * len(block.text)


def _is_in_capitals(block: Block) -> bool:
    """Whether a paragraph is a link in capitals: "TWO FERRIES COLLIDE OFF THE COAST"."""
    text, size = block.text, len(block.text)
    linked = block.marks.link_chars >= WHOLLY * size and len(text.split()) >= WORDS
    return linked and text.isupper() and 2 * sum(map(str.isupper, text)) >= size


def _is_in_brackets(block: Block) -> bool:
    """Whether a paragraph is a link in brackets with a word before it: "(MORE: Two ferries collide off the coast)"."""
    begin, colon, _ = block.text.partition(":")
    linked = block.marks.link_chars >= LINKED * len(block.text)
    return linked and bool(colon) and begin[0] == "(" and begin[1:].isupper() and block.text.endswith((")", ")."))


def _is_announced(block: Block) -> bool:
    """Whether a paragraph is a link behind words in capitals: "ANALYSIS: Two ferries collide off the coast"."""
    begin, _, rest = block.text.partition(":")
    announces = begin.isupper() and len(begin.split()) <= MOST_ANNOUNCING
    return announces and len(rest.split()) >= WORDS and block.marks.link_chars >= WHOLLY * len(rest.strip())


def _is_pointed_at(block: Block) -> bool:
    """Whether a paragraph is a link behind an arrow: ">> Two ferries collide off the coast"."""
    arrow, _, rest = block.text.partition(" ")
    return arrow in _ARROWS and len(rest.split()) >= WORDS and block.marks.link_chars >= WHOLLY * len(rest)


def _is_paid(hits: Mapping[Label, Hit], size: int) -> bool:
    advert = hits.get(Label.ADVERT)
    strength = advert.strength if advert else END
    return strength == INSIDE or (strength >= START and size <= SHORT)
