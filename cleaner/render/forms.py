"""What form each line of an article has in Markdown: told by the elements around it."""

from __future__ import annotations

from collections import Counter, defaultdict, deque
from collections.abc import Iterator, Sequence

from cleaner.article.body import printed_lines
from cleaner.blocks.block import BY_HAND, HEADINGS, Block, Container, near
from cleaner.blocks.text.rows import is_row
from cleaner.labels.label import IN_BODY, Label, Labelled
from cleaner.named_tuple import NamedTuple

UNRANKED = len(HEADINGS) + 1
# An item that holds more of an article's lines lays the page out; so does a quotation that holds most of them.
MOST_LINES = 6
_FAR = 12  # elements around a line that are looked at
_LONG = 100
_BOLD = 0.8
BULLETS = tuple(f"{mark} " for mark in "•·▪●◦‣")


class Form(NamedTuple):
    """What a line is: "code", "row", "item", "quote", "heading", "term" or "" for text; the elements that are so, the
    outermost first; a heading's rank on the page, UNRANKED where no element tells it; the block.
    """

    kind: str = ""
    holders: tuple[Container, ...] = ()
    rank: int = 0
    block: Block | None = None


def forms(lines: Sequence[str], page: Sequence[Labelled]) -> list[Form]:
    """Return the form of each line of an article's body."""
    waiting: defaultdict[str, deque[Labelled]] = defaultdict(deque)
    for item in page:
        for line in printed_lines(item.block) if item.label in IN_BODY else ():
            waiting[" ".join(line.split())].append(item)
    found = [waiting[line].popleft() if waiting.get(line) else None for line in lines]
    layout = _layout([item.block for item in found if item])
    return [Form() if item is None else _form(item, layout) for item in found]


def _layout(blocks: Sequence[Block]) -> set[int]:
    """The items and quotations that hold too many of an article's blocks to be any."""
    nearest = [next(holders(block, tag), None) for block in blocks for tag in ("li", "blockquote")]
    counts = Counter(id(node) for node in nearest if node)
    most = {"li": MOST_LINES, "blockquote": len(blocks) // 2}
    return {id(node) for node in nearest if node and counts[id(node)] > most[node.tag]}


def holders(block: Block, *tags: str) -> Iterator[Container]:
    """Return the elements around a line that have one of these tags, the innermost first."""
    return (node for node in near(block, _FAR) if node.tag in tags)


def _form(item: Labelled, layout: set[int]) -> Form:
    block, tag = item.block, item.block.marks.tag
    if tag in BY_HAND:
        return Form("code", tuple(holders(block, "pre"))[-1:], block=block)
    if is_row(block) or (tag == "tr" and any(holders(block, "table"))):
        return Form("row", tuple(holders(block, "table"))[:1], block=block)
    quotes = tuple(node for node in holders(block, "blockquote") if id(node) not in layout)
    if quotes or (tag == "blockquote" and not block.marks.container):
        return Form("quote", quotes[-1:], block=block)
    if rank := _rank(item):
        return Form("heading", rank=rank, block=block)
    items = tuple(node for node in holders(block, "li") if id(node) not in layout)
    if items or tag == "li" or block.text.startswith(BULLETS):
        return Form("item", items[::-1], block=block)
    return Form("term" if tag == "dt" else "", block=block)


def _rank(item: Labelled) -> int:
    """The rank of a heading, 1 for the highest; 0 of what is no heading."""
    marks, size = item.block.marks, len(item.block.text)
    tag = next((node.tag for node in near(item.block, 3) if node.tag in HEADINGS), marks.tag)
    if item.label is Label.STANDFIRST:
        return 0
    if tag in HEADINGS and (item.label is Label.SUBHEADING or size <= _LONG):
        return int(tag[1])
    if item.label is not Label.SUBHEADING or marks.tag in {"li", "dt"}:
        return 0
    drawn = marks.container is None or marks.tag == "summary" or marks.strong >= _BOLD * size
    return UNRANKED if drawn else 0
