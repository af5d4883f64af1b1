"""The article's text: the printed blocks in the page's order."""

from __future__ import annotations

from collections.abc import Sequence

from cleaner.blocks.block import Block
from cleaner.labels.label import IN_BODY, PRINTED, Label, Labelled
from cleaner.languages.lazy import lazy

_NUMBER = lazy(r"(\d{1,3}[.)])\s")
_LONGEST_INDENT = 100


def body(
    labelled: Sequence[Labelled], keep: frozenset[Label] = frozenset(), drop: frozenset[Label] = frozenset()
) -> str:
    """Return the paragraphs that are the article's, or kept on request, parted by blank lines."""
    printed = (IN_BODY | (keep - PRINTED)) - drop
    paragraphs: list[list[str]] = []
    before = None
    for item in labelled:
        if item.label in printed and (words := printed_words(item.block)):
            if paragraphs and item.block.marks.flows and before and before.label is item.label is Label.BODY:
                paragraphs[-1].append(" " * before.block.raw[-1:].isspace() + words)
            else:
                paragraphs.append([words])
        before = item
    return "\n\n".join(map("".join, paragraphs))


def printed_words(block: Block) -> str:
    """Return the words of a block, with the number before them that a text browser drew for an item of a list."""
    number = _NUMBER.match(block.raw[:_LONGEST_INDENT].lstrip())
    return f"{number[1]} {block.text}" if number and not block.text.startswith(number[1]) else block.text
