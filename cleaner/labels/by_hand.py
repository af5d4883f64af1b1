"""Labels that a person gave a page, in margin notation, in place of those that were learned."""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Iterator, Sequence
from itertools import accumulate, chain, groupby

from cleaner.blocks.block import Block
from cleaner.blocks.lines import physical_lines
from cleaner.blocks.seams.cut import cut_at
from cleaner.labels.label import LABELLED_BY_HAND, Label, Labelled
from cleaner.labels.margin import MarginError, content_of, from_margin
from cleaner.limits import RefusedError
from cleaner.named_tuple import NamedTuple
from cleaner.terminal import LONE_RETURN, visible

_SHOWN, _LONG = 60, 30  # characters of a page that an error shows; of a word, where scripts put no spaces
_SHOWN_RETURN = re.compile(r"\\u000d(?=\r?\n|\Z)")  # how the margin shows a carriage return that ends a line alone


class LabelsError(RefusedError):
    """Labels in margin notation that is none, or that is another page's: in which line of it, and why."""

    def __init__(self, line: int, reason: str) -> None:
        super().__init__(f"line {line} of the labels: {reason}")
        self.line, self.reason = line, reason


class _Row(NamedTuple):
    """A block as the person cut it: its label, where it ends in the page's characters, and whether it ends a line."""

    label: Label
    end: int
    whole: bool


def by_hand(labelled: Sequence[Labelled], margin: str) -> list[Labelled]:
    """Return the page's blocks with the labels that stand beside them in margin notation, cut and joined as they are
    there; LabelsError if its words are not the page's.

    White space does not count, since editors change it, and a control character is the same as what is shown of it.
    """
    if any(LONE_RETURN.search(item.block.raw) for item in labelled):
        margin = _SHOWN_RETURN.sub("", margin)
    try:
        given = from_margin(margin)
    except MarginError as error:
        raise LabelsError(error.row, error.reason) from None
    own, words = [_characters(raw) for _, raw in given], [_words(_seen(item.block)) for item in labelled]
    known = list(map("".join, words))
    _check("".join(own), list(chain.from_iterable(words)), margin)
    ends = accumulate(map(len, own))
    rows = [
        _Row(label, end, raw.endswith(("\n", "\r")))
        for (label, raw), end, characters in zip(given, ends, own, strict=True)
        if characters
    ]
    return list(_regrouped(list(_pieces(labelled, known, rows)), rows)) if rows else list(labelled)


def _seen(block: Block) -> str:
    """What the margin shows of a block."""
    return block.text if block.marks.container else block.raw


def _characters(text: str) -> str:
    """The characters by which a page and its margin are compared."""
    return "".join(_words(text))


def _words(text: str) -> list[str]:
    return visible(text.replace("\r", "\n")).split()


def _check(given: str, words: Sequence[str], margin: str) -> None:
    """Raise LabelsError if a text has other words than a page, with the line of the margin where they begin."""
    page = "".join(words)
    if given == page:
        return
    pairs = enumerate(zip(given, page, strict=False))
    at = next((i for i, (a, b) in pairs if a != b), min(len(given), len(page)))
    found = _words_at(at, words)
    raise LabelsError(_line_of(margin, at), f"on the page comes “{found}”" if found else "here the page has ended")


def _words_at(place: int, words: Sequence[str]) -> str:
    """The words from the one on in which a character is, from the character on where the word is long."""
    ends = list(accumulate(map(len, words)))
    first = bisect(ends, place)
    within = place - (ends[first - 1] if first else 0)
    return " ".join(words[first : first + _SHOWN])[within if within > _LONG else 0 :][:_SHOWN]


def _line_of(margin: str, place: int) -> int:
    """The line of the margin, from 1, where a character of the page stands."""
    rows = physical_lines(margin)
    seen = accumulate(len(_characters(content_of(row))) for row in rows)
    return next((number for number, count in enumerate(seen, 1) if count > place), max(1, len(rows)))


def _pieces(labelled: Sequence[Labelled], known: Sequence[str], rows: Sequence[_Row]) -> Iterator[tuple[int, Labelled]]:
    """The learned blocks, cut where a row ends inside one, each with the row that it is in."""
    at = start = 0
    for item, characters in zip(labelled, known, strict=True):
        first, end = at, start + len(characters)
        while rows[at].end < end:
            at += 1
        cuts = _raw_cuts(item.block, [(row.end - start, row.whole) for row in rows[first:at] if row.end > start])
        within = next((i for i in range(first, at + 1) if rows[i].end > start), at)
        for i, block in enumerate(cut_at(item.block, cuts) if cuts else (item.block,)):
            yield within + i, item._replace(block=block)
        start = end


def _raw_cuts(block: Block, places: Sequence[tuple[int, bool]]) -> list[int]:
    """Where a block's `raw` is cut after so many characters, with the end of the line where that was a row's end."""
    cuts: list[int] = []
    shown, at, count = iter(_seen(block)), 0, 0
    for place, whole in places:
        while count < place:
            character = next(shown)
            if size := len(_characters(character)):
                at = block.raw.index(character, at) + 1
                count += size
        cuts.append(_line_end(block.raw, at) if whole else at)
    return cuts


def _line_end(raw: str, at: int) -> int:
    """Where the line ends in which only white space stands from here on; here, if there is more."""
    line = next(iter(physical_lines(raw[at : at + 1000])), "")
    return at + len(line) if line.isspace() and line.endswith(("\n", "\r")) else at


def _regrouped(pieces: Sequence[tuple[int, Labelled]], rows: Sequence[_Row]) -> Iterator[Labelled]:
    """One block for the pieces of each row."""
    for number, found in groupby(pieces, key=lambda piece: piece[0]):
        items = [item for _, item in found]
        label = rows[number].label
        yield Labelled(_joined([item.block for item in items]), label, LABELLED_BY_HAND, 1.0, learned(items[0], label))


def learned(item: Labelled, given: Label) -> Label:
    """Return the label that a block has if not the given one: what was learned, or where that is it, the next best."""
    return item.label if item.label is not given else item.runner_up


def _joined(blocks: Sequence[Block]) -> Block:
    """One block of several; those of HTML have white space between them."""
    if len(blocks) == 1:
        return blocks[0]
    text = " ".join(block.text for block in blocks if block.text)
    between = "\n" if blocks[0].marks.container else ""
    return Block(between.join(block.raw for block in blocks), text, blocks[0].marks)
