# cython: boundscheck=False, wraparound=False
# distutils: extra_compile_args=-O3
"""Words as numbers: which of a table's rows stands for each word of a block. buckets.pxd gives the compiled form its
types.
"""

from __future__ import annotations

from collections.abc import Sequence
from zlib import crc32

BUCKETS = 1 << 12
FIRST = LAST = 10
LONGEST = 600
DIGITS = 4
MOST_KNOWN = 1 << 15
_KNOWN: dict[str, int] = {}
_SPACE, _LETTER, _DIGIT, _MARK = range(4)


def rows(texts: Sequence[str]) -> list[list[int]]:
    """Return the buckets (0 to BUCKETS - 1) of each block's first and last ten words and marks, at least one."""
    return [_row(text) for text in texts]


def _row(text: str) -> list[int]:
    found: list[int] = []
    if len(text) > 2 * LONGEST:
        head, tail = _even(text[:LONGEST]), _even(text[-LONGEST:])
        _read(head, len(head), FIRST, found)
        _read_back(tail, len(tail), 0, LAST, found)
    else:
        even = _even(text)
        _read_back(even, len(even), _read(even, len(even), FIRST, found), LAST, found)
    return found or [0]


def _even(text: str) -> str:
    """A text whose words have the same small letters alone as where they stand, and as many."""
    return text.lower() if not text.isascii() and ("İ" in text or "Σ" in text) else text


def _read(text: str, size: int, most: int, found: list[int]) -> int:
    """Add the buckets of the first words; return where they end."""
    at = 0
    while at < size and len(found) < most:
        kind = _kind(text[at])
        start, at = at, at + 1
        while at < size and _LETTER <= kind <= _DIGIT and _kind(text[at]) == kind:
            at += 1
        if kind != _SPACE:
            found.append(_bucket(text[start:at]))
    return at


def _read_back(text: str, size: int, least: int, most: int, found: list[int]) -> None:
    """Add the buckets of the last words that begin at `least` or after it."""
    last: list[int] = []
    while size > least and len(last) < most:
        kind = _kind(text[size - 1])
        end, size = size, size - 1
        while size > least and _LETTER <= kind <= _DIGIT and _kind(text[size - 1]) == kind:
            size -= 1
        if kind != _SPACE:
            last.append(_bucket(text[size:end]))
    found.extend(reversed(last))


def _kind(character: str) -> int:
    """A word is letters or digits, or one mark; an underscore is no word."""
    if "a" <= character <= "z" or "A" <= character <= "Z":
        return _LETTER
    if character.isalnum():
        return _DIGIT if character.isdecimal() else _LETTER
    return _SPACE if character == "_" or character.isspace() else _MARK


def _bucket(word: str) -> int:
    """A number is known by how many digits it has; other words share their bucket with whatever hashes alike."""
    bucket = _KNOWN.get(word)
    if bucket is None:
        if len(_KNOWN) >= MOST_KNOWN:
            _KNOWN.clear()
        bucket = _KNOWN[word] = _hashed(word)
    return bucket


def _hashed(word: str) -> int:
    small = "0" * min(len(word), DIGITS) if word.isdigit() else word.lower()
    return crc32(small.encode(errors="replace")) % BUCKETS
