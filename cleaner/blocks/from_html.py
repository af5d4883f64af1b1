"""Blocks of an HTML page: one walk of the lexbor tree, without recursion."""

from __future__ import annotations

import re
from collections.abc import Sequence

from selectolax.lexbor import LexborHTMLParser, LexborNode

from cleaner.blocks.block import Block, Container, Marks
from cleaner.blocks.elements import (
    BLOCK,
    CELL,
    CELLS,
    CONTROLS,
    EMPHASIS,
    HEAD_CELL,
    HEADINGS,
    PARAGRAPH,
    PICTURES,
    SELECTED,
    STRONG,
    UNSEEN,
    ends_in_words,
    follows_link,
    is_anchor,
    is_gutter,
    is_icon,
    is_layout,
    is_letter,
    is_line_number,
    select,
    target,
)
from cleaner.blocks.lines import evenly_spaced

NAMING = ("class", "id", "role", "itemprop", "data-testid", "data-component", "data-module", "aria-label")
# So many tables inside each other are layout; to look into each of them would take the square of their depth.
TABLES = 12
TEXT_OF_CELLS = frozenset({"p", "div"})
ICON, EDIT = "material-", "editsection"
# Where a paragraph ends that is laid out by hand.
_BLANK_LINE = re.compile(r"(?<=\n)[ \t\r]*(?=\n)")


class _Walk:
    """The block being gathered while the tree is walked, and the blocks that are complete.

    apart: the elements inside a line that are blocks of their own, by number
    """

    def __init__(self, apart: frozenset[int]) -> None:
        self.apart = apart
        # The elements around the place reached, with their tags.
        self.around: list[tuple[LexborNode, str]] = []
        self.blocks: list[Block] = []
        self.container: Container | None = None
        self.parts: list[str] = []
        self.inner: list[str] = []
        self.links = self.link_chars = self.strong = self.em = self.blanks = 0
        self.in_link = self.in_strong = self.in_em = 0
        self.layout: list[bool] = []
        # The element around whose lines are laid out by hand, and whether blank lines part its paragraphs.
        self.by_hand: Container | None = None
        self.parted = False
        self.picture = self.control = False
        # How many elements are around the innermost one that shows no words of its own; 0 outside of such.
        self.unread = 0

    def through(self, root: LexborNode) -> None:
        """Take in an element and everything in it, without recursion."""
        node: LexborNode | None = root
        while node is not None:
            tag = node.tag or ""
            if tag == "-text":
                self.text(node.text_content or "")
            elif tag and tag not in UNSEEN:
                self.reach(node, tag)
                inner = node.first_child
                if inner is not None:
                    node = inner
                    continue
                self.leave_last()
            node = self.after(node) if self.around else None

    def reach(self, node: LexborNode, tag: str) -> None:
        self.around.append((node, tag))
        if self.apart and node.mem_id in self.apart:
            self.open(node, tag)
        self.enter(node, tag)

    def after(self, node: LexborNode) -> LexborNode | None:
        """The next node of the page, when the elements that end before it are left; none at the end."""
        following = node.next
        while following is None and len(self.around) > 1:
            following = self.leave_last().next
        if following is None:
            self.leave_last()
        return following

    def leave_last(self) -> LexborNode:
        """Leave the innermost element, and return it."""
        if self.unread == len(self.around):
            self.unread = 0
        node, tag = self.around.pop()
        self.leave(tag)
        if self.apart and node.mem_id in self.apart:
            self.close(tag)
        return node

    def text(self, characters: str) -> None:
        if self.unread:
            return
        if self.parted and _BLANK_LINE.search(characters):
            self.paragraphs(characters)
            return
        self.parts.append(characters)
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
        raw = "".join(self.parts)
        if raw and (text := evenly_spaced(raw)):
            self.blocks.append(Block(raw, text, self.marks()))
            self.picture = self.control = False
            self.blanks = 0
        self.parts.clear()
        self.inner = self.inner[-1:] if self.in_link else []
        self.links = 1 if self.in_link else 0
        self.link_chars = self.strong = self.em = 0

    def marks(self) -> Marks:
        container = self.container
        return Marks(
            tag="pre" if self.by_hand is not None else container.tag if container else "",
            blanks=self.blanks,
            links=self.links,
            link_chars=self.link_chars,
            strong=self.strong,
            em=self.em,
            picture=self.picture,
            control=self.control,
            inner=" ".join(self.inner),
            container=container,
        )

    def enter(self, node: LexborNode, tag: str) -> None:
        if self.is_block(tag):
            self.open(node, tag)
        elif tag == "br":
            self.end_line()
        elif tag in CELLS:
            self.parts.append(HEAD_CELL if tag == "th" else CELL)
        else:
            self.inside_line(node, tag)

    def is_block(self, tag: str) -> bool:
        """Whether an element is apart here: a table's cell is where the table is layout, else the text in it is not."""
        if tag in CELLS:
            return bool(self.layout) and self.layout[-1]
        return tag in BLOCK and not (self.layout and tag in TEXT_OF_CELLS and not self.layout[-1])

    def open(self, node: LexborNode, tag: str) -> None:
        self.flush()
        if tag in PARAGRAPH:
            self.blanks = 1
        if tag == "table":
            deep = len(self.layout) >= TABLES
            self.layout.append(deep or is_layout(node))
        attributes = node.attributes
        self.container = Container(tag, _names(attributes), self.container, attributes.get(SELECTED) or "")
        if tag == "pre" and self.by_hand is None:
            self.by_hand = self.container
            self.parted = is_letter(node)
            if is_gutter(node):
                self.read_not()

    def end_line(self) -> None:
        """End a line: a block ends there, but for a heading that goes on in the next line."""
        if self.in_heading() and ends_in_words(self.parts):
            self.parts.append("\n")
        else:
            self.flush()

    def in_heading(self) -> bool:
        return self.container is not None and self.container.tag in HEADINGS

    def inside_line(self, node: LexborNode, tag: str) -> None:
        if tag == "a":
            self.link(node)
        elif tag in STRONG:
            self.in_strong += 1
        elif tag in EMPHASIS:
            self.in_em += 1
            if tag == "i":
                self.look_at(node, node.attributes.get("class") or "")
        elif tag in PICTURES:
            self.picture = True
        elif tag in CONTROLS:
            self.control = True
            self.parts.append(" ")
        elif tag in {"span", "time", "small", "cite"}:
            names = _names(node.attributes)
            self.inner.append(names if tag == "span" else f"{tag} {names}")
            self.look_at(node, names)
        elif tag in TEXT_OF_CELLS:
            self.parts.append(" ")

    def look_at(self, node: LexborNode, names: str) -> None:
        """Leave out the words of an element inside a line that are the name of a picture, the number of a program's
        line, or a wiki's button in a heading.
        """
        if (
            (ICON in names and is_icon(names))
            or (self.by_hand is not None and is_line_number(node, names))
            or (EDIT in names and self.in_heading())
        ):
            self.read_not()

    def read_not(self) -> None:
        """Leave out the words of the element reached."""
        self.unread = self.unread or len(self.around)

    def link(self, node: LexborNode) -> None:
        if self.in_heading() and is_anchor(node):
            self.read_not()
            return
        if self.parts and self.links and not self.parts[-1][-1:].isspace() and follows_link(node):
            self.parts.append(" ")
        self.in_link += 1
        self.links += 1
        attributes = node.attributes
        self.inner.append(f"{_names(attributes)} {attributes.get('rel') or ''} {target(attributes.get('href') or '')}")

    def leave(self, tag: str) -> None:
        if self.is_block(tag):
            self.close(tag)
        elif tag == "a":
            self.in_link = max(0, self.in_link - 1)
        elif tag in STRONG:
            self.in_strong = max(0, self.in_strong - 1)
        elif tag in EMPHASIS:
            self.in_em = max(0, self.in_em - 1)
        elif tag in CONTROLS or tag in TEXT_OF_CELLS:
            self.parts.append(" ")

    def close(self, tag: str) -> None:
        self.flush()
        if tag in PARAGRAPH:
            self.blanks = 1
        if tag == "table" and self.layout:
            self.layout.pop()
        if self.container is not None:
            if self.container is self.by_hand:
                self.by_hand, self.parted = None, False
            self.container = self.container.parent


def from_html(tree: LexborHTMLParser, selectors: Sequence[str] = ()) -> tuple[Block, ...]:
    """Return the blocks of a parsed page, in the page's order; each visible word is in exactly one of them.

    selectors: CSS selectors, the first of which that chooses an element is told by the block's container; what is
        chosen inside a line is a block of its own
    """
    apart = select(tree, selectors) if selectors else frozenset()
    walk = _Walk(apart)
    if tree.body:
        walk.through(tree.body)
    walk.flush()
    return tuple(walk.blocks)


def _names(attributes: dict[str, str | None]) -> str:
    """The words by which an element's author named it, and `hidden` where a reader cannot see it."""
    if not attributes:
        return ""
    found = [value for key in NAMING if (value := attributes.get(key))]
    style = attributes.get("style")
    if "hidden" in attributes or (style and "display:none" in style.replace(" ", "")):
        found.append("hidden")
    return " ".join(found)
