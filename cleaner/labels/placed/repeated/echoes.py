"""Lines of a text dump's article that say what the line straight above them says: the name of a picture below its
heading, a heading that a page has once more for small screens, a picture's name twice.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from cleaner.blocks.block import BY_HAND, Block
from cleaner.labels.evidence import Evidence

LONGEST, VERSE = 200, 80  # characters of such a line, and of a line of a song, which may say a line twice
SENTENCE = 20  # characters of a sentence that nobody says twice: "No." "No!"


def echoes(evidence: Evidence, run: Sequence[int]) -> Iterator[int]:
    """Yield which of the article's lines, `run`, say the same words as the line of it above; where only one of the two
    is an item of a list or begins with a capital, that is the one that stays.
    """
    blocks = evidence.document.blocks
    for above, i in pairwise(run):
        if above != i - 1 or not _is_same(evidence, above, i) or _is_sung(blocks, i):
            continue
        if len(blocks[i].text) >= SENTENCE or not evidence.ends_sentence(i):
            yield above if _rank(blocks[above]) < _rank(blocks[i]) else i


def _is_same(evidence: Evidence, above: int, i: int) -> bool:
    """Whether two lines begin with a letter, as few cells of tables and lines of code do, and have the same words."""
    block = evidence.document.blocks[i]
    able = len(block.text) <= LONGEST and block.text[:1].isalpha() and block.marks.tag not in BY_HAND
    return able and evidence.say_same(above, i)


def _rank(block: Block) -> tuple[bool, bool]:
    return block.marks.tag == "li", block.text[0].isupper()


def _is_sung(blocks: Sequence[Block], i: int) -> bool:
    """Whether a short line follows without a blank one, as in a song."""
    below = blocks[i + 1] if i + 1 < len(blocks) else blocks[i]
    short = not below.marks.blanks and len(below.text) < VERSE and below.text != blocks[i].text
    return short and not blocks[i].marks.blanks
