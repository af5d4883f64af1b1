"""Hard-wrapped text: the width a dump was wrapped at, and whether a word had room in the line before."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import accumulate, pairwise

from cleaner.blocks.lines import columns_in, has_wide, is_wide
from cleaner.blocks.text.hyphens import HYPHENS, is_broken
from cleaner.languages.lazy import lazy
from cleaner.languages.marks import CLOSING, STOPS
from cleaner.named_tuple import NamedTuple

NARROWEST, COLUMN, WIDEST = 30, 24, 250  # of a page that a browser drew, and of a column of a newspaper
_USUAL, _SCREEN = 74, 80
# How many line ends a width must explain for each line that is wider.
_UNKNOWN, _DRAWN = 3.0, 1.0
_GAP = "   "
_BOXES = "_━─│[("  # rules, fields, tables, pictures and buttons begin so
# Characters that no Chinese or Japanese line begins with: a break goes before the character they follow.
_CLOSING = frozenset("、。，．！？：；）」』】》〉〕］｝ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ")
_WRITTEN = ("。", "，", "、")
_PAUSES = frozenset("，、；")  # a space behind them is inside a sentence
_NEAR = 0.2  # the share of the width after which a line may end at a space
_DAY = lazy(r"\d{1,4}[年月日]")  # a paragraph begins with it, straight below a heading
_ENDED = lazy(r"[。！？：…]\s?[”’\"')）]{0,2}$")


class Wrap(NamedTuple):
    """The column no line of a hard-wrapped dump goes beyond, how the browser counted columns, and what share of the
    width a line may leave free: before one that goes on in small letters, and before any other.

    spaced: as lynx does, it breaks lines of Chinese and Japanese at spaces, too, and elsewhere only those that are full
    """

    width: int
    measure: Callable[[str], int]
    slack: tuple[float, float] = (0.05, 0.0)  # lynx narrows quotations a little
    spaced: bool = False

    def full(self, line: str, following: str, slack: float = 0) -> bool:
        """Return whether the first word of the following line had no room in a line, or hardly any with some slack."""
        if line[-1:] in HYPHENS and is_broken(line, following):
            return True
        limit = self.width * (1 - slack)
        if (len(line) + len(following) + 1) * (1 if line.isascii() and following.isascii() else 2) <= limit:
            return False
        size = self.measure(line)
        word = _spaced_word(line, following, size / limit) if self.spaced else _first_word(following)
        return size + self.measure(word) > limit

    def at_space(self, line: str) -> bool:
        """Return whether a line that the next one goes on with ended at a space, since it has room for one."""
        return self.spaced and self.measure(line) < self.width


class _End(NamedTuple):
    """How a line ends: its width, the width with the next line's first word (0 if none follows), that word's letter,
    and whether a sentence ends there.
    """

    width: int
    with_next: int = 0
    letter: str = ""
    stops: bool = False


def find_wrap(text: str, lines: Sequence[str], drawn: bool = False, *, lynx: bool = False) -> Wrap | None:
    """Return the Wrap of a dump that was hard-wrapped, None for any other; one that is `drawn`, or drawn by lynx, most
    likely was.
    """
    if sum(len(line) for line in lines if len(line) > WIDEST) * 2 > len(text):
        return None
    columns = columns_in(lines)
    spaced = lynx and _is_spaced(text)
    measures = (len,) if columns is len else (columns, len)  # lynx counts a wide character as one column, w3m as two
    most, best = 0, None
    for measure in measures:
        at_spaces = spaced and measure is len
        explained, width = _evidence(lines, measure, _DRAWN if drawn or lynx else _UNKNOWN, spaced)
        if explained > most:
            most, best = explained, Wrap(width, measure, spaced=at_spaces)
    return best


def usual_wrap(text: str, lines: Sequence[str]) -> Wrap | None:
    """Return the Wrap at the width lynx most often has, for a dump too short to show it; None if a line is wider."""
    spaced = _is_spaced(text)
    measure = len if spaced else columns_in(lines)
    return Wrap(_USUAL, measure, spaced=spaced) if all(len(line.rstrip()) <= _SCREEN for line in lines) else None


def _is_spaced(text: str) -> bool:
    """Whether a text is Chinese or Japanese, by its marks: symbols are wide in other languages, too."""
    return any(mark in text for mark in _WRITTEN)


def _evidence(lines: Sequence[str], measure: Callable[[str], int], needed: float, spaced: bool) -> tuple[int, int]:
    """How many line ends a width explains, and that width; 0 if fewer than needed for each line that goes beyond it."""
    ends = _ends(lines, measure, NARROWEST if needed == _DRAWN else COLUMN, spaced)
    pairs = [end for end in ends if end.with_next]
    if len(pairs) < 2 or (needed == _UNKNOWN and _begin_sentences(pairs)):
        return 0, 0
    width, explained, beyond = _busiest(ends, needed, 1.0 if spaced else needed / _UNKNOWN)
    if explained < 2 or explained < needed * beyond:
        return 0, 0
    return (explained, width) if needed == _DRAWN or _reads_on(pairs, width) else (0, 0)


def _ends(lines: Sequence[str], measure: Callable[[str], int], narrowest: int, spaced: bool) -> list[_End]:
    """The ends of lines that have words with single spaces between them: no rows of tables, no rules, no addresses."""
    ends: list[_End] = []
    for line, after in pairwise((*lines, "")):
        if len(line) <= NARROWEST // 2:
            continue
        words = line.strip()
        if not words or _GAP in words or (" " not in words and words.isascii()) or words[0] in _BOXES:
            continue
        width = measure(line.rstrip())
        following = after.lstrip()
        if narrowest <= width <= WIDEST and following and following[0] not in _BOXES:
            word = _spaced_word(line.rstrip(), following) if spaced and measure is len else _first_word(following)
            stops = words.rstrip(CLOSING)[-1:] in STOPS
            ends.append(_End._make((width, width + measure(word), following[0], stops)))
        else:
            ends.append(_End(width))
    return ends


def _first_word(line: str) -> str:
    """What would have had to fit into the line before: a space and all up to the next, or a wide character."""
    end = line.find(" ")
    word = (line[:end] if end >= 0 else line).rstrip()
    return _wide_word(word) if has_wide(word) else " " + word


def _wide_word(word: str) -> str:
    """The first wide character of a word and the marks that go with it, or the letters before it."""
    end = next(i for i, character in enumerate(word) if is_wide(character))
    space = " " if end else ""
    end = end or 1
    while end < len(word) and word[end] in _CLOSING:
        end += 1
    return space + word[:end]


def _spaced_word(line: str, following: str, filled: float = 1) -> str:
    """What would have had to fit into a line where it ends at a space, all up to the next one; a character elsewhere.

    filled: the share of the width that the line fills
    """
    word = following.partition(" ")[0].rstrip()
    last, first = line[-1:], word[:1]
    opened = max(map(line.rfind, "（(")) > max(map(line.rfind, "）)"))
    if last in _PAUSES or opened or (last.isalnum() and first in _CLOSING):
        return " " + word
    wide = is_wide(last), is_wide(first)
    if all(wide) or _ENDED.search(line[-4:]):
        return first
    prose = not any(wide) or any(mark in line for mark in _WRITTEN)  # headings have none
    return " " + word if prose and filled >= _NEAR and not _DAY.match(word) else _first_word(word)


def _busiest(ends: Sequence[_End], needed: float, weight: float) -> tuple[int, int, int]:
    """The width that explains most line ends, which fit into it, but not with the next word; how many; how many lines
    do not fit, which count for some `weight`.
    """
    fits, widths = [0] * (WIDEST + 2), [0] * (WIDEST + 2)
    for width, with_next, _, _ in ends:
        widths[min(width, WIDEST + 1)] += 1
        if with_next:
            fits[width] += 1
            fits[min(with_next, WIDEST + 1)] -= 1
    explained = list(accumulate(fits))
    beyond = [len(ends) - narrower for narrower in accumulate(widths)]
    able = (width for width in range(WIDEST + 1) if needed != _DRAWN or explained[width] >= needed * beyond[width])
    best = max(able, key=lambda width: explained[width] - beyond[width] * weight, default=0)
    return best, explained[best], beyond[best]


def _begin_sentences(pairs: Sequence[_End]) -> bool:
    """Whether hardly a line goes on in small letters, as in a menu."""
    lower = sum(pair.letter.islower() for pair in pairs)
    upper = sum(pair.letter.isupper() for pair in pairs)
    return upper > 20 * lower and upper > 0.3 * len(pairs)


def _reads_on(pairs: Sequence[_End], width: int) -> bool:
    """Whether lines that end at the width go on in the middle of a sentence, as far as stops and letters tell."""
    full = [pair for pair in pairs if pair.width <= width < pair.with_next]
    if 2 * sum(pair.stops for pair in full) > len(full):
        return False
    letters = [pair.letter for pair in full]
    lower = sum(letter.islower() for letter in letters)
    upper = sum(letter.isupper() for letter in letters)
    if lower + upper > 0.3 * len(letters) and not 0.2 <= lower / (lower + upper) < 0.35:
        return lower > upper / 2
    near = sum(0.75 * width < pair.width for pair in pairs)
    return len(letters) >= 3 and len(letters) > 0.6 * near
