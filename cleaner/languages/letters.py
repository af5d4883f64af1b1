# cython: boundscheck=False, wraparound=False
# distutils: extra_compile_args=-O3
"""Words as runs of characters. letters.pxd gives the compiled form its types."""

from __future__ import annotations


def runs_of_letters(text: str, least: int = 1) -> list[str]:
    r"""Return the runs of at least so many letters, as [^\W\d_] means them."""
    found: list[str] = []
    at, size = 0, len(text)
    while at < size:
        start = at
        while at < size and _is_letter(text[at]):
            at += 1
        if at - start >= least:
            found.append(text[start:at])
        at += 1
    return found


def wide_pairs(text: str) -> list[str]:
    """Return every two characters of Chinese, Japanese or Korean that stand side by side."""
    return [text[i : i + 2] for i in range(len(text) - 1) if _is_wide(text[i]) and _is_wide(text[i + 1])]


def small_words(text: str) -> str:
    """Return the words of a text, case-folded, without marks."""
    return without_marks(text.casefold())


def without_marks(folded: str) -> str:
    r"""Return the words of a text (\w+), a space between them."""
    found: list[str] = []
    at, size = 0, len(folded)
    while at < size:
        start = at
        while at < size and (folded[at] == "_" or folded[at].isalnum()):
            at += 1
        if at > start:
            found.append(folded[start:at])
        at += 1
    return " ".join(found)


def is_spaceless(character: str) -> bool:
    """Return whether it is of a script that is written without spaces; Korean has some, and not before "ago"."""
    return "\u0e00" <= character <= "\u0e7f" or _is_wide(character)


def _is_letter(character: str) -> bool:
    if character < "\x80":
        return "a" <= character <= "z" or "A" <= character <= "Z"
    return character.isalnum() and not character.isdecimal()


def _is_wide(character: str) -> bool:
    return "\u3040" <= character <= "\u9fff" or "\uac00" <= character <= "\ud7af"
