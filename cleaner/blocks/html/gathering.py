"""The block of an HTML page that is being gathered: its words, and what its marks will say."""

from __future__ import annotations

from cleaner.blocks.block import Block, Container, Marks
from cleaner.blocks.lines import evenly_spaced
from cleaner.languages.lazy import lazy

# Where a paragraph ends that is laid out by hand.
_BLANK_LINE = lazy(r"(?<=\n)[ \t\r]*(?=\n)")


class Gathering:
    """The words reached since the last block ended, what stands around them, and the blocks that are complete.

    by_hand: the element around whose lines are laid out by hand
    parted: whether blank lines part its paragraphs
    in_words: whether the line has words, and none of its lines has ended straight before
    unread: how many elements are around the innermost one that shows no words of its own; 0 outside of such
    """

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self.container: Container | None = None
        self.by_hand: Container | None = None
        self.parts: list[str] = []
        self.inner: list[str] = []
        self.links = self.link_chars = self.strong = self.em = self.blanks = 0
        self.in_link = self.in_strong = self.in_em = self.unread = 0
        self.picture = self.control = self.parted = self.in_words = False

    def text(self, characters: str) -> None:
        if self.unread:
            return
        if self.parted and _BLANK_LINE.search(characters):
            self.paragraphs(characters)
            return
        self.parts.append(characters)
        self.in_words = self.in_words or not characters.isspace()
        size = len(characters)
        if self.in_link:
            self.link_chars += size
        if self.in_strong:
            self.strong += size
        if self.in_em:
            self.em += size

    def paragraphs(self, characters: str) -> None:
        """Take in text whose paragraphs are parted by blank lines."""
        first, *more = _BLANK_LINE.split(characters)
        self.text(first)
        for part in more:
            self.flush()
            self.blanks = 1
            self.text(part)

    def flush(self) -> None:
        if not self.parts and not self.inner:
            return
        raw = "".join(self.parts)
        if not raw.isspace() and (text := evenly_spaced(raw)):
            self.blocks.append(Block._make((raw, text, self.marks())))
            self.picture = self.control = False
            self.blanks = 0
        self.parts.clear()
        self.in_words = False
        self.inner = self.inner[-1:] if self.in_link else []
        self.links = 1 if self.in_link else 0
        self.link_chars = self.strong = self.em = 0

    def marks(self) -> Marks:
        container = self.container
        tag = "pre" if self.by_hand is not None else container.tag if container is not None else ""
        inner = " ".join(self.inner)
        sizes = self.links, self.link_chars, self.strong, self.em
        return Marks._make((tag, self.blanks, 0, *sizes, self.picture, self.control, False, inner, container, False))
