"""Questions that were missed, and whose answers are the article's: an answer alone says nothing; and their heading, a
menu's word, too.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from cleaner.blocks.block import Block
from cleaner.labels.evidence import Evidence
from cleaner.labels.opinions.rescue import THRESHOLD
from cleaner.labels.placed.headings import headings
from cleaner.labels.signs.phrases import bare, says
from cleaner.labels.signs.signs import COPIES

MARKS = ("?", "\uff1f", "\u061f")
LEAST, MOST, ANSWER = 15, 200, 60  # characters of a question, and of an answer
LIKELY, FEW = 0.3, 2  # an opinion of a question, and how many answered ones there are where it is no teaser


def questions(evidence: Evidence, inside: Sequence[float], known: Collection[int]) -> list[int]:
    """Return the questions straight above a paragraph of the article, on a page with several such, that say nothing of
    themselves and stand there once.
    """
    blocks, found = evidence.document.blocks, evidence.found
    answers = [p >= THRESHOLD and len(block.text) >= ANSWER for block, p in zip(blocks, inside, strict=True)]
    asked = [i for i, answer in enumerate(answers[1:]) if answer and i not in known and _is_question(blocks[i])]
    if len(asked) < FEW:
        return []
    missed = (i for i in asked if LIKELY <= inside[i] < THRESHOLD)
    return [i for i in missed if found.table[i][COPIES] <= 1 and not says(found.hits[i])]


def headed(evidence: Evidence, inside: Sequence[float], known: Collection[int]) -> Iterator[int]:
    """Yield the headings like "FAQ" straight above a question of the article."""
    blocks, titles = evidence.document.blocks, headings(evidence.document.language, "questions")
    for i in range(len(blocks) - 1):
        asked = inside[i + 1] >= THRESHOLD > inside[i] and blocks[i + 1].text.endswith(MARKS)
        if asked and i not in known and i + 1 not in known and bare(blocks[i].text.casefold()) in titles:
            yield i


def _is_question(block: Block) -> bool:
    return block.text.endswith(MARKS) and LEAST <= len(block.text) <= MOST
