# cython: boundscheck=False, wraparound=False, cdivision=True
# distutils: extra_compile_args=-O3
"""Signs in a block's form: its length, punctuation, capitals, words and names. shape.pxd gives the compiled
form its types.
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence

from cleaner.blocks.block import Block
from cleaner.labels.signs.numerals import A_DATE, A_SUM, A_TIME, A_YEAR, numerals
from cleaner.labels.signs.spoken_words import MONTH, RELATIVE, Vocabulary, read_words
from cleaner.labels.signs.table import Table
from cleaner.languages.lazy import lazy
from cleaner.languages.letters import is_thai
from cleaner.named_tuple import NamedTuple

_LINKLIKE = lazy(r"https?://|www\.|(?<=\w)@\w|(?<=\w)\.(?:com|org|net|html?|php)\b")
_SPEAKS = lazy(r"[^:.!?]{3,50}: ?['\"‘“«„「]")
_KINDS_OF_END = {1: ".。।۔", 2: "!?！？؟", 3: ":：", 4: ",;", 5: "…", 6: ")"}
FULL_STOP = 1
SENTENCE = frozenset({FULL_STOP, 2, 5})  # the kinds of end that a sentence has
_ENDS = {mark: kind for kind, marks in _KINDS_OF_END.items() for mark in marks}

LONG, SPOKEN = 80, 0.15
_SHORT, _THAI_WORD = 400, 5

# What each character counts as; a guillemet is a quotation mark and a separator.
_ASK, _STOP, _FULL, _SPACE, _COMMA, _QUOTE, _SEPARATOR, _GUILLEMET, _COIN, _AT, _COLON, _SIGN = range(1, 13)
_DIGIT, _OTHER_DIGIT, _DECIMAL, _CAPITAL, _WIDE, _THAI, _LINK, _SENTENCE, _KINDS = range(13, 22)
_COUNTED = {
    _ASK: "?!",
    _STOP: ".…؟।۔",
    _FULL: "。！？",
    _SPACE: " ",
    _COMMA: ",，、،",
    _QUOTE: '"“”«„「」',
    _SEPARATOR: "|·•›→▶►◄/<>",
    _GUILLEMET: "»",
    _COIN: "$€£¥₹₽₴",
    _AT: "@",
    _COLON: ":",
    _SIGN: "©",
    _DIGIT: "0123456789",
    _CAPITAL: "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
    _THAI: "".join(map(chr, range(0x0E01, 0x0E50))),
}
_KIND = array("B", bytes(1 << 16))
for _number, _characters in _COUNTED.items():
    for _character in _characters:
        _KIND[ord(_character)] = _number


class Shape(NamedTuple):
    """Numbers about one block's own characters; `size` is its length with wide characters counted 2.5 times."""

    size: float
    words: float
    word_length: float
    common: float
    commas: float
    sentences: float
    ends: float
    starts: float
    capitalised: float
    upper: float
    digits: float
    separators: float
    linklike: float
    copyright: float
    money: float
    quotes: float
    asks: float
    year: float
    time: float
    numeric_date: float
    month: float
    relative: float
    by: float
    name_like: float
    list_mark: float
    speaks: float


# The columns of a shape, in the order of its fields.
SIZE, WORDS, WORD_LENGTH, COMMON_SHARE, COMMAS, SENTENCES, ENDS, STARTS, CAPITALISED, UPPER, DIGITS = range(11)
SEPARATORS, LINKLIKE, COPYRIGHT, MONEY, QUOTES, ASKS, YEAR, TIME, NUMERIC_DATE, MONTHS, RELATIVES = range(11, 22)
BY, NAME_LIKE, LIST_MARK, SPEAKS = range(22, 26)


def shape(block: Block, vocabulary: Vocabulary) -> Shape:
    """Return the shape of a block."""
    table = Table(1, len(Shape._fields))
    write(table, 0, [block.text], vocabulary)
    return Shape._make(table[0])


def write(table: Table, at: int, texts: Sequence[str], vocabulary: Vocabulary) -> None:
    """Write the shape of each text into its row of a table, from column `at` on."""
    numbers, to, known = table.numbers, at, vocabulary.known
    counts = array("q", bytes(8 * _KINDS))
    words = array("q", bytes(8 * 4))
    for text in texts:
        _count(text, counts)
        read_words(text, known, words)
        _write_row(numbers, to, text, vocabulary, counts, words)
        to += table.width


def _count(text: str, counts: array[int]) -> None:
    """Count the characters of each kind, the ends of sentences, and what may begin a link."""
    size = len(text)
    for k in range(_KINDS):
        counts[k] = 0
    for i in range(size):
        character = text[i]
        code = ord(character)
        kind = _KIND[code] if code < 0x10000 else 0
        counts[kind] += 1
        if 0 < kind <= _FULL:
            counts[_SENTENCE] += kind == _FULL or _closes(text, i + 1, size)
            counts[_LINK] += code == 0x2E and _may_link(text, i, size)
        elif kind == _COLON:
            counts[_LINK] += i + 1 < size and text[i + 1] == "/"
        if code >= 128:
            _count_other(character, code, counts)
    counts[_DECIMAL] += counts[_DIGIT]


def _count_other(character: str, code: int, counts: array[int]) -> None:
    if character.isdecimal():
        counts[_DECIMAL] += 1
    if character.isdigit():
        counts[_OTHER_DIGIT] += 1
    elif character.isupper():
        counts[_CAPITAL] += 1
    if code >= 0x2E80:
        counts[_WIDE] += (
            code <= 0x9FFF or 0xAC00 <= code <= 0xD7AF or 0xF900 <= code <= 0xFAFF or 0xFF00 <= code <= 0xFFEF
        )


def _closes(text: str, at: int, size: int) -> bool:
    """Whether a sentence ends before `at`: white space follows, perhaps after closing quotes."""
    end = min(at + 2, size)
    while at < end and text[at] in "'\"”’»)]":
        at += 1
    return at == size or text[at].isspace()


def _may_link(text: str, at: int, size: int) -> bool:
    """Whether the full stop at `at` may be that of "www." or ".com"."""
    return (at + 1 < size and text[at + 1] in "conhp") or (at > 0 and text[at - 1] == "w")


def _write_row(
    row: array[float], at: int, text: str, vocabulary: Vocabulary, counts: array[int], words: array[int]
) -> None:
    size, short = len(text), len(text) < _SHORT
    wide, letters, count, common = counts[_WIDE], size - counts[_SPACE] or 1, words[0] or 1, words[2]
    capitals, digits = words[1], counts[_DIGIT] + counts[_OTHER_DIGIT] if short else 0
    if (wide + counts[_THAI]) * 2 > letters:
        common = sum(text.count(particle) for particle in vocabulary.particles)
        count = max(1, wide // 2 + counts[_THAI] // _THAI_WORD)
    row[at + SIZE] = min(size + 1.5 * wide, 3000)
    row[at + WORDS] = min(count, 500)
    row[at + WORD_LENGTH] = min(letters / count, 30)
    row[at + COMMON_SHARE] = min(common / count, 1)
    row[at + COMMAS] = min(counts[_COMMA], 20)
    row[at + SENTENCES] = min(counts[_SENTENCE], 20)
    row[at + ENDS] = _end(text, size)
    row[at + STARTS] = _starts(text) if size else 3
    row[at + CAPITALISED] = capitals / count
    row[at + UPPER] = counts[_CAPITAL] / letters if short else 0.05
    row[at + DIGITS] = digits / letters
    row[at + SEPARATORS] = min(counts[_SEPARATOR] + counts[_GUILLEMET], 9)
    row[at + LINKLIKE] = (counts[_LINK] or counts[_AT]) and _LINKLIKE.search(text) is not None
    row[at + COPYRIGHT] = counts[_SIGN] > 0 or "(c)" in text
    row[at + QUOTES] = counts[_QUOTE] + counts[_GUILLEMET]
    row[at + ASKS] = counts[_ASK]
    _write_numbers(row, at, text, counts)
    row[at + MONTHS] = words[3] & MONTH and words[0] < 60
    row[at + RELATIVES] = words[3] & RELATIVE and words[0] < 12
    row[at + BY] = text[:2].lower()[:2] in vocabulary.heads and text[:40].lower().startswith(vocabulary.by)
    row[at + NAME_LIKE] = 2 <= count <= 4 and capitals == count and not common and not digits
    row[at + LIST_MARK] = _list_mark(text, size) if size else 0
    row[at + SPEAKS] = counts[_COLON] and ":" in text[3:51] and _SPEAKS.match(text) is not None


def _write_numbers(row: array[float], at: int, text: str, counts: array[int]) -> None:
    found = numerals(text, counts[_COIN] > 0) if counts[_DECIMAL] else 0
    row[at + YEAR] = found & A_YEAR > 0
    row[at + TIME] = found & A_TIME > 0
    row[at + NUMERIC_DATE] = found & A_DATE > 0
    row[at + MONEY] = found & A_SUM > 0


def prose(table: Table, at: int) -> array[int]:
    """Return which blocks read like sentences: long, closed by a full stop, with function words in them.

    at: the column where the shapes begin
    """
    numbers, width, count = table.numbers, table.width, len(table)
    found = array("b", bytes(count))
    for i in range(count):
        to = i * width + at
        closed = int(numbers[to + ENDS]) in (1, 2, 5)
        found[i] = closed and numbers[to + SIZE] >= LONG and numbers[to + COMMON_SHARE] >= SPOKEN
    return found


def _end(text: str, size: int) -> int:
    """What a text ends with, closing quotes and brackets aside."""
    end = size
    while end and text[end - 1] in "'\"”’»)]*_ ":
        end -= 1
    if end and (text[end - 1] == "…" or (end > 2 and text[end - 3 : end] == "...")):
        return 5
    other = 6 if size and text[size - 1] == ")" else 0
    if end and is_thai(text[end - 1]) and size >= LONG:  # Thai has no full stop
        return 1
    return _ENDS.get(text[end - 1], other) if end else other


def _starts(text: str) -> int:
    first = text[0]
    if first.isupper():
        return 0
    if first.islower():
        return 1
    if first.isdigit():
        return 2
    if first in "\"'“‘«„「":
        return 3
    if first in "-–—•*·":
        return 4
    return 5 if first.isalpha() else 6


def _list_mark(text: str, size: int) -> int:
    """What a text begins with: 1 for a number and a mark, or a number alone, 2 for a bullet."""
    if text[0].isdigit() and (size < 3 or text[1] in ".)" or text[2] in ".)"):
        return 1
    return 2 if size > 1 and text[1] == " " and text[0] in "•*·-–—▪●○" else 0
