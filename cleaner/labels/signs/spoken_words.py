# cython: boundscheck=False, wraparound=False
# distutils: extra_compile_args=-O3
"""The words of a block: how many there are, and which of them the page's language knows. spoken_words.pxd gives the
compiled form its types.
"""

from __future__ import annotations

from array import array
from collections.abc import Mapping

from cleaner.languages.letters import is_spaceless
from cleaner.named_tuple import NamedTuple

COMMON, MONTH, RELATIVE, BEGINS = 1, 2, 4, 8  # the last: a phrase of several words begins with it
_LONGEST = 40  # no function word, month or word like "ago" has more letters
_SHORT, _MOST, _FAR = 60, 12, 12  # characters of a line and of a word in scripts without spaces, and up to its number


class Vocabulary(NamedTuple):
    """The words of the page's languages that shapes count, and in `known` what each is: COMMON, MONTH, RELATIVE.

    by: words before a name; heads: the first two characters of each
    """

    common: frozenset[str]
    by: tuple[str, ...]
    heads: frozenset[str]
    known: Mapping[str, int]
    particles: tuple[str, ...]


def vocabulary_of(
    common: frozenset[str], months: frozenset[str], relative: frozenset[str], by: tuple[str, ...]
) -> Vocabulary:
    """Return the vocabulary of function words, months, words like "ago", and words before a name."""
    known: dict[str, int] = {}
    begun = frozenset(phrase.split()[0] for phrase in relative if " " in phrase)
    for found, bit in ((common, COMMON), (months, MONTH), (relative, RELATIVE), (begun, BEGINS)):
        for word in map(_in_small_letters, found):
            known[word] = known.get(word, 0) | bit
    by = tuple(dict.fromkeys((*by, *map(_in_small_letters, by))))
    heads = frozenset(phrase[:2] for phrase in by)
    return Vocabulary(common, by, heads, known, tuple(word for word in common if is_spaceless(word[0])))


def _in_small_letters(folded: str) -> str:
    """A case-folded phrase as `lower` writes it: Greek words end with another s."""
    return " ".join(word.removesuffix("σ") + "ς" if word.endswith("σ") else word for word in folded.split(" "))


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
            words[3] |= bits | (_phrase(folded, start, at, size, known) if own and bits & BEGINS else 0)
    if size < _SHORT and own and not text.isascii() and not words[3] & RELATIVE:
        words[3] |= _unspaced(folded, size, known)


def _phrase(folded: str, start: int, at: int, size: int, known: Mapping[str, int]) -> int:
    """What a phrase of two or three words is that begins with the word between two places."""
    for _ in range(2):
        if at >= size or folded[at] != " ":
            return 0
        at += 1
        while at < size and (_is_word(folded[at]) or folded[at] in "'-"):
            at += 1
        if found := known.get(folded[start:at], 0):
            return found
    return 0


def _unspaced(folded: str, size: int, known: Mapping[str, int]) -> int:
    """Whether a line in a script without spaces holds a word like "ago" beside a number: "3時間前", "昨天18:30"."""
    number = -_FAR - 1
    for at in range(size):
        if folded[at].isdecimal():
            number = at
        elif is_spaceless(folded[at]) and (at == 0 or at - number <= _FAR or folded[at - 1] == " "):
            for end in range(at + 1, min(at + _MOST, size) + 1):
                if known.get(folded[at:end], 0) & RELATIVE and (at - number <= _FAR or _is_dated(folded, end, size)):
                    return RELATIVE
    return 0


def _is_dated(folded: str, at: int, size: int) -> bool:
    """Whether a number follows, or nothing at all."""
    while at < size and folded[at] in " ,、，":
        at += 1
    return at == size or folded[at].isdecimal()


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
