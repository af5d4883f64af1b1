"""What a page of HTML leaves out where it is printed, the beginning of the next article below one, and a wiki's ways
from an entry to others: "Main article: Herons", the box of entries at its end.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from cleaner.blocks.block import Block, near
from cleaner.labels.evidence import Evidence
from cleaner.labels.placed.run import run_of
from cleaner.languages.lazy import lazy

NEAR = 4  # elements around a block of which one is named so
# One of which each name has that the pattern finds: most pages have none.
_WORDS = "noprint hatnote navbox catlinks next- next_ prev- prev_ previous- previous_".split()
_UNPRINTED = lazy(
    r"(?i)(?<![\w-])(?:noprint|hatnote|navbox|catlinks"
    r"|(?:next|prev(?:ious)?)[-_](?:post|article|story))(?![\w-])"
)


def unprinted(evidence: Evidence, inside: Sequence[float], known: Collection[int]) -> Iterator[int]:
    """Yield the blocks in an element that is named so; around a whole article the name says nothing, and of a list it
    says that its items can be ticked off.
    """
    if not any(word in evidence.all_names for word in _WORDS):
        return
    blocks, run = evidence.document.blocks, run_of(inside, known)
    found = [i for i in run if _is_unprinted(blocks[i])]
    if 2 * len(found) <= len(run):
        yield from found


def _is_unprinted(block: Block) -> bool:
    return block.marks.tag != "li" and any(node.names and _UNPRINTED.search(node.names) for node in near(block, NEAR))
