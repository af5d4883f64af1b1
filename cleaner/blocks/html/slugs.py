"""Elements that software named after the heading in them, "feedback" for "1.5 Feedback", as manuals and blogs have it:
such a name says nothing that the heading does not.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from cleaner.blocks.address import plain_words
from cleaner.blocks.block import HEADINGS, Block, Container, near
from cleaner.languages.lazy import lazy

LEAST, HALF = 4, 2  # headings that gave a name, and one in so many
NEAR = 3  # elements around a heading's words that may be named after it
_ESCAPED = lazy(r"_00[0-9a-f]{2}(?![0-9a-z])")  # a mark in a name: "What-is-it_003f"


def unname(blocks: Sequence[Block]) -> None:
    """Take the names made of headings from the elements of a page, if most headings have one."""
    heads = [block for block in blocks if block.marks.tag in HEADINGS]
    spared = len(heads) - max(LEAST, len(heads) / HALF)  # those that need not have given one
    named: list[tuple[Container, str]] = []
    for block in heads:
        found = list(_named_after(block))
        named += found
        spared -= not found
        if spared < 0:
            return
    for node, name in named:
        node.names = " ".join(word for word in node.names.split() if word != name)


def _named_after(block: Block) -> Iterator[tuple[Container, str]]:
    """The elements near a heading that are named after it, and those names."""
    words = plain_words(block.text)
    number = next((i for i, word in enumerate(words) if not word.isdecimal()), 0)
    said = {"".join(words), "".join(words[number:])}
    for node in near(block, NEAR):
        for name in node.names.split():
            if _letters(name) in said:
                yield node, name


@lru_cache(1 << 10)  # the headings of a page stand in the same elements
def _letters(name: str) -> str:
    return "".join(plain_words(_ESCAPED.sub("", name)))
