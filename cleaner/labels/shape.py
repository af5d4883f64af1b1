"""Signs in a block's form: its length, punctuation, capitals, numbers, dates and names."""

from __future__ import annotations

import re
import string
from typing import NamedTuple

from cleaner.blocks.block import Block

_WORD = re.compile(r"[^\W_][\w\u0900-\u0963\u0970-\u0dff]*(?:['’\-.][^\W_]+)*")
_SENTENCE_END = re.compile(r"[.!?…؟।]['\"”’»)\]]{0,2}(?=\s|$)|[。！？]")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_TIME = re.compile(r"(?<!\d)\d{1,2}[:.h]\d\d(?!\d)")
_NUMERIC_DATE = re.compile(r"(?<!\d)\d{1,4}([./-])\d{1,2}\1\d{1,4}(?!\d)|\d月\d|\d\s*년")
_LINKLIKE = re.compile(r"https?://|www\.|(?<=\w)@\w|(?<=\w)\.(?:com|org|net|html?|php)\b")
_DIGIT = re.compile(r"\d")
_SEPARATOR = re.compile(r"[|·•»›→▶►◄/<>]")
_MONEY = re.compile(r"[$€£¥₹₽₴]\s?\d|\d\s?[€£¥₹₽₴]")
_WIDE = re.compile(r"[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]")
_SPEAKS = re.compile(r"[^:.!?]{3,50}: ?['\"‘“«„「]")
_DIGITS, _CAPITALS = string.digits.encode(), string.ascii_uppercase.encode()
_CLOSERS = "'\"”’»)]*_ "
_ENDS = {
    ".": 1,
    "…": 5,
    "!": 2,
    "?": 2,
    "。": 1,
    "！": 2,
    "？": 2,
    "।": 1,
    "؟": 2,
    ":": 3,
    "：": 3,
    ",": 4,
    ";": 4,
    ")": 6,
}

CLOSED = frozenset({1, 2, 5})
LONG = 80


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


class Vocabulary(NamedTuple):
    """The words of the page's languages that shapes count."""

    common: frozenset[str]
    months: frozenset[str]
    relative: frozenset[str]
    by: tuple[str, ...]


def shape(block: Block, vocabulary: Vocabulary) -> Shape:
    """Return the shape of a block."""
    text = block.text
    tokens = _WORD.findall(text)
    folded = [token.lower() for token in tokens]
    count = len(tokens) or 1
    ascii_only = text.isascii()
    numbered = bool(_DIGIT.search(text))
    wide = 0 if ascii_only else len(_WIDE.findall(text))
    capitals = sum([token[0].isupper() for token in tokens])
    letters = len(text) - text.count(" ") or 1
    digits, upper = _digits_and_capitals(text, ascii_only=ascii_only) if len(text) < 400 else (0, 0)
    common = sum(map(vocabulary.common.__contains__, folded))
    if wide * 2 > letters:
        common = sum(text.count(particle) for particle in vocabulary.common if particle > "\u2e7f")
        count = max(1, wide // 2)
    return Shape(
        size=min(len(text) + 1.5 * wide, 3000),
        words=min(count, 500),
        word_length=min(letters / count, 30),
        common=min(common / count, 1),
        commas=min(text.count(",") + text.count("，") + text.count("、") + text.count("،"), 20),
        sentences=min(len(_SENTENCE_END.findall(text)), 20),
        ends=_end(text),
        starts=_starts(text),
        capitalised=capitals / count,
        upper=upper / letters if len(text) < 400 else 0.05,
        digits=digits / letters,
        separators=min(len(_SEPARATOR.findall(text)), 9),
        linklike=("." in text or "@" in text or "://" in text) and bool(_LINKLIKE.search(text)),
        copyright="©" in text or "(c)" in text,
        money=numbered and bool(_MONEY.search(text)),
        quotes=sum(map(text.count, '"“”«»„「」')),
        asks=text.count("?") + text.count("!"),
        year=numbered and bool(_YEAR.search(text)),
        time=numbered and bool(_TIME.search(text)),
        numeric_date=numbered and bool(_NUMERIC_DATE.search(text)),
        month=not vocabulary.months.isdisjoint(folded) if len(tokens) < 60 else 0,
        relative=not vocabulary.relative.isdisjoint(folded) if len(tokens) < 12 else 0,
        by=text[:40].lower().startswith(vocabulary.by),
        name_like=2 <= count <= 4 and capitals == count and not common and not digits,
        list_mark=_list_mark(text),
        speaks=":" in text[3:51] and bool(_SPEAKS.match(text)),
    )


def _digits_and_capitals(text: str, *, ascii_only: bool) -> tuple[int, int]:
    if not ascii_only:
        return sum(map(str.isdigit, text)), sum(map(str.isupper, text))
    raw = text.encode()
    return len(raw) - len(raw.translate(None, _DIGITS)), len(raw) - len(raw.translate(None, _CAPITALS))


def is_prose(found: Shape) -> bool:
    """Return whether a block reads like sentences: long, closed by a full stop, with function words in it."""
    return found.size >= LONG and found.ends in CLOSED and found.common >= 0.15


def _end(text: str) -> int:
    bare = text.rstrip(_CLOSERS)
    if bare.endswith(("...", "…", "...]", "…]")):
        return 5
    return _ENDS.get(bare[-1:], 6 if text.endswith(")") else 0)


def _starts(text: str) -> int:
    first = text[:1]
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


def _list_mark(text: str) -> int:
    head = text[:4]
    if head[:1].isdigit() and (head[1:2] in ".)" or head[2:3] in ".)"):
        return 1
    return 2 if head[:1] in "•*·-–—▪●○" and head[1:2] == " " else 0
