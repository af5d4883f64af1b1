"""Labels that a person gave a page, in margin notation, in place of those that were learned."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import accumulate

from cleaner.blocks.block import Block
from cleaner.blocks.cut import cut_at
from cleaner.labels.label import Label, Labelled
from cleaner.labels.margin import from_margin

BECAUSE = "is labelled so by hand"


class LabelsError(ValueError):
    """Labels in margin notation that is none, or that is another page's."""


def by_hand(labelled: Sequence[Labelled], margin: str) -> list[Labelled]:
    """Return the page's blocks with the labels that stand beside them in margin notation, cut as they are cut there;
    LabelsError if its words are not the page's.
    """
    try:
        rows = from_margin(margin)
    except ValueError as error:
        raise LabelsError(f"the labels: {error}") from None
    if any(item.block.marks.container for item in labelled):
        return list(_same(labelled, rows))
    _check("".join(raw for _, raw in rows), "".join(item.block.raw for item in labelled))
    return list(_cut(labelled, rows))


def _same(labelled: Sequence[Labelled], rows: Sequence[tuple[Label, str]]) -> Iterator[Labelled]:
    """The blocks of an HTML page, each a row."""
    own = [" ".join(raw.split()) for _, raw in rows]
    known = [item.block.text for item in labelled]
    _check("\n".join(own), "\n".join(known))
    for item, (label, _) in zip(labelled, rows, strict=True):
        yield Labelled(item.block, label, BECAUSE, 1.0, item.label)


def _check(given: str, page: str) -> None:
    """Raise LabelsError if two texts differ, with the line where they begin to."""
    if given == page:
        return
    pairs = enumerate(zip(given, page, strict=False))
    at = next((i for i, (a, b) in pairs if a != b), min(len(given), len(page)))
    line, words = page.count("\n", 0, at) + 1, " ".join(page[at : at + 60].split())
    raise LabelsError(f"the labels are not this page's: line {line} of the page is not there: {words!r}")


def _cut(labelled: Sequence[Labelled], rows: Sequence[tuple[Label, str]]) -> Iterator[Labelled]:
    """The blocks of a text dump, cut and joined as the rows are."""
    ends = list(accumulate(len(raw) for _, raw in rows))
    pieces: list[tuple[int, Block, Label]] = []
    start = 0
    for item in labelled:
        end = start + len(item.block.raw)
        cuts = [at - start for at in ends if start < at < end]
        for block in cut_at(item.block, cuts) if cuts else (item.block,):
            pieces.append((start, block, item.label))
            start += len(block.raw)
    begin, at = 0, 0
    for (label, _), end in zip(rows, ends, strict=True):
        own = []
        while at < len(pieces) and (pieces[at][0] < end or (pieces[at][0] == begin == end)):
            own.append(pieces[at])
            at += 1
        if own:
            yield Labelled(_joined([block for _, block, _ in own]), label, BECAUSE, 1.0, own[0][2])
        begin = end


def _joined(blocks: Sequence[Block]) -> Block:
    """One block of several."""
    if len(blocks) == 1:
        return blocks[0]
    text = " ".join(block.text for block in blocks if block.text)
    return Block("".join(block.raw for block in blocks), text, blocks[0].marks)
