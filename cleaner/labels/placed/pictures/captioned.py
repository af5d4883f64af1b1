"""What pictures show, in dumps that text browsers drew, where the words written below them follow: straight below what
a picture shows, or, with lynx, glued to it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from cleaner.blocks.block import Block
from cleaner.labels.evidence import Evidence
from cleaner.labels.label import Label
from cleaner.labels.opinions.rescue import THRESHOLD

LEAST, PARAGRAPH, NAME = 10, 80, 120  # characters of such a line, of a paragraph, and of a line that is no sentence
CAPTION, SHORT = 200, 40  # characters of a line straight below a picture, and below what one shows
LONGEST_CREDIT = 60
FURTHER = 3  # columns in, where lynx draws paragraphs; its headings stand further left
OWN_WAY = 0.1  # of an article's lines that begin in small letters at most: some authors know no others
TAGS = frozenset({"", "p"})  # of a line that is no item, no heading and no row
_CODE = ";{}"  # with which a line of a program ends
_BELOW = (Label.CAPTION, Label.CREDIT)


def captioned(evidence: Evidence, inside: Sequence[float], run: Sequence[int]) -> Iterator[int]:
    """Yield which of a drawn article's lines, `run`, tell what a picture shows, and what is written below it where that
    says the same.
    """
    blocks = evidence.document.blocks
    able = [i for i in run if 0 < i < len(blocks) - 1 and blocks[i].marks.tag in TAGS]
    small = [i for i in able if _is_glued(evidence, i)]
    if len(small) <= OWN_WAY * len(run):
        yield from small
    yield from (i for i in able if _is_straight_below(blocks, i, CAPTION) and _is_bare_picture(blocks[i - 1]))
    for i in (i for i in able if len(blocks[i].text) >= LEAST):
        if _is_said_below(evidence, inside, i):
            yield i
            if inside[i + 1] >= THRESHOLD and not blocks[i + 1].marks.tag:
                yield i + 1


def written_below(blocks: Sequence[Block], run: Sequence[int], shown: Collection[int]) -> Iterator[int]:
    """Yield which short lines of a drawn article stand straight below what a picture shows, or in brackets below it."""
    below = (i for i in run if i - 1 in shown)
    yield from (i for i in below if _is_straight_below(blocks, i, SHORT) or _is_bracketed(blocks[i].text))


def _is_straight_below(blocks: Sequence[Block], i: int, longest: int) -> bool:
    """Whether nothing but a line's end stands between a line and the one above it, and a blank line below it."""
    block, below = blocks[i], blocks[i + 1] if i + 1 < len(blocks) else None
    straight = not block.marks.blanks and block.marks.tag in TAGS and not block.marks.seam
    return straight and len(block.text) <= longest and (below is None or below.marks.blanks > 0)


def _is_bracketed(text: str) -> bool:
    return text[0] == "(" and text.find(")") == len(text) - 1 and len(text) <= LONGEST_CREDIT


def _is_bare_picture(block: Block) -> bool:
    return block.marks.picture and not block.text


def _is_glued(evidence: Evidence, i: int) -> bool:
    """Whether a line begins in small letters straight below a paragraph that has ended: "boats at a quay The quay"."""
    above, block = evidence.document.blocks[i - 1 : i + 1]
    straight = not block.marks.blanks and block.marks.indent >= FURTHER and not block.marks.seam
    begins = straight and block.text.partition(" ")[0].islower() and " " in block.text and block.text[-1] not in _CODE
    return begins and len(above.text) >= PARAGRAPH and evidence.ends_sentence(i - 1) and above.marks.tag in TAGS


def _is_said_below(evidence: Evidence, inside: Sequence[float], i: int) -> bool:
    """Whether the line below says what a line says, as what is written below a picture does, or begins so and says
    whose the picture is.
    """
    block, below = evidence.document.blocks[i : i + 2]
    out = inside[i + 1] < THRESHOLD
    if evidence.say_same(i, i + 1):
        if not evidence.ends_sentence(i - 1):
            return out and _is_named(block) and not below.marks.blanks
        alone = block.marks.blanks > 0 or block.marks.indent >= FURTHER
        straight = alone and not below.marks.blanks
        return straight or (out and evidence.ends_sentence(i) and not block.text.endswith("?"))
    if not below.text.startswith(block.text):
        return False
    if _is_credited(block, below):
        return True
    begins = out and not below.text[len(block.text)].isalnum()
    return begins and evidence.ends_sentence(i - 1) and evidence.likeliest(i + 1, inside=False) in _BELOW


def _is_credited(block: Block, below: Block) -> bool:
    """Whether the line straight below a sentence says it, and whose the picture is glued to it: "A boat.Ana Ruiz"."""
    whose = below.text[len(block.text) :]
    glued = not below.marks.blanks and block.text.endswith(".") and whose[0].isupper()
    return glued and len(whose) <= LONGEST_CREDIT


def _is_named(block: Block) -> bool:
    """Whether a line below a blank one is no heading and no sentence, as lynx draws them."""
    apart = block.marks.indent >= FURTHER and block.marks.blanks > 0
    return apart and len(block.text) <= NAME and block.text[0].isalpha() and block.text[-1].isalnum()
