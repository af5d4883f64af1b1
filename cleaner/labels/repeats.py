"""Signs in repetition: blocks that stand twice on the page, and rows of blocks of one form."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

_NUMBER = re.compile(r"\d+")

COLUMNS = ["copies", "nth_copy", "pattern_copies", "short_run", "long_run", "first_words"]
SHORT = 40


def rows(texts: Sequence[str]) -> list[list[float]]:
    """Return how often a block stands on the page, which copy it is, who shares its pattern, and the rows it is in."""
    folded = [text.casefold() for text in texts]
    patterns = [_NUMBER.sub("0", text) for text in folded]
    openings = [" ".join(text.split(" ", 2)[:2]) for text in folded]
    copies, alike, opened = Counter(folded), Counter(patterns), Counter(openings)
    seen: Counter[str] = Counter()
    short, long_ = _rows_of([len(text) < SHORT for text in texts]), _rows_of([len(text) >= SHORT for text in texts])
    result: list[list[float]] = []
    for i, text in enumerate(folded):
        seen[text] += 1
        result.append(
            [
                min(copies[text], 9),
                min(seen[text], 9),
                min(alike[patterns[i]], 30),
                min(short[i], 60),
                min(long_[i], 60),
                min(opened[openings[i]], 30),
            ]
        )
    return result


def _rows_of(flags: Sequence[bool]) -> list[int]:
    """The length of the unbroken row of true flags that each place is in; 0 where it is in none."""
    result = [0] * len(flags)
    start = 0
    for i in range(len(flags) + 1):
        if i < len(flags) and flags[i]:
            continue
        result[start:i] = [i - start] * (i - start)
        start = i + 1
    return result
