"""Blocks of an HTML page: one walk of the lexbor tree, without recursion."""

from __future__ import annotations

from collections.abc import Sequence

from selectolax.lexbor import LexborHTMLParser, LexborNode

from cleaner.blocks.block import Block, Container, Marks

# What a reader never sees as words of the page.
UNSEEN = frozenset(
    "head script style noscript template svg iframe object embed canvas audio video map datalist option math-renderer "
    "textarea title meta link".split()
)
BLOCK = frozenset(
    "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure "
    "footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table "
    "tbody tfoot thead tr ul".split()
)
CELLS = frozenset({"td", "th"})
CONTROLS = frozenset({"button", "input", "select", "label"})
PICTURES = frozenset({"img", "picture"})
STRONG = frozenset({"b", "strong"})
EMPHASIS = frozenset({"em", "i"})
APART = "p,div,ul,ol,h1,h2,h3,h4,blockquote,section"
NAMING = ("class", "id", "role", "itemprop", "data-testid", "data-component", "data-module", "aria-label")
# So many tables inside each other are layout; to look into each of them would take the square of their depth.
TABLES = 12
SELECTED = "data-clean-selected"
PARAGRAPH = frozenset("p h1 h2 h3 h4 h5 h6 blockquote pre ul ol table figure hr section article form".split())


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
        self.picture = self.control = False

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
        node, tag = self.around.pop()
        self.leave(tag)
        if self.apart and node.mem_id in self.apart:
            self.close(tag)
        return node

    def text(self, characters: str) -> None:
        self.parts.append(characters)
        size = len(characters)
        if self.in_link:
            self.link_chars += size
        if self.in_strong:
            self.strong += size
        if self.in_em:
            self.em += size

    def flush(self) -> None:
        raw = "".join(self.parts)
        if raw and not raw.isspace():
            self.blocks.append(Block(raw, " ".join(raw.split()), self.marks()))
            self.picture = self.control = False
            self.blanks = 0
        self.parts.clear()
        self.inner = self.inner[-1:] if self.in_link else []
        self.links = 1 if self.in_link else 0
        self.link_chars = self.strong = self.em = 0

    def marks(self) -> Marks:
        container = self.container
        return Marks(
            tag=container.tag if container else "",
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
        if tag in BLOCK or (tag in CELLS and self.layout and self.layout[-1]):
            self.open(node, tag)
        elif tag == "br":
            self.flush()
        elif tag in CELLS:
            self.parts.append("\t")
        else:
            self.inside_line(node, tag)

    def open(self, node: LexborNode, tag: str) -> None:
        self.flush()
        if tag in PARAGRAPH:
            self.blanks = 1
        if tag == "table":
            deep = len(self.layout) >= TABLES
            self.layout.append(deep or node.css_first(APART) is not None or len(node.css("table")) > 1)
        attributes = node.attributes
        self.container = Container(tag, _names(attributes), self.container, attributes.get(SELECTED) or "")

    def inside_line(self, node: LexborNode, tag: str) -> None:
        if tag == "a":
            self.link(node)
        elif tag in STRONG:
            self.in_strong += 1
        elif tag in EMPHASIS:
            self.in_em += 1
        elif tag in PICTURES:
            self.picture = True
        elif tag in CONTROLS:
            self.control = True
            self.parts.append(" ")
        elif tag in {"span", "time", "small", "cite"}:
            self.inner.append(tag + " " + _names(node.attributes) if tag != "span" else _names(node.attributes))

    def link(self, node: LexborNode) -> None:
        if self.parts and self.links and not self.parts[-1][-1:].isspace() and _glued(node):
            self.parts.append(" ")
        self.in_link += 1
        self.links += 1
        attributes = node.attributes
        self.inner.append(f"{_names(attributes)} {attributes.get('rel') or ''} {_target(attributes.get('href') or '')}")

    def leave(self, tag: str) -> None:
        if tag in BLOCK or (tag in CELLS and self.layout and self.layout[-1]):
            self.close(tag)
        elif tag == "a":
            self.in_link = max(0, self.in_link - 1)
        elif tag in STRONG:
            self.in_strong = max(0, self.in_strong - 1)
        elif tag in EMPHASIS:
            self.in_em = max(0, self.in_em - 1)
        elif tag in CONTROLS:
            self.parts.append(" ")

    def close(self, tag: str) -> None:
        self.flush()
        if tag in PARAGRAPH:
            self.blanks = 1
        if tag == "table" and self.layout:
            self.layout.pop()
        if self.container is not None:
            self.container = self.container.parent


def from_html(tree: LexborHTMLParser, selectors: Sequence[str] = ()) -> tuple[Block, ...]:
    """Return the blocks of a parsed page, in the page's order; each visible word is in exactly one of them.

    selectors: CSS selectors, the first of which that chooses an element is told by the block's container; what is
        chosen inside a line is a block of its own
    """
    apart = _select(tree, selectors) if selectors else frozenset()
    walk = _Walk(apart)
    if tree.body:
        walk.through(tree.body)
    walk.flush()
    return tuple(walk.blocks)


def _select(tree: LexborHTMLParser, selectors: Sequence[str]) -> frozenset[int]:
    """Write the number of its selector to each chosen element; return those with words that stand inside a line."""
    for node in tree.css(f"[{SELECTED}]"):
        del node.attrs[SELECTED]
    for number, selector in reversed(list(enumerate(selectors))):
        for node in tree.css(selector):
            node.attrs[SELECTED] = str(number)
    chosen = (node for node in tree.css(f"[{SELECTED}]") if node.tag not in BLOCK)
    return frozenset(node.mem_id for node in chosen if node.text().strip())


def _glued(node: LexborNode) -> bool:
    before = node.prev
    return before is not None and before.tag == "a"


def _target(href: str) -> str:
    """The short parts of a link's target ("author", "tag"); a slug's words are the target's own headline."""
    return " ".join(part for part in href[:160].split("/") if 0 < len(part) < 24)


def _names(attributes: dict[str, str | None]) -> str:
    """The words by which an element's author named it, and `hidden` where a reader cannot see it."""
    if not attributes:
        return ""
    found = [value for key in NAMING if (value := attributes.get(key))]
    style = attributes.get("style")
    if "hidden" in attributes or (style and "display:none" in style.replace(" ", "")):
        found.append("hidden")
    return " ".join(found)
