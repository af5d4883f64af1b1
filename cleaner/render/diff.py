"""Article → unified diff from the page's lines to those that stay."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import accumulate, groupby

from cleaner.article.article import Article
from cleaner.blocks.lines import physical_lines
from cleaner.labels.label import PRINTED, Label, Labelled

CONTEXT = 3

# A line of the page, or two: as it stands and as it stays; None where it goes.
Change = tuple[str, str | None]


def to_diff(article: Article, path: str = "-", *, printed: Collection[Label] = PRINTED) -> str:
    """Return the unified diff from the page to what stays of it, in the page's order; "" if all of it stays.

    The lines are those of the text dump, or a line each block of an HTML page. Words only go: a line is there after if
    it was there before, but for white space, and for the marks that a text browser drew.
    """
    changes = list(_lines(article, printed))
    stay = [0, *accumulate(after is not None for _, after in changes)]
    hunks = "".join(_hunk(changes[first:end], first, stay[first], stay[end]) for first, end in _ranges(changes))
    name = path.lstrip("/") or "-"
    return f"--- a/{name}\n+++ b/{name}\n{hunks}" if hunks else ""


def _lines(article: Article, printed: Collection[Label]) -> Iterator[Change]:
    if article.kind == "html":
        for item in article.page:
            text = item.block.text + "\n"
            yield text, text if item.label in printed else None
        return
    before, after = "", ""
    for item in article.page:
        for piece, stays in _pieces(item, item.label in printed):
            before += piece
            after += stays
            if piece.endswith(("\n", "\r")):
                yield _change(before, after)
                before = after = ""
    if before:
        yield _change(before, after)


def _pieces(item: Labelled, kept: bool) -> Iterator[tuple[str, str]]:
    """Each line of a block as it stands, and what stays: all of it, nothing, or the block's words without its marks."""
    raw, text = item.block.raw, item.block.text
    lines = physical_lines(raw)
    whole = raw.split() == text.split()
    first = next((i for i, line in enumerate(lines) if not line.isspace()), 0)
    for i, line in enumerate(lines):
        blank = line.isspace()
        yield line, line if kept and (whole or blank) else text if kept and i == first else ""


def _change(before: str, after: str) -> Change:
    if before == after:
        return before, after
    if not after.strip():
        return before, None
    end = before[len(before.rstrip("\r\n")) :]
    return before, after.strip() + end


def _ranges(changes: Sequence[Change]) -> Iterator[tuple[int, int]]:
    """The first line of each hunk and the one after its last: changes with the lines around them."""
    start = end = -1
    for i, (before, after) in enumerate(changes):
        if before == after:
            continue
        if start < 0:
            start = max(0, i - CONTEXT)
        elif i - CONTEXT > end:
            yield start, end
            start = i - CONTEXT
        end = min(len(changes), i + CONTEXT + 1)
    if start >= 0:
        yield start, end


def _hunk(changes: Sequence[Change], first: int, stay_first: int, stay_end: int) -> str:
    """A hunk with its header; of lines that change in a row, those that go stand before those that come."""
    head = f"@@ -{_range(first, len(changes))} +{_range(stay_first, stay_end - stay_first)} @@\n"
    body = ""
    for same, run in groupby(changes, key=lambda change: change[0] == change[1]):
        lines = list(run)
        if same:
            body += "".join(_line(" ", before) for before, _ in lines)
        else:
            body += "".join(_line("-", before) for before, _ in lines)
            body += "".join(_line("+", after) for _, after in lines if after is not None)
    return head + body


def _range(first: int, count: int) -> str:
    """A range as `patch` reads it: an empty one is named after the line before it."""
    return f"{first + 1 if count else first},{count}"


def _line(sign: str, line: str) -> str:
    if line.endswith("\n"):
        return sign + line
    return f"{sign}{line[:-1]}\n" if line.endswith("\r") else f"{sign}{line}\n\\ No newline at end of file\n"
