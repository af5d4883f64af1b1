# cython: boundscheck=False, wraparound=False, cdivision=True
"""Signs of what the page is about: does a block speak of the same things as the page's prose?
topic.pxd gives the compiled form its types.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Sequence
from typing import NamedTuple

_WORD = re.compile(r"[^\W\d_]{4,}")
_TOKEN = re.compile(r"\w+")
_WIDE_PAIR = re.compile(r"(?=([\u3040-\u9fff\uac00-\ud7af]{2}))")

COLUMNS = ["topic", "topic_names", "topic_nearby", "title_overlap", "title_is", "in_title", "from_title"]
REACH = 3
HEADLINE_SIZES = range(15, 220)


class Bags(NamedTuple):
    """The words of a page by number: each block's, once each, those of block i at words[ends[i] : ends[i + 1]].

    numbers: the number of each word, -1 for a function word
    names: for each number whether it is a name, which has a capital
    seen: for each number in how many blocks of prose it stands
    """

    words: array[int]
    ends: array[int]
    numbers: dict[str, int]
    names: array[int]
    seen: array[int]


def rows(texts: Sequence[str], prose: Sequence[bool], common: frozenset[str], title: str) -> list[list[float]]:
    """Return, a block each, the share of its content words and names that other prose has, and of the title's."""
    bags = _bags(texts, prose, common)
    named = _headline(texts, bags, prose)
    title = title or (texts[named] if named >= 0 else "")
    wanted = array("i", bytes(4 * len(bags.names)))
    total = _want(bags, title, common, wanted)
    folded = _fold(title)
    near = array("i", bytes(4 * len(bags.names)))
    result = []
    for i, text in enumerate(texts):
        _move(bags, prose, i, near)
        result.append(
            [*_shares(bags, i, bool(prose[i]), near), *_title(bags, i, wanted, total, text, folded), i - named]
        )
    return result


def _bags(texts: Sequence[str], prose: Sequence[bool], common: frozenset[str]) -> Bags:
    bags = Bags(array("i"), array("i", [0]), {}, array("i"), array("i"))
    last = array("i")
    for i, text in enumerate(texts):
        for word in _content(text):
            number = _number(word, bags, last, common)
            if number >= 0 and last[number] != i:
                last[number] = i
                bags.words.append(number)
                if prose[i]:
                    bags.seen[number] += 1
        bags.ends.append(len(bags.words))
    return bags


def _content(text: str) -> list[str]:
    """Words of four letters and more, and of Chinese and Japanese every two characters."""
    found = _WORD.findall(text[:1500])
    return found if text.isascii() else found + _WIDE_PAIR.findall(text[:1500])


def _number(word: str, bags: Bags, last: array[int], common: frozenset[str]) -> int:
    """The number of a word, capitals kept; a function word has none."""
    number = bags.numbers.get(word)
    if number is None:
        number = -1 if len(word) > 2 and word.lower() in common else len(last)
        bags.numbers[word] = number
        if number >= 0:
            bags.names.append(word[0].isupper())
            bags.seen.append(0)
            last.append(-1)
    return number


def _headline(texts: Sequence[str], bags: Bags, prose: Sequence[bool]) -> int:
    """The block before most of the prose that names most of what it speaks of: on a text dump, the likely title."""
    total = sum(prose)
    best, most, passed = -1, 0.0, 0
    for i, text in enumerate(texts):
        passed += prose[i]
        if 2 * passed > total:
            break
        if prose[i] or len(text) not in HEADLINE_SIZES:
            continue
        known = _known(bags, i)
        weight = known / (bags.ends[i + 1] - bags.ends[i] + 2) ** 0.5
        if weight > most:
            best, most = i, weight
    return best


def _known(bags: Bags, i: int) -> int:
    words, seen = bags.words, bags.seen
    known = 0
    for k in range(bags.ends[i], bags.ends[i + 1]):
        known += min(seen[words[k]], 4)
    return known


def _want(bags: Bags, title: str, common: frozenset[str], wanted: array[int]) -> int:
    """Mark the title's words; return how many there are."""
    words = {word for word in _content(title) if len(word) <= 2 or word.lower() not in common}
    for word in words:
        number = bags.numbers.get(word, -1)
        if number >= 0:
            wanted[number] = 1
    return len(words)


def _move(bags: Bags, prose: Sequence[bool], i: int, near: array[int]) -> None:
    """Count in how many blocks of prose around block i, three to each side and itself, each word stands."""
    count = len(prose)
    if i == 0:
        for j in range(min(REACH, count)):
            _add(bags, j, prose[j], near, 1)
    if i + REACH < count:
        _add(bags, i + REACH, prose[i + REACH], near, 1)
    if i > REACH:
        _add(bags, i - REACH - 1, prose[i - REACH - 1], near, -1)


def _add(bags: Bags, i: int, is_prose: bool, near: array[int], step: int) -> None:
    words = bags.words
    for k in range(bags.ends[i], bags.ends[i + 1] if is_prose else 0):
        near[words[k]] += step


def _shares(bags: Bags, i: int, own: bool, near: array[int]) -> tuple[float, float, float]:
    """The shares of a block's words, and of its names, that other prose has, and of its words that prose nearby has."""
    words, seen, named = bags.words, bags.seen, bags.names
    known = known_names = names = close = 0
    start, end = bags.ends[i], bags.ends[i + 1]
    for k in range(start, end):
        number = words[k]
        is_known = seen[number] > own
        known += is_known
        names += named[number]
        known_names += is_known and named[number]
        close += near[number] > own
    if start == end:
        return -1.0, -1.0, -1.0
    return known / (end - start), known_names / names if names else -1.0, close / (end - start)


def _title(bags: Bags, i: int, wanted: array[int], total: int, text: str, title: str) -> tuple[float, float, float]:
    if not title:
        return -1.0, -1.0, -1.0
    folded = _fold(text) if len(text) < 300 else ""
    words = bags.words
    both = 0
    for k in range(bags.ends[i], bags.ends[i + 1]):
        both += wanted[words[k]]
    return (
        both / total if total else -1.0,
        float(folded == title),
        float(len(folded) > 12 and (folded in title or title in folded)),
    )


def _fold(text: str) -> str:
    return " ".join(_TOKEN.findall(text.casefold()))
