"""Blocks of an HTML page: one walk of the lexbor tree, without recursion."""

from __future__ import annotations

from collections.abc import Sequence

from selectolax.lexbor import LexborHTMLParser, LexborNode

from cleaner.blocks.block import HEADINGS, Block, Container
from cleaner.blocks.html.elements import (
    BLOCK,
    CELL,
    CELLS,
    CONTROLS,
    EMPHASIS,
    HEAD_CELL,
    PARAGRAPH,
    PICTURES,
    PLACE,
    SELECTED,
    STRONG,
    TOOLTIP,
    UNSEEN,
    is_aloud,
    is_anchor,
    is_glued,
    is_gutter,
    is_icon,
    is_layout,
    is_letter,
    is_line_number,
    is_reading,
    is_tooltip,
    select,
)
from cleaner.blocks.html.gathering import Gathering
from cleaner.blocks.html.naming import names_of, target_of
from cleaner.blocks.html.slugs import unname

# So many tables inside each other are layout; to look into each of them would take the square of their depth.
TABLES = 12
TEXT_OF_CELLS = frozenset({"p", "div"})
BLOCK_IN_LAYOUT, BLOCK_IN_ROWS = BLOCK | CELLS, BLOCK - TEXT_OF_CELLS
ICON, EDIT, HEADED = "material-", "editsection", "heading"


class _Walk(Gathering):
    """The walk of the tree, with the block being gathered and the blocks that are complete.

    apart: the elements inside a line that are blocks of their own, by number
    """

    def __init__(self, apart: frozenset[int]) -> None:
        super().__init__()
        self.apart = apart
        # The elements around the place reached, with their tags.
        self.around: list[tuple[LexborNode, str]] = []
        self.layout: list[bool] = []

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

    def enter(self, node: LexborNode, tag: str) -> None:
        if self.is_block(tag):
            self.open(node, tag)
        elif tag == "br":
            if not self.unread:
                self.end_line()
        elif tag in CELLS:
            self.parts.append(HEAD_CELL if tag == "th" else CELL)
        else:
            self.inside_line(node, tag)

    def is_block(self, tag: str) -> bool:
        """Whether an element is apart here: a table's cell is where the table is layout, else the text in it is not."""
        if not self.layout:
            return tag in BLOCK
        return tag in BLOCK_IN_LAYOUT if self.layout[-1] else tag in BLOCK_IN_ROWS

    def open(self, node: LexborNode, tag: str) -> None:
        self.flush()
        if tag in PARAGRAPH:
            self.blanks = 1
        if tag == "table":
            deep = len(self.layout) >= TABLES
            self.layout.append(deep or is_layout(node))
        attributes = node.attributes
        self.container = Container(tag, names_of(attributes), self.container, attributes.get(SELECTED) or "")
        if tag == "pre" and self.by_hand is None:
            self.by_hand = self.container
            self.parted = is_letter(node)
            if is_gutter(node):
                self.read_not()

    def end_line(self) -> None:
        """End a line: a block ends there, but for a heading that goes on in the next line."""
        if self.in_heading() and self.in_words:
            self.parts.append("\n")
            self.in_words = False
        else:
            self.flush()

    def in_heading(self) -> bool:
        return self.container is not None and self.container.tag in HEADINGS

    def beside_heading(self) -> bool:
        """Whether the place reached is in a heading, or in the element that a wiki puts around it and its button."""
        return self.in_heading() or (self.container is not None and HEADED in self.container.names)

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
            names = names_of(node.attributes)
            self.inner.append(names if tag == "span" else f"{tag} {names}")
            self.look_at(node, names)
        elif tag in TEXT_OF_CELLS:
            self.parts.append(" ")
        elif tag == "rt" and is_reading(node):
            self.read_not()

    def look_at(self, node: LexborNode, names: str) -> None:
        """Leave out the words of an element inside a line that are the name of a picture, the number of a program's
        line, a wiki's button in a heading, or that nobody sees.
        """
        if (
            (ICON in names and is_icon(names))
            or (self.by_hand is not None and not self.unread and is_line_number(node, names))
            or (EDIT in names and self.beside_heading())
            or (names and self.in_words and (is_aloud(node, names) or (TOOLTIP in names and is_tooltip(node))))
        ):
            self.read_not()

    def read_not(self) -> None:
        """Leave out the words of the element reached."""
        self.unread = self.unread or len(self.around)

    def link(self, node: LexborNode) -> None:
        if self.in_heading() and is_anchor(node):
            self.read_not()
            return
        attributes = node.attributes
        if attributes and PLACE.issuperset(attributes):
            return
        if self.parts and self.links and not self.parts[-1][-1:].isspace() and is_glued(node):
            self.parts.append(" ")
        self.in_link += 1
        self.links += 1
        self.inner.append(
            f"{names_of(attributes)} {attributes.get('rel') or ''} {target_of(attributes.get('href') or '')}"
        )

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
    unname(walk.blocks)
    return tuple(walk.blocks)
