# cython: boundscheck=False, wraparound=False
# distutils: extra_compile_args=-O3
"""Words as runs of characters. letters.pxd gives the compiled form its types."""

from __future__ import annotations

_PAIR, _THAI = 2, 4  # characters of a piece of text without spaces


def runs_of_letters(text: str, least: int = 1, most: int = 1 << 30) -> list[str]:
    r"""Return the runs of at least so many letters and at most so many, as [^\W\d_] means them."""
    found: list[str] = []
    start = 0
    for at, character in enumerate(text):
        if not _is_letter(character):
            if least <= at - start <= most:
                found.append(text[start:at])
            start = at + 1
    if least <= len(text) - start <= most:
        found.append(text[start:])
    return found


def spaceless_pieces(text: str) -> list[str]:
    """Return every two characters of Chinese, Japanese or Korean that stand side by side, and every four of Thai."""
    found: list[str] = []
    wide = thai = 0
    for i, character in enumerate(text):
        wide = wide + 1 if _is_wide(character) else 0
        thai = thai + 1 if is_thai(character) else 0
        if wide >= _PAIR:
            found.append(text[i + 1 - _PAIR : i + 1])
        elif thai >= _THAI:
            found.append(text[i + 1 - _THAI : i + 1])
    return found


def small_words(text: str) -> str:
    """Return the words of a text, case-folded, without marks."""
    return without_marks(text.casefold())


def without_marks(folded: str) -> str:
    r"""Return the words of a text (\w+), a space between them."""
    found: list[str] = []
    start = 0
    for at, character in enumerate(folded):
        if not _is_of_word(character):
            if at > start:
                found.append(folded[start:at])
            start = at + 1
    if len(folded) > start:
        found.append(folded[start:])
    return " ".join(found)


def has_digit(text: str) -> bool:
    r"""Return whether a text has a digit, as \d means it."""
    for character in text:  # noqa: SIM110 - Cython compiles no generator here
        if is_decimal(character):
            return True
    return False


def is_decimal(character: str) -> bool:
    r"""Return whether it is a digit, as \d means it."""
    return "0" <= character <= "9" if character < "\x80" else character.isdecimal()


def is_spaceless(character: str) -> bool:
    """Return whether it is of a script that is written without spaces; Korean has some, and not before "ago"."""
    return is_thai(character) or _is_wide(character)


def is_thai(character: str) -> bool:
    """Return whether it is of the Thai script."""
    return "\u0e00" <= character <= "\u0e7f"


def _is_letter(character: str) -> bool:
    if character < "\x80":
        return "a" <= character <= "z" or "A" <= character <= "Z"
    return character.isalnum() and not character.isdecimal()


def _is_of_word(character: str) -> bool:
    if character < "\x80":
        return "a" <= character <= "z" or "0" <= character <= "9" or "A" <= character <= "Z" or character == "_"
    return character.isalnum()


def _is_wide(character: str) -> bool:
    return "\u3040" <= character <= "\u9fff" or "\uac00" <= character <= "\ud7af"
