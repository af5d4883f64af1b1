"""Articles of pages whose sets have no gold text, as a reader marked them: marks.json has, of each page, a digest of
each of its article's blocks, in their order.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path

MARKS = Path(__file__).parent / "marks.json"
LENGTH = 6  # hexadecimal digits of a digest


@cache
def marks() -> dict[str, dict[str, str]]:
    """Return of each set, and of each of its marked pages by id, the digests of the article's blocks, glued."""
    found: dict[str, dict[str, str]] = json.loads(MARKS.read_text(encoding="utf-8"))
    return found


def digest(text: str) -> str:
    """Return six hexadecimal digits that tell a block's text from those of the same page."""
    return f"{zlib.crc32(text.encode()) >> 8:0{LENGTH}x}"


def body(texts: Sequence[str], digests: str) -> str:
    """Return the text of the marked blocks, a line each: those whose digests come in this order."""
    return "\n".join(_found(texts, [digests[i : i + LENGTH] for i in range(0, len(digests), LENGTH)]))


def _found(texts: Sequence[str], wanted: Sequence[str]) -> Iterator[str]:
    given = [digest(text) for text in texts]
    at = 0
    for one in wanted:
        place = next((i for i in range(at, len(given)) if given[i] == one), None)
        if place is not None:
            yield texts[place]
            at = place + 1
