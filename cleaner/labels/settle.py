# cython: boundscheck=False, wraparound=False
"""Document → labels: the opinions and the shares settled to one label a block, neighbours considered.
settle.pxd gives the compiled form its types.
"""

from __future__ import annotations

from array import array
from collections.abc import Collection, Mapping, Sequence
from math import inf
from types import MappingProxyType

from cleaner.blocks.aside import own
from cleaner.blocks.block import Document
from cleaner.labels.aside import with_aside
from cleaner.labels.evidence import Evidence
from cleaner.labels.heads.fields import barred, headline_bonus, links_away
from cleaner.labels.heads.heads import heads as text_heads
from cleaner.labels.heads.lines import first_paragraph
from cleaner.labels.heads.site_heading import below_site, below_trail
from cleaner.labels.heads.unheaded import above_names
from cleaner.labels.label import BYLINE, HEADLINE, IN_BODY, Label, Labelled
from cleaner.labels.opinions.model import Model, shipped
from cleaner.labels.opinions.opinions import opinions
from cleaner.labels.opinions.rescue import THRESHOLD, rescued
from cleaner.labels.opinions.sequence import likeliest
from cleaner.labels.placed.placed import placed
from cleaner.labels.placed.steps import BELOW
from cleaner.labels.reasons import reason
from cleaner.labels.signs.signs import SIZE, Signs, signs

CANDIDATES = 4
LEAST_HEADLINE = 0.2
WEAK_HEADLINE = 0.1  # a share of a headline than which a line above who wrote the article is likelier one
MOST_BLOCKS = 40_000  # that are labelled together: no article has more, and a block's signs take two kilobytes


def label(document: Document, model: Model | None = None, *, off: Collection[str] = ()) -> list[Labelled]:
    """Return every block of a document with its label, the reason, how sure it is, and the next best label.

    off: rules that do not count: author-bio, links-away, readability, standfirst, strays
    """
    blocks, model = own(document.blocks), model or shipped()
    parts = [document._replace(blocks=tuple(blocks[i : i + MOST_BLOCKS])) for i in range(0, len(blocks), MOST_BLOCKS)]
    labelled = [item for part in parts for item in _labelled(part, model, off, headed=part is parts[0])]
    return labelled if len(labelled) == len(document.blocks) else with_aside(document.blocks, labelled)


def _labelled(document: Document, model: Model, off: Collection[str], *, headed: bool) -> list[Labelled]:
    """The blocks of a part of a document; the headline, the byline and what stands below them are in the first."""
    weights = model.html if document.page.kind == "html" else model.text
    found = signs(document)
    opinion, shares = opinions(found, weights, model.labels)
    bars = _bars(found)
    inside = _likely(document, found, opinion, off, headed=headed)
    evidence = Evidence(document, found, shares, model.labels)
    known = _heads(evidence, opinion, inside, model, bars) if headed else {}
    if document.page.kind == "text":
        unsigned = {bar: bar | {BYLINE} for bar in set(bars)}
        bars = [bar if i in known else unsigned[bar] for i, bar in enumerate(bars)]
    inside, known = placed(evidence, inside, bars, known, off)
    chosen = settle(inside, shares, weights.follows, model.labels, bars, known)
    because = _reasons([best for best, _, _ in chosen], found)
    return [
        Labelled._make((block, best, why, score, second))
        for block, why, (best, second, score) in zip(document.blocks, because, chosen, strict=True)
    ]


def _bars(found: Signs) -> list[frozenset[Label]]:
    """Which labels each block cannot have."""
    numbers, width = found.table.numbers, found.table.width
    return [barred(numbers[i * width : (i + 1) * width], found.hits[i]) for i in range(len(found.hits))]


def _reasons(best: list[Label], found: Signs) -> list[str]:
    """Why each block has its label."""
    numbers, width = found.table.numbers, found.table.width
    return [reason(best[i], numbers[i * width : (i + 1) * width], found.hits[i]) for i in range(len(best))]


def _likely(
    document: Document, found: Signs, opinion: list[float], off: Collection[str], *, headed: bool
) -> list[float]:
    """The opinions, lowered on lines that lead away or have no words, and raised where a page has no sure block."""
    inside = [p if block.text else 0.0 for p, block in zip(opinion, document.blocks, strict=True)]
    if document.page.kind == "text" and "links-away" not in off:
        inside = _without_links_away(inside, found)
    return rescued(document, inside, found) if headed and "readability" not in off else inside


def _without_links_away(inside: list[float], found: Signs) -> list[float]:
    """The opinions, lowered on lines that lead away."""
    numbers, width = found.table.numbers, found.table.width
    return [min(p, BELOW) if links_away(numbers[i * width : (i + 1) * width], p) else p for i, p in enumerate(inside)]


def settle(
    inside: Sequence[float],
    shares: Sequence[array[float]],
    follows: Sequence[Sequence[float]],
    labels: Sequence[Label],
    bars: Sequence[frozenset[Label]],
    known: Mapping[int, Label] = MappingProxyType({}),
) -> list[tuple[Label, Label, float]]:
    """Return the best label, the next best and the score of each block: the likeliest sequence (Viterbi's algorithm)
    in which a block is the article's exactly where the opinion `inside` says so, no label is barred from its block, and
    the blocks whose label is known have it, the headline alone among them.
    """
    flat, width = array("f", b"".join(shares)), len(labels)
    able: dict[tuple[bool, frozenset[Label]], bytes] = {}
    candidates = array("i", bytes(4 * CANDIDATES * len(bars)))
    for i, (p, bar) in enumerate(zip(inside, bars, strict=True)):
        key = (p >= THRESHOLD, bar)
        if key not in able:
            able[key] = _able(labels, *key)
        numbers = bytes([labels.index(known[i])]) if i in known else able[key]
        _write_likeliest(candidates, i * CANDIDATES, flat, i * width, numbers)
    best = likeliest(candidates, flat, follows) if bars else []
    inner = bytes([name in IN_BODY for name in labels])
    return [
        (labels[k], labels[_runner_up(k, p, flat, i * width, inner)], round(max(p, 1 - p), 3))
        for i, (k, p) in enumerate(zip(best, inside, strict=True))
    ]


def _able(labels: Sequence[Label], within: bool, bar: frozenset[Label]) -> bytes:
    """The numbers of the labels that a block of the article, or one outside of it, can have."""
    never = bar if within else bar | {HEADLINE}
    return bytes([k for k, name in enumerate(labels) if (name in IN_BODY) == within and name not in never])


def _write_likeliest(candidates: array[int], to: int, shares: array[float], at: int, able: bytes) -> None:
    """Write the numbers of a block's likeliest labels, the likeliest first, of equals the later first; where there are
    fewer than CANDIDATES, the last again.
    """
    before, last = inf, 1 + max(able)
    for i in range(CANDIDATES):
        best, most = last, -1.0
        for k in able:
            share = shares[at + k]
            if most <= share <= before and (share < before or k < last):
                best, most = k, share
        candidates[to + i] = best
        before, last = most, best


def _heads(
    evidence: Evidence,
    opinion: Sequence[float],
    inside: Sequence[float],
    model: Model,
    bars: Sequence[frozenset[Label]],
) -> dict[int, Label]:
    """The headline of a page with an article, and of a text dump its bylines, too."""
    document, found, shares, labels = evidence
    if max(inside) < THRESHOLD:
        return {}
    if document.page.kind == "text":
        return text_heads(evidence, opinion, model)
    at = labels.index(HEADLINE)
    headline = headline_of(inside, shares, at, found, bars)
    first = first_paragraph(inside, found.table.column(SIZE))
    if headline < 0 or shares[headline][at] < WEAK_HEADLINE:
        headline = max(headline, above_names(evidence, first))
    if headline < 0:
        return {}
    return {below_site(document, below_trail(document, headline), first): HEADLINE}


def headline_of(
    inside: Sequence[float], shares: Sequence[Sequence[float]], at: int, found: Signs, bars: Sequence[frozenset[Label]]
) -> int:
    """Return which block is most a headline; -1 where none is, or the page has no article."""
    able = [i for i, bar in enumerate(bars) if HEADLINE not in bar]
    if not able or max(inside) < THRESHOLD:
        return -1
    first = first_paragraph(inside, found.table.column(SIZE))
    score = {i: shares[i][at] + headline_bonus(found.table[i], first - i) for i in able}
    best = max(able, key=score.__getitem__)
    return best if score[best] >= LEAST_HEADLINE else -1


def _runner_up(best: int, p: float, shares: array[float], at: int, inner: bytes) -> int:
    """The number of the label that a block has if not the best one."""
    most, second = -1.0, best
    for k in range(len(inner)):
        weighed = shares[at + k] * (p if inner[k] else 1 - p)
        if weighed > most and k != best:
            most, second = weighed, k
    return second
