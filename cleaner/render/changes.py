"""Article → its page a line at a time: as it stands, as it stays, and which block each piece of it belongs to."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence

from cleaner.article.article import Article
from cleaner.blocks.lines import physical_lines
from cleaner.labels.label import PRINTED, Label, Labelled
from cleaner.named_tuple import NamedTuple

CONTEXT = 3


class Piece(NamedTuple):
    """What a block has in one line of the page: the words as they stand, and what stays of them."""

    before: str
    after: str
    item: Labelled


class Change(NamedTuple):
    """A line of the page with its end as it stands and as it stays (None where it goes), and its pieces."""

    before: str
    after: str | None
    pieces: tuple[Piece, ...]


def changes(article: Article, printed: Collection[Label] = PRINTED) -> list[Change]:
    """Return the lines of a text dump, which end where `patch` and `diff` end them, or a line each block of HTML."""
    if article.kind == "html":
        return [_of_html(item, item.label in printed) for item in article.page]
    lines: list[Change] = []
    pieces: list[Piece] = []
    for piece in (piece for item in article.page for piece in _pieces(item, item.label in printed)):
        pieces.append(piece)
        if piece.before.endswith("\n"):
            lines.append(_line(pieces))
            pieces = []
    return [*lines, _line(pieces)] if pieces else lines


def ranges(lines: Sequence[Change]) -> Iterator[tuple[int, int]]:
    """Yield the first line of each hunk and the one after its last: changes with the lines around them."""
    start = end = -1
    for i, line in enumerate(lines):
        if line.before == line.after:
            continue
        if start < 0:
            start = max(0, i - CONTEXT)
        elif i - CONTEXT > end:
            yield start, end
            start = i - CONTEXT
        end = min(len(lines), i + CONTEXT + 1)
    if start >= 0:
        yield start, end


def _of_html(item: Labelled, kept: bool) -> Change:
    text = item.block.text + "\n"
    return Change(text, text if kept else None, (Piece(text, text if kept else "", item),))


def _pieces(item: Labelled, kept: bool) -> Iterator[Piece]:
    """Each line of a block as it stands, and what stays: all of it, nothing, or the block's words without its marks."""
    raw, text = item.block.raw, item.block.text
    lines = physical_lines(raw)
    whole = raw.split() == text.split()
    first = next((i for i, line in enumerate(lines) if not line.isspace()), 0)
    for i, line in enumerate(lines):
        blank = line.isspace()
        yield Piece(line, line if kept and (whole or blank) else text if kept and i == first else "", item)


def _line(pieces: Iterable[Piece]) -> Change:
    """The line that pieces make; one that loses words loses the white space at its ends with them."""
    known = tuple(pieces)
    before, after = "".join(piece.before for piece in known), "".join(piece.after for piece in known)
    if before == after:
        return Change(before, after, known)
    end = before[len(before.rstrip("\r\n")) :]
    return Change(before, after.strip() + end if after.strip() else None, known)
