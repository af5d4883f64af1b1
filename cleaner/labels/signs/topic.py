# cython: boundscheck=False, wraparound=False, cdivision=True
# distutils: extra_compile_args=-O3
"""Signs of what the page is about: does a block speak of the same things as the page's prose?
topic.pxd gives the compiled form its types.
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence

from cleaner.labels.signs.table import Table
from cleaner.languages.letters import runs_of_letters, small_words, spaceless_pieces
from cleaner.named_tuple import NamedTuple

COLUMNS = ["topic", "topic_names", "topic_nearby", "title_overlap", "title_is", "in_title", "from_title"]
REACH = 3
SHORTEST, LONGEST = 4, 1500  # letters of a word, characters of a block that are read
LEAST_HEADLINE, MOST_HEADLINE = 15, 219
_NEW = -2  # the number of a word that has none


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


def write(  # noqa: PLR0917
    table: Table,
    at: int,
    texts: Sequence[str],
    contents: Sequence[list[str]],
    folded: Sequence[str],
    prose: array[int],
    common: frozenset[str],
    title: str,
) -> None:
    """Write, a block each, the share of its content words and names that other prose has, and of the title's.

    contents: the content words of each block
    """
    numbers, width, count = table.numbers, table.width, len(texts)
    bags = _bags(contents, prose, common)
    words, ends, seen, names = bags.words, bags.ends, bags.seen, bags.names
    named = _headline(texts, bags, prose)
    title = title or (texts[named] if named >= 0 else "")
    wanted, near = array("i", bytes(4 * len(bags.names))), array("i", bytes(4 * len(bags.names)))
    total = _want(bags, title, common, wanted)
    wanted_title = small_words(title)
    for i in range(count):
        to = i * width + at
        _move(words, ends, prose, i, near)
        _write_shares(numbers, to, words, ends[i], ends[i + 1], seen, names, near, bool(prose[i]))
        numbers[to + 3] = _overlap(words, ends[i], ends[i + 1], wanted, total) if title else -1
        _write_title(numbers, to + 4, folded[i] if len(texts[i]) < 300 else "", wanted_title)
        numbers[to + 6] = i - named


def _bags(contents: Sequence[list[str]], prose: array[int], common: frozenset[str]) -> Bags:
    empty = bytes(4 * sum(map(len, contents)))
    words, names, last = array("i", empty), array("i", empty), array("i", empty)
    ends = array("i", bytes(4 * (1 + len(contents))))
    known: dict[str, int] = {}
    count = end = 0
    for i in range(len(contents)):
        for word in contents[i]:
            number = known.get(word, _NEW)
            if number == _NEW:
                number = -1 if len(word) > 2 and word.lower() in common else count
                known[word] = number
                if number >= 0:
                    names[number] = word[0].isupper()
                    count += 1
            if number >= 0 and last[number] <= i:
                last[number] = i + 1
                words[end] = number
                end += 1
        ends[i + 1] = end
    return Bags(words, ends, known, names, _seen(words, ends, prose, count))


def _seen(words: array[int], ends: array[int], prose: array[int], count: int) -> array[int]:
    """In how many blocks of prose each of `count` words stands."""
    seen = array("i", bytes(4 * count))
    for i in range(len(prose)):
        for k in range(ends[i], ends[i + 1] if prose[i] else 0):
            seen[words[k]] += 1
    return seen


def contents_of(texts: Sequence[str]) -> list[list[str]]:
    """Return the content words of each text."""
    return [content(text) for text in texts]


def content(text: str) -> list[str]:
    """Return words of four letters and more, and the pieces of what is written without spaces."""
    head = text[:LONGEST]
    found = runs_of_letters(head, SHORTEST)
    if not text.isascii():
        found += spaceless_pieces(head)
    return found


def _headline(texts: Sequence[str], bags: Bags, prose: array[int]) -> int:
    """The block before most of the prose that names most of what it speaks of: on a text dump, the likely title."""
    words, ends, seen = bags.words, bags.ends, bags.seen
    best, most = -1, 0.0
    total = passed = 0
    for i in range(len(prose)):
        total += prose[i]
    for i in range(len(texts)):
        passed += prose[i]
        if 2 * passed > total:
            break
        size = len(texts[i])
        if prose[i] or not LEAST_HEADLINE <= size <= MOST_HEADLINE:
            continue
        weight = _known(words, ends, seen, i) / (ends[i + 1] - ends[i] + 2) ** 0.5
        if weight > most:
            best, most = i, weight
    return best


def _known(words: array[int], ends: array[int], seen: array[int], i: int) -> int:
    known = 0
    for k in range(ends[i], ends[i + 1]):
        known += min(seen[words[k]], 4)
    return known


def _want(bags: Bags, title: str, common: frozenset[str], wanted: array[int]) -> int:
    """Mark the title's words; return how many there are."""
    words = {word for word in content(title) if len(word) <= 2 or word.lower() not in common}
    for word in words:
        number = bags.numbers.get(word, -1)
        if number >= 0:
            wanted[number] = 1
    return len(words)


def _move(words: array[int], ends: array[int], prose: array[int], i: int, near: array[int]) -> None:
    """Count in how many blocks of prose around block i, three to each side and itself, each word stands."""
    count = len(prose)
    if i == 0:
        for j in range(min(REACH, count)):
            _add(words, ends, j, prose, near, 1)
    if i + REACH < count:
        _add(words, ends, i + REACH, prose, near, 1)
    if i > REACH:
        _add(words, ends, i - REACH - 1, prose, near, -1)


def _add(words: array[int], ends: array[int], i: int, prose: array[int], near: array[int], step: int) -> None:
    for k in range(ends[i], ends[i + 1] if prose[i] else 0):
        near[words[k]] += step


def _write_shares(  # noqa: PLR0917
    numbers: array[float],
    to: int,
    words: array[int],
    start: int,
    end: int,
    seen: array[int],
    named: array[int],
    near: array[int],
    own: bool,
) -> None:
    """Write the shares of a block's words, and of its names, that other prose has, and of its words that prose nearby
    has.
    """
    known = known_names = names = close = 0.0
    for k in range(start, end):
        number = words[k]
        is_known = seen[number] > own
        known += is_known
        names += named[number]
        known_names += is_known and named[number]
        close += near[number] > own
    numbers[to] = known / (end - start) if end > start else -1.0
    numbers[to + 1] = known_names / names if names else -1.0
    numbers[to + 2] = close / (end - start) if end > start else -1.0


def _overlap(words: array[int], start: int, end: int, wanted: array[int], total: int) -> float:
    """The share of the title's words that a block has; -1 where the title has none."""
    both = 0.0
    for k in range(start, end):
        both += wanted[words[k]]
    return both / total if total else -1.0


def _write_title(numbers: array[float], to: int, folded: str, title: str) -> None:
    """Write whether a block is the title, and whether one of them is in the other; -1 where there is no title."""
    numbers[to] = (folded == title) if title else -1.0
    numbers[to + 1] = (len(folded) > 12 and (folded in title or title in folded)) if title else -1.0
