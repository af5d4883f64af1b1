"""Lines that a site's software was to put something else in place of: a shortcode, a placeholder."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cleaner.blocks.block import BY_HAND, Block
from cleaner.languages.lazy import lazy

_BEGINS = ("[", "{{", "${")
# "[convertkit form=1630175]", "[CTA_MODULE]", "{{ author.name }}"; but not "[cross-talk]" in an interview.
_UNFILLED = lazy(
    r"\[/?(?=[A-Za-z])(?:\w{1,40}_\w{1,40}|[\w-]{1,80}(?=\s[\w-]{1,40}=))(?:\s[^\[\]]{0,2000})?\]"
    r"|(?:\{\{[^{}]{1,200}\}\}|\$\{[^{}]{1,200}\})+"
)


def unfilled(blocks: Sequence[Block]) -> Iterator[int]:
    """Yield the blocks that are nothing but a shortcode or placeholders, and no line of a program."""
    for i, block in enumerate(blocks):
        begins = block.text.startswith(_BEGINS) and block.marks.tag not in BY_HAND
        if begins and _UNFILLED.fullmatch(block.text):
            yield i
