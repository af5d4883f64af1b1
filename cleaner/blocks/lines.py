# cython: boundscheck=False, wraparound=False
# distutils: extra_compile_args=-O3
"""Physical lines of a text, the words in a line, and the columns it takes on a screen. lines.pxd gives the compiled
form its types.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable
from functools import lru_cache

from cleaner.languages.lazy import lazy

# White space to a reader, though str.splitlines ends a line there.
_NO_BREAKS = "\v\f\x1c\x1d\x1e\x85\u2028\u2029"
_LINE = lazy(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+")
# Marks that take no room: they stay within a word, where Persian and Hindi need them, and go at its ends.
_INVISIBLE = "\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\xad"
_TAB = 8
PROSE = 80  # characters: longer lines may be paragraphs
HANGUL = ("\uac00", "\ud7a3")
WIDE_FROM = "\u2e80"


def physical_lines(text: str) -> list[str]:
    r"""Return the lines of a text with their ends, which are \n, \r\n or \r and nothing else."""
    if any(character in text for character in _NO_BREAKS):
        return _LINE.findall(text)
    return text.splitlines(keepends=True)


def count_filled(text: str) -> int:
    """Return how many lines of a text hold more than white space."""
    return sum(not line.isspace() for line in text.splitlines() if line)


def has_invisible(text: str) -> bool:
    """Return whether marks that take no room stand in a text."""
    if text.isascii():
        return False
    for character in text:  # noqa: SIM110 - Cython compiles no generator here
        if _is_invisible(character):
            return True
    return False


def evenly_spaced(text: str) -> str:
    """Return the words of a text with one space between them, and no invisible marks at the ends of words."""
    folded = single_spaced(text)
    if not has_invisible(folded):
        return folded
    return " ".join([word for part in folded.split(" ") if (word := part.strip(_INVISIBLE))])


def single_spaced(text: str) -> str:
    """Return the words of a text with one space between them; most texts need nothing for that."""
    stripped = text.strip()
    return stripped if _is_spaced(stripped) else " ".join(stripped.split())


def _is_spaced(text: str) -> bool:
    """Whether all white space within a text is single spaces."""
    after_space = False
    for character in text:
        is_space = character.isspace()
        if is_space and (after_space or character != " "):
            return False
        after_space = is_space
    return True


def is_blank(words: str) -> bool:
    """Return whether a line, the white space at its ends taken off, shows no words."""
    return not words or (words[0] in _INVISIBLE and not evenly_spaced(words))


def indent_of(line: str) -> int:
    """Return the columns of white space before the first word of a line."""
    size = len(line) - len(line.lstrip())
    return len(line[:size].expandtabs(_TAB)) if "\t" in line[:size] else size


@lru_cache(1 << 14)
def character_width(character: str) -> int:
    """Return the columns one character takes: 2 for wide ones, 0 for combining and invisible ones, as w3m counts."""
    if unicodedata.category(character) in {"Mn", "Mc", "Me", "Cf"}:
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def columns_in(lines: Iterable[str]) -> Callable[[str], int]:
    """Return the function that counts the columns of any of some lines; it is `len` where each character takes one."""
    characters = set("".join([line for line in lines if not line.isascii()]))
    odd = "".join(character for character in characters if character_width(character) != 1)
    if not odd:
        return len
    odd_one = re.compile(f"[{re.escape(odd)}]")

    def columns(line: str) -> int:
        if line.isascii() or not odd_one.search(line):
            return len(line)
        return sum(map(character_width, line))

    return columns


def _is_invisible(character: str) -> bool:
    return character >= "\xad" and character in _INVISIBLE


def is_wide(character: str) -> bool:
    """Return whether lines may break beside a character without a space: Chinese and Japanese writing."""
    return character >= WIDE_FROM and character_width(character) == 2 and not HANGUL[0] <= character <= HANGUL[1]


def has_wide(text: str) -> bool:
    """Return whether Chinese or Japanese characters stand in a text."""
    return not text.isascii() and max(text) >= WIDE_FROM and any(map(is_wide, text))
