# cython: boundscheck=False, wraparound=False
# distutils: extra_compile_args=-O3
"""What the numbers in a text are: years, times of day, dates, sums of money. numerals.pxd gives the compiled form its
types.
"""

from __future__ import annotations

from cleaner.languages.lazy import lazy
from cleaner.languages.letters import is_decimal

A_YEAR, A_TIME, A_DATE, A_SUM, _PERHAPS = 1, 2, 4, 8, 16
_NUMERIC_DATE = lazy(r"\d(?:(?<!\d\d)\d{0,3}([./-])\d{1,2}\1\d{1,4}(?!\d)|月\d|\s*년)")
_MONEY = lazy(r"[$€£¥₹₽₴]\s?\d|\d\s?[€£¥₹₽₴]")
_CENTURIES = frozenset({"19", "20"})


def numerals(text: str, coin: bool) -> int:
    """Return which of A_YEAR, A_TIME, A_DATE and A_SUM a text with numbers holds, added up.

    coin: whether the sign of a currency stands in it
    """
    found = _read(text, len(text))
    if found & _PERHAPS and _NUMERIC_DATE.search(text):
        found |= A_DATE
    if coin and _MONEY.search(text):
        found |= A_SUM
    return found


def _read(text: str, size: int) -> int:
    """Whether the numbers in a text are a year, a time of day, or may be a date."""
    found = end = 0
    while end < size:
        start = end
        while end < size and is_decimal(text[end]):
            end += 1
        digits = end - start
        if digits == 4 and text[start : start + 2] in _CENTURIES:
            found |= A_YEAR
        if 1 <= digits <= 2 and end < size and text[end] in ":.h" and _decimals(text, end + 1, size) == 2:
            found |= A_TIME
        if digits and end < size and (text[end] in "./-月년" or text[end].isspace()):
            found |= _PERHAPS
        end += not digits
    return found


def _decimals(text: str, at: int, size: int) -> int:
    """How many digits stand at a place, counted up to three."""
    count = 0
    while count < 3 and at + count < size and is_decimal(text[at + count]):
        count += 1
    return count
