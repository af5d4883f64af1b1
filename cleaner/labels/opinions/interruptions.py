# cython: boundscheck=False, wraparound=False
"""Where the same lines begin to interrupt an article again and again: a marker between its paragraphs, a box of links.
interruptions.pxd gives the compiled form its types.
"""

from __future__ import annotations

from collections.abc import Sequence

from cleaner.labels.signs.signs import NAMES, SIZE
from cleaner.labels.signs.table import Table

LONG, MAYBE = 100, 0.2  # characters of a line, and how likely it is the article's, that make it one of its long lines
COPIES = 3  # of a line that may interrupt
LEAST, SHARE = 4, 0.3  # how often one interrupts, and to how many of the long lines
_COPIES = NAMES.index("copies")


def interrupted_from(table: Table, words: Sequence[Sequence[int]], inside: Sequence[float]) -> int:
    """Return the first place of the line that stands between two of the article's long lines most often, if that is
    often; else how many lines there are.

    words, inside: the buckets of each line's words, and how likely it is the article's (0 to 1)
    """
    numbers, width = table.numbers, table.width
    often: dict[tuple[int, ...], int] = {}
    firsts: dict[tuple[int, ...], int] = {}
    between: dict[tuple[int, ...], int] = {}
    paragraphs = 0
    for i in range(len(table)):
        size = numbers[i * width + SIZE]
        if size > LONG and inside[i] >= MAYBE:
            for line, at in between.items() if paragraphs else ():
                often[line] = often.get(line, 0) + 1
                firsts.setdefault(line, at)
            between = {}
            paragraphs += 1
        elif 1 < size <= LONG and numbers[i * width + _COPIES] >= COPIES:
            between.setdefault(tuple(words[i]), i)
    most = max(often.values(), default=0)
    if most < max(LEAST, SHARE * paragraphs):
        return len(table)
    return min([firsts[line] for line, times in often.items() if times == most])
