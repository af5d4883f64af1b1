"""Words as numbers: which of a table's rows stands for each word of a block."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from zlib import crc32

_WORD = re.compile(r"[^\W\d_]+|\d+|[^\w\s]")
BUCKETS = 1 << 12
FIRST = LAST = 10
LONGEST = 600
DIGITS = 4


def rows(texts: Sequence[str]) -> list[list[int]]:
    """Return the buckets (0 to BUCKETS - 1) of each block's first and last ten words and marks, at least one."""
    return [_row(text) for text in texts]


def _row(text: str) -> list[int]:
    if len(text) > 2 * LONGEST:
        found = [*_WORD.findall(text[:LONGEST].lower())[:FIRST], *_WORD.findall(text[-LONGEST:].lower())[-LAST:]]
    else:
        found = _WORD.findall(text.lower())
        if len(found) > FIRST + LAST:
            found = found[:FIRST] + found[-LAST:]
    return [_bucket(word) for word in found] or [0]


@lru_cache(1 << 15)
def _bucket(word: str) -> int:
    """A number is known by how many digits it has; other words share their bucket with whatever hashes alike."""
    return crc32(("0" * min(len(word), DIGITS) if word.isdigit() else word).encode(errors="replace")) % BUCKETS
