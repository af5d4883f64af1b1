"""What an HTML page says only to those who have it read to them, such as headings of its parts."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from cleaner.blocks.block import Block
from cleaner.labels.evidence import Evidence
from cleaner.labels.placed.run import run_of
from cleaner.languages.lazy import lazy

_UNSEEN = lazy(r"(?i)(?<!\S)(?:sr-only|visually-?hidden|screen-reader-text|screen-reader-only)(?!\S)")
_SEEN = lazy(r"(?i)not-(?:sr-only|visually-?hidden)|focusable")  # where the window is wide, say


def unseen(evidence: Evidence, inside: Sequence[float], known: Collection[int]) -> Iterator[int]:
    """Yield the blocks whose own element is named so that nobody sees them."""
    blocks = evidence.document.blocks
    return (i for i in run_of(inside, known) if _is_unseen(blocks[i]))


def _is_unseen(block: Block) -> bool:
    own = block.marks.container
    return own is not None and bool(_UNSEEN.search(own.names)) and not _SEEN.search(own.names)
