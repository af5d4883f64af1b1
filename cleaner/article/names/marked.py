"""Blocks that the markup of a page says to be its author's."""

from __future__ import annotations

import re
from functools import lru_cache

from cleaner.blocks.block import Block, near
from cleaner.languages.lazy import lazy

_MARKED = lazy(r"author|byline|writer|reporter|contributor|journalist|autor|auteur|vcard", re.I)
_LEVELS = 3


def is_marked(block: Block) -> bool:
    """Return whether the class or the link of a block, or a class around it, is an author's."""
    names = (block.marks.inner, *(container.names for container in near(block, _LEVELS)))
    return any(map(_is_authors, filter(None, names)))


@lru_cache(1 << 10)  # the blocks of a list stand in the same elements
def _is_authors(names: str) -> bool:
    return _MARKED.search(names) is not None
