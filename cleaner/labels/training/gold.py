"""Gold article text → which blocks of a page are the article's: the alignment that the weights are trained on."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence

TOKEN = re.compile(r"\w+")
GRAM, LEAST = 3, 6  # words of a match's beginning, and of a match that is no whole block
MOST_PLACES = 40


def shares(texts: Sequence[str], gold: str) -> list[float]:
    """Return, a block each, the share of its words (0 to 1) that the gold text has where the block's order asks for.

    The blocks' matching stretches are chained to the heaviest order-preserving alignment, so that a teaser that
    repeats a sentence of the article is not taken for it.
    """
    truth = TOKEN.findall(gold)
    blocks = [TOKEN.findall(text) for text in texts]
    lines = _line_starts(gold)
    places = _places(truth)
    matches = [match for i, tokens in enumerate(blocks) for match in _matches(i, tokens, truth, places, lines)]
    result = [0.0] * len(blocks)
    for i, _, length in _chain(matches):
        result[i] += length / len(blocks[i])
    return [min(share, 1.0) for share in result]


def _line_starts(gold: str) -> dict[int, int]:
    """Token index of each gold line's first word → the number of words in the line."""
    starts, index = {}, 0
    for line in gold.split("\n"):
        count = len(TOKEN.findall(line))
        if count:
            starts[index] = count
        index += count
    return starts


def _places(truth: Sequence[str]) -> dict[tuple[str, ...], list[int]]:
    places: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
    for size in range(1, GRAM + 1):
        for i in range(len(truth) - size + 1):
            places[tuple(truth[i : i + size])].append(i)
    return places


def _matches(
    index: int,
    tokens: Sequence[str],
    truth: Sequence[str],
    places: dict[tuple[str, ...], list[int]],
    lines: dict[int, int],
) -> list[tuple[int, int, int]]:
    """Stretches of the gold text that a block's words match: (block, gold start, words)."""
    if len(tokens) < GRAM + 2:
        return [(index, at, len(tokens)) for at in _whole(tokens, truth, places, lines)]
    result, covered, least = [], 0, min(LEAST, len(tokens))
    while covered <= len(tokens) - GRAM:
        found = places.get(tuple(tokens[covered : covered + GRAM]), [])[:MOST_PLACES]
        long = [(at, length) for at in found if (length := _length(tokens, covered, truth, at)) >= least]
        result += [(index, at, length) for at, length in long]
        covered += max((length for _, length in long), default=1)
    return result


def _whole(
    tokens: Sequence[str], truth: Sequence[str], places: dict[tuple[str, ...], list[int]], lines: dict[int, int]
) -> list[int]:
    """Where the gold text has all words of a short block; one of a word or two must be a line there."""
    size = len(tokens)
    same = [at for at in places.get(tuple(tokens[:GRAM]), []) if list(truth[at : at + size]) == list(tokens)]
    return [at for at in same if size >= GRAM or lines.get(at) == size][:MOST_PLACES]


def _length(tokens: Sequence[str], start: int, truth: Sequence[str], at: int) -> int:
    """How many words from two places on are the same; the first GRAM are known to be."""
    length, most = GRAM, min(len(tokens) - start, len(truth) - at)
    while length < most and tokens[start + length] == truth[at + length]:
        length += 1
    return length


def _chain(matches: Sequence[tuple[int, int, int]]) -> list[tuple[int, int, int]]:
    """The heaviest chain of matches in which blocks and gold places both go forward."""
    ends: list[int] = []  # gold end of the best chains, increasing
    weights: list[float] = []  # their weight, increasing
    tails: list[int] = []
    back: list[int] = [-1] * len(matches)
    total: list[float] = [0.0] * len(matches)
    for i, (_, at, length) in enumerate(matches):
        k = bisect_left(ends, at + 1)
        back[i] = tails[k - 1] if k else -1
        total[i] = (weights[k - 1] if k else 0.0) + length**1.2
        _insert(ends, weights, tails, at + length, total[i], i)
    best = max(range(len(matches)), key=total.__getitem__, default=-1)
    chain = []
    while best >= 0:
        chain.append(matches[best])
        best = back[best]
    return chain[::-1]


def _insert(ends: list[int], weights: list[float], tails: list[int], end: int, weight: float, index: int) -> None:
    """Keep, for each gold end, only chains that are heavier than all with an earlier end."""
    k = bisect_left(ends, end)
    if k and weights[k - 1] >= weight:
        return
    if k < len(ends) and ends[k] == end and weights[k] >= weight:
        return
    while k < len(ends) and weights[k] <= weight:
        del ends[k], weights[k], tails[k]
    ends.insert(k, end)
    weights.insert(k, weight)
    tails.insert(k, index)
