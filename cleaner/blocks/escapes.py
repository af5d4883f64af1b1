"""What a terminal shows as colours, bold type and links: escape sequences (ECMA-48), letters struck over letters."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cleaner.blocks.block import Block
from cleaner.languages.lazy import lazy

_ESCAPE, _BACKSPACE = "\x1b", "\b"
_UNSEEN = lazy(
    r"\x1b\[[0-?]{0,60}[ -/]{0,9}[@-~]"  # a control sequence: "bold", "green"
    r"|\x1b\][^\x07\x1b\n]{0,4000}(?:\x07|\x1b\\)"  # a command to the terminal: a link's address
    r"|\x1b[()*+#][0-~]|\x1b[ -~]?"
    r"|[^\n\b]?\x08"
)


def has_escapes(text: str) -> bool:
    """Return whether a dump holds what only a terminal understands."""
    return _ESCAPE in text or _BACKSPACE in text


def without_escapes(text: str) -> str:
    """Return a dump as a terminal shows it."""
    return _UNSEEN.sub("", text)


def with_escapes(blocks: Sequence[Block], text: str) -> tuple[Block, ...]:
    """Return the blocks of a dump that was read without its escapes, with them in their `raw`."""
    ends = _ends([len(block.raw) for block in blocks], text)
    at = 0
    whole: list[Block] = []
    for block, end in zip(blocks, ends, strict=True):
        whole.append(block._replace(raw=text[at:end]))
        at = end
    return tuple(whole) or (Block(text, ""),)


def _ends(sizes: Sequence[int], text: str) -> Iterator[int]:
    """Where each of the blocks ends in the text: escapes between two are the second one's, but those at the end."""
    codes = _UNSEEN.finditer(text)
    code = next(codes, None)
    seen = hidden = 0
    for i, size in enumerate(sizes):
        seen += size
        while code and code.start() < seen + hidden:
            hidden += len(code[0])
            code = next(codes, None)
        yield seen + hidden if i < len(sizes) - 1 else len(text)
