"""Lines that something else was to be put in place of: a shortcode, a placeholder, a picture instead of a frame."""

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
# What a frame has for programs that know no frames stands in the text that others read from the page.
_LINKED_PICTURE = lazy(
    r"(?:<a\s[^<>]{0,99}?href=.?https?:[^<>]{1,2000}>\s?<img\s[^<>]{0,99}?src=.?https?:[^<>]{1,2000}>\s?</a>\s?)+"
)


def unfilled(blocks: Sequence[Block]) -> Iterator[int]:
    """Return the blocks that are nothing but a shortcode, placeholders or the tags of linked pictures, and no line of a
    program, as several of the latter seem to be in a dump.
    """
    return (i for i, block in enumerate(blocks) if _is_unfilled(block.text, block.marks.tag))


def _is_unfilled(text: str, tag: str) -> bool:
    if text.startswith("<a "):
        return tag != "pre" and _LINKED_PICTURE.fullmatch(text) is not None
    return text.startswith(_BEGINS) and tag not in BY_HAND and _UNFILLED.fullmatch(text) is not None
