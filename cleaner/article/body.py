"""The article's text: the printed blocks in the page's order."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from cleaner.article.layout import is_laid_out, is_one, laid_out
from cleaner.blocks.block import Block
from cleaner.labels.label import IN_BODY, PRINTED, Label, Labelled
from cleaner.languages.lazy import lazy

_NUMBER = lazy(r"(\d{1,3}[.)])\s")
_LONGEST_INDENT = 100


def body(
    labelled: Sequence[Labelled], keep: frozenset[Label] = frozenset(), drop: frozenset[Label] = frozenset()
) -> str:
    """Return the paragraphs that are the article's, or kept on request, parted by blank lines; what is laid out by hand
    keeps its lines.
    """
    printed = (IN_BODY | (keep - PRINTED)) - drop
    paragraphs: list[list[Block]] = []
    above: Labelled | None = None
    for item in labelled:
        if item.label not in printed or not item.block.text:
            above = None
            continue
        if above and _goes_on(above, item):
            paragraphs[-1].append(item.block)
        else:
            paragraphs.append([item.block])
        above = item
    return "\n\n".join(map(_paragraph, paragraphs))


def _goes_on(above: Labelled, item: Labelled) -> bool:
    """Whether a block is of one paragraph with the one straight above it, which is printed, too."""
    if is_laid_out(item.block):
        return is_one(above.block, item.block)
    marks = item.block.marks
    return (marks.flows or marks.seam) and above.label is item.label is Label.BODY


def _paragraph(blocks: Sequence[Block]) -> str:
    if is_laid_out(blocks[0]):
        return "\n".join(laid_out(blocks))
    rest = (" " * _is_apart(above, block) + printed_words(block) for above, block in pairwise(blocks))
    return printed_words(blocks[0]) + "".join(rest)


def _is_apart(above: Block, block: Block) -> bool:
    return above.raw[-1:].isspace() or block.raw[:1].isspace()


def printed_words(block: Block) -> str:
    """Return the words of a block, with the number before them that a text browser drew for an item of a list."""
    number = _NUMBER.match(block.raw[:_LONGEST_INDENT].lstrip())
    return f"{number[1]} {block.text}" if number and not block.text.startswith(number[1]) else block.text


def printed_lines(block: Block) -> list[str]:
    """Return the lines that a block is printed in, blank ones aside."""
    return list(filter(None, laid_out([block]))) if is_laid_out(block) else [printed_words(block)]
