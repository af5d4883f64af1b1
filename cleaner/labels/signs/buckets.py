# cython: boundscheck=False, wraparound=False
# distutils: extra_compile_args=-O3
"""Words as numbers: which of a table's rows stands for each word of a block. buckets.pxd gives the compiled form its
types.
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from zlib import crc32

BUCKETS = 1 << 12
FIRST = LAST = 10
LONGEST = 600
DIGITS = 4
MOST_KNOWN = 1 << 15
_KNOWN: dict[str, int] = {}
_SPACE, _LETTER, _DIGIT, _MARK = range(4)
# The buckets of numbers of so many digits, and what crc32 does at each byte: few words have other letters than ASCII's.
_NUMBERS = array("i", [crc32(b"0" * digits) % BUCKETS for digits in range(DIGITS + 1)])
_BEGIN, _MASK = (1 << 32) - 1, BUCKETS - 1
_STEPS = array("I", [crc32(bytes([byte ^ 0xFF])) ^ 0xFF000000 for byte in range(256)])


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
            found.append(_bucket(text, start, at, kind))
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
            last.append(_bucket(text, size, end, kind))
    found.extend(reversed(last))


def _kind(character: str) -> int:
    """A word is letters or digits, or one mark; an underscore is no word."""
    if "a" <= character <= "z" or "A" <= character <= "Z":
        return _LETTER
    if "0" <= character <= "9":
        return _DIGIT
    if character >= "\x80" and character.isalnum():
        return _DIGIT if character.isdecimal() else _LETTER
    return _SPACE if character == "_" or character.isspace() else _MARK


def _bucket(text: str, start: int, end: int, kind: int) -> int:
    """A number is known by how many digits it has; other words share their bucket with whatever hashes alike."""
    if kind == _DIGIT:
        return _NUMBERS[min(end - start, DIGITS)]
    crc = _BEGIN
    for i in range(start, end):
        code = ord(text[i])
        if code >= 128:
            return _known(text[start:end])
        crc = _STEPS[(crc ^ (code | 32 if kind == _LETTER else code)) & 255] ^ (crc >> 8)
    return ~crc & _MASK


def _known(word: str) -> int:
    """The bucket of a word of letters that are not all ASCII's."""
    bucket = _KNOWN.get(word)
    if bucket is None:
        if len(_KNOWN) >= MOST_KNOWN:
            _KNOWN.clear()
        bucket = _KNOWN[word] = _hashed(word)
    return bucket


def _hashed(word: str) -> int:
    small = "0" * min(len(word), DIGITS) if word.isdigit() else word.lower()
    return crc32(small.encode(errors="replace")) % BUCKETS
