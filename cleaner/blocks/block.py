"""What a page is split into: blocks, and what is known of where each one stood."""

from __future__ import annotations

from collections.abc import Iterator

from cleaner.blocks.claims import Claim
from cleaner.named_tuple import NamedTuple
from cleaner.page import Page

HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})  # the tags of headings
MOST_BLANKS = 3  # blank lines before a block that are told apart
LISTED = "code"  # the tag of a line that a text dump shows to be of a program's listing
INDENTED = "indented"  # the tag of a line that stands deeper than its neighbour in a text dump, or above such a line
BY_HAND = frozenset({"pre", LISTED, INDENTED})  # tags of what is laid out by hand


class Container:
    """An HTML element that holds blocks: its tag, its class and id words, the element around it, and the number of the
    selector that chose it ("" if none did).
    """

    __slots__ = ("depth", "names", "parent", "selected", "tag")

    def __init__(self, tag: str, names: str = "", parent: Container | None = None, selected: str = "") -> None:
        self.tag = tag
        self.names = names
        self.parent = parent
        self.selected = selected
        self.depth: int = parent.depth + 1 if parent else 0


class Marks(NamedTuple):
    """How a block stood on the page; what a text dump cannot tell keeps its default.

    tag: the HTML element ("p", "h2", "li", "td", "figcaption" …), or what a text dump shows of it
         ("li" for a bullet, "field" for a form field or button, "code" for a line of a program, "rule", "picture",
         "reference"); "" if unknown
    blanks: blank lines before it (0 to 3)
    indent: columns of white space before its first word
    links, link_chars: how many links it holds, and characters inside them
    strong, em: characters in bold and in italics
    picture: a picture stands in it or straight before it
    control: a button or form field stands in it
    seam: it was cut from the same line as the block before it
    flows: it goes on in the line of the block before it, and no paragraph is known to end there
    inner: class words and link targets of the inline elements in it
    container: the HTML element around it
    """

    tag: str = ""
    blanks: int = 0
    indent: int = 0
    links: int = 0
    link_chars: int = 0
    strong: int = 0
    em: int = 0
    picture: bool = False
    control: bool = False
    seam: bool = False
    inner: str = ""
    container: Container | None = None
    flows: bool = False


class Block(NamedTuple):
    """A piece of the page: as it stood (`raw`), its words (`text`: white space folded, browser marks gone), its marks.

    Of a text dump `"".join(block.raw)` is the dump, byte for byte: `raw` begins with the white space before the
    words and ends with the line's own end.
    """

    raw: str
    text: str
    marks: Marks = Marks()


class Document(NamedTuple):
    """A page split into blocks, what its head claims, and its language (ISO 639-1; "" if unknown)."""

    page: Page
    blocks: tuple[Block, ...]
    claims: tuple[Claim, ...] = ()
    language: str = ""


def near(block: Block, most: int) -> list[Container]:
    """Return the HTML elements around a block, from the nearest on, at most so many."""
    found: list[Container] = []
    container = block.marks.container
    while container is not None and len(found) < most:
        found.append(container)
        container = container.parent
    return found


def around(block: Block) -> Iterator[Container]:
    """Yield the HTML elements around a block, from the nearest on."""
    container = block.marks.container
    while container is not None:
        yield container
        container = container.parent


def is_bare(block: Block) -> bool:
    """Return whether a block is laid out by hand in an element without a name, as old pages and mails have letters."""
    container = block.marks.container
    return (
        container is not None and container.tag == block.marks.tag and container.tag in BY_HAND and not container.names
    )


def tagged(block: Block, tag: str) -> Block:
    """Return a block with another tag."""
    return block._replace(marks=block.marks._replace(tag=tag))
