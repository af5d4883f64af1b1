"""The headline of a page of HTML that marks none up, as old pages lay theirs out by the size of their letters."""

from __future__ import annotations

from cleaner.blocks.block import HEADINGS
from cleaner.labels.evidence import Evidence
from cleaner.labels.heads.fields import CLOSE, by_names, is_trail

SHORTEST, LONGEST, WORDS = 12, 200, 2  # characters and words of a headline


def above_names(evidence: Evidence, first: int) -> int:
    """Return which line stands straight above the one that says who wrote the article, close above its first paragraph,
    and can be its headline, where the page has no headings; -1 if none does.
    """
    blocks = evidence.document.blocks
    if any(block.marks.tag in HEADINGS for block in blocks):
        return -1
    for i in range(max(1, first - CLOSE), first):
        if by_names(evidence.found.table[i]):
            return i - 1 if _can_head(evidence, i - 1) else -1
    return -1


def _can_head(evidence: Evidence, i: int) -> bool:
    text = evidence.document.blocks[i].text
    formed = SHORTEST <= len(text) <= LONGEST and len(text.split()) >= WORDS and not is_trail(text)
    return formed and evidence.is_plain(i) and not evidence.ends_sentence(i)
