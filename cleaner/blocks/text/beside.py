"""What stands beside the article in a dump of w3m, which draws the columns of a table that a page is laid out as."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from cleaner.blocks.text.hidden import Span
from cleaner.blocks.text.wrapping import WIDEST
from cleaner.languages.lazy import lazy
from cleaner.named_tuple import NamedTuple

_GAP = lazy(r"(?<=\S) {2,200}(?=\S)")
_FEWEST, _OFTEN = 20, 3  # lines with words on both sides, and those of a column that begin at it
_TRIED = 40  # columns at which words most often begin
_NARROWEST, _WORDS = 30, 5  # columns and words of a line of prose
_PROSE = 10  # such lines
# Paragraphs that begin where the words beside go on, as hardly one does in the rows of a table, and their share.
_APART, _MOSTLY = 5, 0.75


class _Columns(NamedTuple):
    """Lines that leave one column free: the first and the one after the last, that column, and how many have words on
    both sides of it.
    """

    first: int
    last: int
    column: int
    shared: int


def beside(lines: Sequence[str]) -> list[Span]:
    """Return the parts of a dump that stand beside its article, a part a line; none where it has the page's width."""
    if not (found := _widest(lines)):
        return []
    first, last, column, _ = found
    while last < len(lines) and not lines[last][:column].strip():
        last += 1
    cells = [(line[:column].strip(), line[column:].strip()) for line in lines[first:last]]
    left, right = zip(*cells, strict=True)
    of_left, of_right = _prose(left, right), _prose(right, left)
    if not max(of_left, of_right):
        return []
    begin = sum(map(len, lines[:first]))
    return list(_spans(lines[first:last], begin, column, is_left=of_left >= of_right))


def _spans(lines: Sequence[str], at: int, column: int, *, is_left: bool) -> Iterator[Span]:
    """What stands beside one side of lines, the first of which begins somewhere in the dump."""
    for line in lines:
        row = line.rstrip()
        begin, end = (len(row[:column].rstrip()), len(row)) if is_left else (0, min(column, len(row)))
        if begin < end:
            yield at + begin, at + end
        at += len(line)


def _widest(lines: Sequence[str]) -> _Columns | None:
    """The lines that leave one column free with the most words on both sides of it."""
    starts = Counter(gap.end() for line in lines if "  " in line for gap in _GAP.finditer(line, 0, WIDEST))
    if starts.total() < _FEWEST:
        return None
    likely = starts.most_common(_TRIED)
    able = (column for column, count in likely if count >= _OFTEN and column >= _NARROWEST // 2)
    return max((each for column in able for each in _free(lines, column)), key=lambda each: each.shared, default=None)


def _free(lines: Sequence[str], column: int) -> Iterator[_Columns]:
    """The lines between those that have words in the column before this one, where enough have words on both sides."""
    shared: list[int] = []
    for i, line in enumerate((*lines, "x" * column)):
        row = line.rstrip()
        if len(row) >= column and row[column - 1] != " ":
            if len(shared) >= _FEWEST:
                yield _Columns(shared[0], shared[-1] + 1, column, len(shared))
            shared = []
        elif len(row) > column and row[:column].strip():
            shared.append(i)


def _prose(column: Sequence[str], other: Sequence[str]) -> int:
    """How many characters a column of prose has; 0 if it has little prose, or is one of a table's."""
    prose = [len(words) >= _NARROWEST and words.count(" ") >= _WORDS - 1 and "  " not in words for words in column]
    begins = [i for i in range(1, len(column)) if prose[i] and not column[i - 1]]
    apart = sum(bool(other[i - 1] and other[i]) for i in begins)
    is_apart = apart >= _APART and apart >= _MOSTLY * len(begins)
    return sum(map(len, column)) if sum(prose) >= _PROSE and is_apart else 0
