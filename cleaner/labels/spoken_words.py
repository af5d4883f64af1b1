# cython: boundscheck=False, wraparound=False
"""The words of a block: how many there are, and which of them the page's language knows. spoken_words.pxd gives the
compiled form its types.
"""

from __future__ import annotations

from array import array
from collections.abc import Mapping

from cleaner.named_tuple import NamedTuple

COMMON, MONTH, RELATIVE = 1, 2, 4
_LONGEST = 40  # no function word, month or word like "ago" has more letters


class Vocabulary(NamedTuple):
    """The words of the page's languages that shapes count, and in `known` what each is: COMMON, MONTH, RELATIVE."""

    common: frozenset[str]
    months: frozenset[str]
    relative: frozenset[str]
    by: tuple[str, ...]
    known: Mapping[str, int]
    particles: tuple[str, ...]


def vocabulary_of(
    common: frozenset[str], months: frozenset[str], relative: frozenset[str], by: tuple[str, ...]
) -> Vocabulary:
    """Return the vocabulary of function words, months, words like "ago", and words before a name."""
    known: dict[str, int] = {}
    for found, bit in ((common, COMMON), (months, MONTH), (relative, RELATIVE)):
        for word in found:
            known[word] = known.get(word, 0) | bit
    return Vocabulary(common, months, relative, by, known, tuple(word for word in common if word > "\u2e7f"))


def read_words(text: str, known: Mapping[str, int], words: array[int]) -> None:
    """Count the words, those with a capital and the common ones into words[:3]; words[3] is what any of them is."""
    folded, size = text.lower(), len(text)
    own = len(folded) == size and (text.isascii() or "Σ" not in text)  # else a word is folded otherwise for itself
    words[0] = words[1] = words[2] = words[3] = 0
    at = 0
    while at < size:
        if not _is_word(text[at]):
            at += 1
            continue
        start, at = at, _word_end(text, at + 1, size)
        words[0] += 1
        words[1] += text[start].isupper()
        if at - start <= _LONGEST:
            bits = known.get(folded[start:at] if own else text[start:at].lower(), 0)
            words[2] += bits & COMMON
            words[3] |= bits


def _word_end(text: str, at: int, size: int) -> int:
    """Where the word ends whose first letter stands before `at`: it may have apostrophes, hyphens and stops inside."""
    while at < size and (_is_word(text[at]) or text[at] == "_" or _is_vowel_sign(text[at])):
        at += 1
    while at + 1 < size and text[at] in "'’-." and _is_word(text[at + 1]):
        at += 2
        while at < size and _is_word(text[at]):
            at += 1
    return at


def _is_word(character: str) -> bool:
    """Whether it is a letter or a digit."""
    if character < "\x80":
        return "a" <= character <= "z" or "A" <= character <= "Z" or "0" <= character <= "9"
    return character.isalnum()


def _is_vowel_sign(character: str) -> bool:
    """Whether it is of an Indic script, whose vowel signs are no letters to Python."""
    return "\u0900" <= character <= "\u0dff" and not "\u0964" <= character <= "\u096f"
