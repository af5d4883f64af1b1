"""Tables of a text dump between the lines of an article, whose rows read like nothing: they have marks between their
cells, or are mostly numbers.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from cleaner.blocks.text.rows import is_row
from cleaner.labels.evidence import Evidence
from cleaner.labels.opinions.rescue import THRESHOLD
from cleaner.labels.placed.run import run_of
from cleaner.labels.signs.phrases import says
from cleaner.labels.signs.signs import DIGITS
from cleaner.languages.lazy import lazy

MARKED, ROWS = 2, 4  # rows of a table, at least, with marks and without; one has a numeral: those of links have none
NUMBERS, SHARE = 3, 0.25  # of a row, at least, and of its words
BETWEEN = 3  # lines between a table and what is the article's above it: what heads it
_NUMBER = lazy(r"(?<![^\s($€£+–-])\d+(?:[^\s\d]{1,2}\d+)*[^\s\d]{0,2}(?!\S)")


def table_rows(evidence: Evidence, inside: Sequence[float], known: Collection[int]) -> Iterator[int]:
    """Yield the missed rows of tables that stand close below a line of the article, or such a table, and above another
    line of it, each with the line that heads it; `known` ones stay what they are.
    """
    hits = evidence.found.hits
    for above, first, end in _tables(evidence, inside):
        rows = range(max(first - 1, above + 1), end)
        yield from (i for i in rows if inside[i] < THRESHOLD and i not in known and not says(hits[i]))


def _tables(evidence: Evidence, inside: Sequence[float]) -> Iterator[tuple[int, int, int]]:
    """Each table of the article: the line that it belongs to, its first row and the line below it."""
    blocks, digits, own = evidence.document.blocks, evidence.found.table.column(DIGITS), run_of(inside)
    above = before = first = -1
    for i in range(own[0], own[-1] + 1) if own else ():
        if is_row(blocks[i]) or (digits[i] and _is_numeric(blocks[i].text)):
            first, before = (first, before) if first >= 0 else (i, above)
        elif first >= 0:
            least = MARKED if all(map(is_row, blocks[first:i])) else ROWS
            if i - first >= least and first - before <= 1 + BETWEEN and any(digits[first:i]):
                yield before, first, i
                above = i - 1
            first = -1
        if inside[i] >= THRESHOLD:
            above = i


def _is_numeric(text: str) -> bool:
    """Whether a line holds some numbers and few words between them."""
    numbers = sum(1 for _ in _NUMBER.finditer(text))
    return numbers >= NUMBERS and numbers >= SHARE * len(text.split())
