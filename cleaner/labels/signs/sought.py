# cython: boundscheck=False, wraparound=False
# distutils: extra_compile_args=-O3
"""Phrases that are looked for all at once, where a word begins. sought.pxd gives the compiled form its types."""

from __future__ import annotations

from array import array
from collections.abc import Iterable

HEAD = 8  # characters that phrases are known by; a shorter phrase is its own head
_WHOLE, _MORE = 1, 2  # whether some characters are a head, and whether one begins with them


class Sought:
    """Phrases by their heads, and what is known of characters by the number that stands for them: at most places of a
    text no phrase begins, and nothing needs to be looked up.
    """

    def __init__(self, phrases: Iterable[str]) -> None:
        self.heads: dict[str, tuple[str, ...]] = {}
        self.known = array("B", bytes(1 << 16))
        for phrase in phrases:
            head = phrase[:HEAD]
            self.heads[head] = (*self.heads.get(head, ()), phrase)
            self.keep(head)

    def keep(self, head: str) -> None:
        """Know a head, and what begins it."""
        code = 0
        for character in head:
            self.known[code] |= _MORE
            code = _with(code, character)
        self.known[code] |= _WHOLE

    def found_in(self, text: str) -> list[tuple[int, int, str]]:
        """Return where each phrase ends that stands in a text, where it begins, and itself, in this order; no word is
        cut at either end.
        """
        found: list[tuple[int, int, str]] = []
        known, size, in_word = self.known, len(text), False
        for first, character in enumerate(text):
            goes_on, in_word = in_word, _is_word(character)
            if goes_on and in_word and not _is_unspaced(character):
                continue
            code, at, last = _with(0, character), first + 1, min(first + HEAD, size)
            while known[code]:
                if known[code] & _WHOLE:
                    self.add(found, text, first, at)
                if at == last or not known[code] & _MORE:
                    break
                code = _with(code, text[at])
                at += 1
        if len(found) > 1:
            found.sort()
        return found

    def add(self, found: list[tuple[int, int, str]], text: str, first: int, end: int) -> None:
        """Add the phrases that stand at a place of a text, and whose head ends at `end`."""
        for phrase in self.heads.get(text[first:end], ()):
            after = first + len(phrase)
            if text.startswith(phrase, first) and _ends(text, after):
                found.append((after, first, phrase))


def _with(code: int, character: str) -> int:
    """The number that stands for some characters and one more."""
    return (code * 31 + ord(character)) & 0xFFFF


def _ends(text: str, after: int) -> bool:
    """Whether a place cuts no word; scripts without spaces have no words that could be cut."""
    return not (
        after < len(text) and _is_word(text[after]) and _is_word(text[after - 1]) and not _is_unspaced(text[after - 1])
    )


def _is_word(character: str) -> bool:
    if character < "\x80":
        return "a" <= character <= "z" or "0" <= character <= "9" or "A" <= character <= "Z"
    return character.isalnum()


def _is_unspaced(character: str) -> bool:
    return character > "\u2e7f" or "\u0e00" <= character <= "\u0eff"
