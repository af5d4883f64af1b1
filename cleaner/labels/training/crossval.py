"""Cross-validation by site: no page of a site is in both training and test."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from statistics import mean
from typing import NamedTuple

import numpy as np

from cleaner.labels.opinions import centred
from cleaner.labels.rescue import THRESHOLD
from cleaner.labels.training import network
from cleaner.labels.training.samples import LABELS, MADE, SILVER, UNKNOWN, Data, fold

SEEDS = (7, 8)
_TOKEN = re.compile(r"\w+")


class Result(NamedTuple):
    """The opinion (0 to 1, centred) and the kind of every block of an annotated page by networks that never saw its
    site, and the networks of each fold.
    """

    inside: np.ndarray
    kind: np.ndarray
    nets: list[list[network.Net]]


def run(data: Data, read: network.Inputs, count: int, even: float, seeds: tuple[int, ...] = SEEDS) -> Result:
    """Train each fold on the others' pages and return what it says of its own."""
    places = np.array([fold(page.site, count) for page in data.pages])
    teaches = np.array([page.teaches for page in data.pages])
    known = np.array([page.set != SILVER for page in data.pages])
    said = np.zeros((len(data.rows), 1 + len(LABELS)))
    nets = []
    for i in range(count):
        nets.append([network.learn(data, read, np.flatnonzero(teaches & (places != i)), seed) for seed in seeds])
        for net in nets[-1]:
            at, opinions = network.predict(net, data, read, np.flatnonzero(known & (places == i)))
            said[at] += opinions / len(seeds)
    return Result(np.array([centred(p, even) for p in said[:, 0]]), said[:, 1:].argmax(axis=1), nets)


def thresholds(data: Data, result: Result) -> Iterator[str]:
    """Yield a line for each threshold of the opinion: the mean f1 over all real pages."""
    for threshold in (0.3, 0.4, 0.45, 0.5, 0.55, 0.6):
        rows = [
            _score(page.texts, result.inside[page.start : page.end] + THRESHOLD - threshold, page.body)
            for page in data.pages
            if page.form not in MADE and page.set != SILVER
        ]
        p, r = mean(row[0] for row in rows), mean(row[1] for row in rows)
        yield f"threshold {threshold:.2f} f1={2 * p * r / (p + r or 1):.4f} exact={mean(row[2] for row in rows):.4f}"


def table(data: Data, result: Result) -> Iterator[str]:
    """Yield lines: f1 and exact for each set and form and language, precision and recall for each label."""
    scores: dict[str, list[tuple[float, float, float]]] = {}
    for page in data.pages:
        if page.set == SILVER:
            continue
        score = _score(page.texts, result.inside[page.start : page.end], page.body)
        for key in (
            f"{page.set} {page.form}",
            f"language {page.language or '?'} {'html' if page.form == 'html' else 'text'}",
        ):
            scores.setdefault(key, []).append(score)
    for key, rows in sorted(scores.items()):
        p, r = mean(row[0] for row in rows), mean(row[1] for row in rows)
        exact = mean(row[2] for row in rows)
        yield f"{key:28} n={len(rows):4}  f1={2 * p * r / (p + r or 1):.3f} p={p:.3f} r={r:.3f} exact={exact:.3f}"
    yield from _labels(data, result)


def _labels(data: Data, result: Result) -> Iterator[str]:
    annotated = np.zeros(len(data.kind), dtype=bool)
    for page in data.pages:
        annotated[page.start : page.end] = page.set != SILVER
    known = annotated & (data.kind != UNKNOWN)
    for i, label in enumerate(LABELS):
        truth, said = known & (data.kind == i), known & (result.kind == i)
        both = int((truth & said).sum())
        p, r = both / max(1, int(said.sum())), both / max(1, int(truth.sum()))
        yield f"label {label:12} n={int(truth.sum()):6}  p={p:.3f} r={r:.3f}"


def _score(texts: tuple[str, ...], opinions: np.ndarray, body: str) -> tuple[float, float, float]:
    """Precision and recall over 4-word shingles, and whether the words are all the same
    (the measures of Zyte's article-extraction-benchmark).
    """
    kept = _TOKEN.findall("\n".join(text for text, p in zip(texts, opinions, strict=True) if p >= THRESHOLD))
    truth = _TOKEN.findall(body)
    a, b = _shingles(truth), _shingles(kept)
    same = (a & b).total()
    return same / max(1, b.total()), same / max(1, a.total()), float(kept == truth)


def _shingles(tokens: list[str]) -> Counter[tuple[str, ...]]:
    return Counter(tuple(tokens[i : i + 4]) for i in range(max(1, len(tokens) - 3))) if tokens else Counter()
