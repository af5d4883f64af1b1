"""Names that stand on a page, and how plainly they are its author's."""

from __future__ import annotations

from cleaner.named_tuple import NamedTuple

SAID, MARKED, BARE = 3, 2, 1


class Seen(NamedTuple):
    """Names in one block, and how plainly they are its author's: after a word like "by", by its markup, or bare."""

    strength: int
    names: tuple[str, ...]
    at: int
