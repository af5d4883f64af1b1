"""Lists of a text dump that a sentence announces: what stands between its colon and the next paragraph."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from cleaner.blocks.block import Block
from cleaner.blocks.text.link_list import is_linked
from cleaner.labels.evidence import Evidence
from cleaner.labels.label import Label
from cleaner.labels.opinions.rescue import THRESHOLD
from cleaner.labels.signs.signs import COPIES

COLONS = (":", "\uff1a")
CALLS = ("?", "!", "？", "！")
SENTENCE, LONGEST = 40, 200  # characters of a line that announces something, and of an item at the most
WIDE = 2  # characters of other scripts that one of Chinese or Japanese says
MOST = 14  # items


def announced(evidence: Evidence, inside: Sequence[float], known: Collection[int]) -> Iterator[int]:
    """Yield the items of each list below a line of the article that ends with a colon, if all of them say nothing else,
    stand on the page once and are followed by the article, or by a sentence, which is its, too; `known` ones stay what
    they are.
    """
    blocks, copies = evidence.document.blocks, evidence.found.table.column(COPIES)
    for start in (i for i, block in enumerate(blocks) if inside[i] >= THRESHOLD and _announces(block)):
        below = range(start + 1, min(start + 2 + MOST, len(blocks)))
        end = next((i for i in below if _goes_on(evidence, inside, i)), start)
        items = range(start + 1, end)
        if not any(i in known or copies[i] > 1 for i in items) and all(_is_item(evidence, i) for i in items):
            yield from items
            yield from (end,) if items and inside[end] < THRESHOLD and end not in known else ()


def _goes_on(evidence: Evidence, inside: Sequence[float], i: int) -> bool:
    """Whether a line is the article's, or a sentence that says nothing of itself and does not call on readers."""
    text = evidence.document.blocks[i].text
    told = len(text) >= SENTENCE and not text.endswith(CALLS) and evidence.ends_sentence(i) and evidence.is_plain(i)
    return inside[i] >= THRESHOLD or told


def _announces(block: Block) -> bool:
    text = block.text
    return text.endswith(COLONS) and len(text) * (WIDE if text > "\u2e7f" else 1) >= SENTENCE


def _is_item(evidence: Evidence, i: int) -> bool:
    """Whether a line, if it is none of the article's, is nothing that has a name, but perhaps a caption."""
    block = evidence.document.blocks[i]
    able = len(block.text) <= LONGEST and not is_linked(block)
    return able and evidence.is_but(i, Label.OTHER, Label.CAPTION, Label.RELATED)
