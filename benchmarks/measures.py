"""How near an extraction comes to the gold: per page, and over a set.

f1 p r     4-word shingles, as the article-extraction-benchmark counts them: precision and recall are means over
           pages, F1 is taken of the two means
exact      the share of pages whose words are the gold's, in order and complete
wf         F1 of the bags of words, case folded, as WCXB counts it: mean over pages
keep drop  snippets that a body must hold, and must not hold: shares of all snippets of the set
title date equal after folding;  author: F1 over names
empty      pages that have a body and got none
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Hashable, Iterable, Mapping, Sequence
from statistics import fmean
from typing import NamedTuple

from benchmarks.corpus import Gold

SHINGLE = 4
WORD = re.compile(r"\w+")
_BETWEEN_NAMES = re.compile(r"\b(?:and|und|et|y)\b|[,;&/|]")
_BEFORE_NAME = re.compile(r"\A\s*(?:by|von|par|por)\s+", re.IGNORECASE)
MEASURES = ("f1", "p", "r", "exact", "wf", "keep", "drop", "title", "author", "date", "empty")
Scores = dict[str, float]


class Extraction(NamedTuple):
    """What one tool found on one page."""

    body: str = ""
    title: str | None = None
    authors: tuple[str, ...] = ()
    date: str | None = None


class Overlap(NamedTuple):
    """Precision and recall of one bag against another; None where its own side is empty."""

    precision: float | None
    recall: float | None

    @property
    def f1(self) -> float:
        """Return the harmonic mean; two empty bags agree."""
        if self.precision is None and self.recall is None:
            return 1.0
        return harmonic(self.precision or 0.0, self.recall or 0.0)


def score(gold: Gold, found: Extraction) -> Scores:
    """Return the measures of one page that its gold allows."""
    scores: Scores = {}
    if gold.body:
        scores |= body_scores(gold.body, found.body)
    scores |= snippet_scores(gold, found.body)
    if gold.title:
        scores["title"] = float(plain_words(gold.title) == plain_words(found.title or ""))
    if gold.authors:
        scores["author"] = author_f1(gold.authors, found.authors)
    if gold.date:
        scores["date"] = float((found.date or "")[:10] == gold.date[:10])
    return scores


def body_scores(gold: str, found: str) -> Scores:
    """Return the measures of a body; p, the precision, is missing where nothing was found."""
    truth, words = WORD.findall(gold), WORD.findall(found)
    parts = overlap(shingles(truth), shingles(words))
    bags = overlap(map(str.lower, truth), map(str.lower, words))
    scores = {"exact": float(truth == words), "empty": float(bool(truth) and not words), "wf": bags.f1}
    pairs = {"p": parts.precision, "r": parts.recall}
    return scores | {name: value for name, value in pairs.items() if value is not None}


def snippet_scores(gold: Gold, body: str) -> Scores:
    """Return how many snippets were kept and dropped as they should, and of how many."""
    lower = body.lower()
    scores: Scores = {}
    if gold.keep:
        scores |= {"keep": sum(snippet.lower() in lower for snippet in gold.keep), "keep of": len(gold.keep)}
    if gold.drop:
        scores |= {"drop": sum(snippet.lower() not in lower for snippet in gold.drop), "drop of": len(gold.drop)}
    return scores


def mean_scores(pages: Sequence[Mapping[str, float]]) -> Scores:
    """Return a set's measures from its pages' (`empty` is a count, the others are between 0 and 1)."""
    columns = {name: [page[name] for page in pages if name in page] for name in _names(pages)}
    means = {name: fmean(values) for name, values in columns.items()}
    for name in ("keep", "drop"):
        if name in columns:
            means[name] = sum(columns[name]) / sum(columns[f"{name} of"])
    if "r" in means:
        means["f1"] = harmonic(means.setdefault("p", 0.0), means["r"])
    if "empty" in means:
        means["empty"] = sum(columns["empty"])
    return {name: means[name] for name in MEASURES if name in means}


def shingles(words: Sequence[str]) -> list[tuple[str, ...]]:
    """Return all runs of four words; a shorter text is one run."""
    if len(words) <= SHINGLE:
        return [tuple(words)] if words else []
    return list(zip(*(words[i:] for i in range(SHINGLE)), strict=False))


def overlap(gold: Iterable[Hashable], found: Iterable[Hashable]) -> Overlap:
    """Return how much of `found` is gold, and how much of `gold` was found."""
    truth, guess = Counter(gold), Counter(found)
    common = (truth & guess).total()
    size, total = guess.total(), truth.total()
    return Overlap(common / size if size else None, common / total if total else None)


def author_f1(gold: Iterable[str], found: Iterable[str]) -> float:
    """Return the F1 over the names in two lists of authors."""
    truth, guess = names(gold), names(found)
    return 2 * len(truth & guess) / (len(truth) + len(guess)) if guess else 0.0


def names(authors: Iterable[str]) -> frozenset[str]:
    """Return the single names, folded, in strings like "By Ana Ruiz and Bo Lee"."""
    parts = (part for author in authors for part in _BETWEEN_NAMES.split(author))
    return frozenset(filter(None, (plain_words(_BEFORE_NAME.sub("", part)) for part in parts)))


def plain_words(text: str) -> str:
    """Return the words of a text without case, punctuation and compatibility forms."""
    return " ".join(WORD.findall(unicodedata.normalize("NFKC", text).casefold()))


def harmonic(a: float, b: float) -> float:
    """Return the harmonic mean of two shares, 0 where both are."""
    return 2 * a * b / (a + b) if a + b else 0.0


def _names(pages: Iterable[Mapping[str, float]]) -> set[str]:
    return {name for page in pages for name in page}
