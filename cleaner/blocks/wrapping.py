"""Hard-wrapped text: the width a dump was wrapped at, and whether a word had room in the line before."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import accumulate, pairwise
from typing import NamedTuple

from cleaner.blocks.lines import columns_in, has_wide, is_wide

NARROWEST, WIDEST = 30, 250
# How many line ends a width must explain for each line that is wider.
_UNKNOWN, _DRAWN = 3.0, 1.0
_GAP = "   "
_BOXES = "_━─│[("  # rules, fields, tables, pictures and buttons begin so
# Characters that no Chinese or Japanese line begins with: a break goes before the character they follow.
_CLOSING = frozenset("、。，．！？：；）」』】》〉〕］｝ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ")


class Wrap(NamedTuple):
    """The column no line of a hard-wrapped dump goes beyond, and how the browser counted columns."""

    width: int
    measure: Callable[[str], int]

    def full(self, line: str, following: str, slack: float = 0) -> bool:
        """Return whether the first word of the following line had no room in a line, or hardly any with some slack."""
        limit = self.width * (1 - slack)
        if (len(line) + len(following) + 1) * (1 if line.isascii() and following.isascii() else 2) <= limit:
            return False
        return self.measure(line) + self.measure(_first_word(following)) > limit


class _Pair(NamedTuple):
    """A line's width, the width it would have with the next line's first word, and that word's first letter."""

    without: int
    with_next: int
    letter: str


def find_wrap(text: str, lines: Sequence[str], drawn: bool = False) -> Wrap | None:
    """Return the Wrap of a dump that was hard-wrapped, None for any other; a `drawn` one most likely was."""
    if sum(len(line) for line in lines if len(line) > WIDEST) * 2 > len(text):
        return None
    columns = columns_in(text)
    measures = (len,) if columns is len else (columns, len)  # lynx counts a wide character as one column, w3m as two
    most, best = 0, None
    for measure in measures:
        explained, width = _evidence(lines, measure, _DRAWN if drawn else _UNKNOWN)
        if explained > most:
            most, best = explained, Wrap(width, measure)
    return best


def _evidence(lines: Sequence[str], measure: Callable[[str], int], needed: float) -> tuple[int, int]:
    """How many line ends a width explains, and that width; 0 if fewer than needed for each line that goes beyond it."""
    pairs = list(_pairs(lines, measure))
    if len(pairs) < 2 or (needed == _UNKNOWN and _begin_sentences(pairs)):
        return 0, 0
    widths = [measure(line.rstrip()) for line in lines if len(line) > NARROWEST and _prose(line)]
    width, explained, beyond = _busiest(pairs, widths, needed)
    if explained < 2 or explained < needed * beyond:
        return 0, 0
    return (explained, width) if needed == _DRAWN or _reads_on(pairs, width) else (0, 0)


def _pairs(lines: Sequence[str], measure: Callable[[str], int]) -> Iterator[_Pair]:
    for line, after in pairwise(lines):
        if NARROWEST <= len(line) <= WIDEST + 2:
            following = after.lstrip()
            if following and following[0] not in _BOXES and _prose(line):
                width = measure(line.rstrip())
                yield _Pair(width, width + measure(_first_word(following)), following[0])


def _prose(line: str) -> bool:
    """Whether a line has words with single spaces between them: no row of a table, no rule, no address."""
    words = line.strip()
    return bool(words) and _GAP not in words and (" " in words or not words.isascii()) and words[0] not in _BOXES


def _first_word(line: str) -> str:
    """What would have had to fit into the line before: a space and a word, or a wide character."""
    word = line.split(None, 1)[0]
    if not has_wide(word):
        return " " + word
    end = next(i for i, character in enumerate(word) if is_wide(character))
    space = " " if end else ""
    end = end or 1
    while end < len(word) and word[end] in _CLOSING:
        end += 1
    return space + word[:end]


def _busiest(pairs: Sequence[_Pair], widths: Sequence[int], needed: float) -> tuple[int, int, int]:
    """The width that explains most line ends, which fit into it, but not with the next word; how many; how many not."""
    ends, wider = [0] * (WIDEST + 2), [0] * (WIDEST + 2)
    for without, with_next, _ in pairs:
        ends[min(without, WIDEST + 1)] += 1
        ends[min(with_next, WIDEST + 1)] -= 1
    for width in widths:
        wider[min(width, WIDEST + 1)] += 1
    explained = list(accumulate(ends))
    beyond = [len(widths) - narrower for narrower in accumulate(wider)]
    best = max(range(WIDEST + 1), key=lambda width: explained[width] - beyond[width] * needed / _UNKNOWN)
    return best, explained[best], beyond[best]


def _begin_sentences(pairs: Sequence[_Pair]) -> bool:
    """Whether hardly a line goes on in small letters, as in a menu."""
    lower = sum(pair.letter.islower() for pair in pairs)
    return lower * 20 < sum(pair.letter.isupper() for pair in pairs)


def _reads_on(pairs: Sequence[_Pair], width: int) -> bool:
    """Whether lines that end at the width go on in the middle of a sentence, as far as letters tell."""
    letters = [pair.letter for pair in pairs if pair.without <= width < pair.with_next]
    lower = sum(letter.islower() for letter in letters)
    upper = sum(letter.isupper() for letter in letters)
    if lower + upper > 0.3 * len(letters) and not 0.2 <= lower / (lower + upper) < 0.35:
        return lower > upper / 2
    near = sum(0.75 * width < pair.without for pair in pairs)
    return len(letters) >= 5 and len(letters) > 0.6 * near
