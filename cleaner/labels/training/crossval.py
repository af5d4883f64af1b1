"""Cross-validation by site: no page of a site is in both training and test."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from statistics import mean
from typing import NamedTuple

import numpy as np

from cleaner.labels.rescue import THRESHOLD
from cleaner.labels.signs import LONE
from cleaner.labels.training import fit
from cleaner.labels.training.samples import LABELS, MADE, UNKNOWN, Data, fold

_TOKEN = re.compile(r"\w+")


class Result(NamedTuple):
    """Opinions of every block by weights that never saw its site; the rows widened by them; what each fold learned."""

    second: np.ndarray
    kind: np.ndarray
    wide: np.ndarray
    learned: list[fit.Learned]


def run(data: Data, count: int) -> Result:
    """Train each fold on the others' pages and return what it says of its own."""
    inside = data.share >= 0.5
    places = np.concatenate([np.full(page.end - page.start, fold(page.site, count)) for page in data.pages])
    teaches = teaching(data)
    first = np.zeros(len(inside))
    for i in range(count):
        train, test = np.flatnonzero(teaches & (places != i)), np.flatnonzero(places == i)
        booster = fit.boost(data.rows[train], inside[train], data.weight[train], fit.FIRST, fit.FIRST_TREES)
        first[test] = np.asarray(booster.predict(data.rows[test]))
    wide = fit.context(data, first)
    second, kind = np.zeros(len(inside)), np.full(len(inside), UNKNOWN)
    learned = []
    for i in range(count):
        found = fit.learn(data, wide, np.flatnonzero(teaches & (places != i)), np.flatnonzero(places != i))
        test = np.flatnonzero(places == i)
        second[test] = np.asarray(found.second.predict(wide[test]))
        alone = test[data.rows[test, LONE] > 0]
        if found.lone and len(alone):
            second[alone] = np.asarray(found.lone.predict(wide[alone]))
        kind[test] = found.kinds.predict(wide[test])
        learned.append(found)
    return Result(second, kind, wide, learned)


def thresholds(data: Data, result: Result) -> Iterator[str]:
    """Yield a line for each threshold of the second opinion: the mean f1 over all real pages."""
    for threshold in (0.3, 0.4, 0.45, 0.5, 0.55, 0.6):
        rows = [
            _score(page.texts, result.second[page.start : page.end] + THRESHOLD - threshold, page.body)
            for page in data.pages
            if page.form not in MADE
        ]
        p, r = mean(row[0] for row in rows), mean(row[1] for row in rows)
        yield f"threshold {threshold:.2f} f1={2 * p * r / (p + r or 1):.4f} exact={mean(row[2] for row in rows):.4f}"


def teaching(data: Data) -> np.ndarray:
    """Return which rows the weights learn from."""
    return np.concatenate([np.full(page.end - page.start, page.teaches) for page in data.pages])


def table(data: Data, result: Result) -> Iterator[str]:
    """Yield lines: f1 and exact for each set and form and language, precision and recall for each label."""
    scores: dict[str, list[tuple[float, float, float]]] = {}
    for page in data.pages:
        score = _score(page.texts, result.second[page.start : page.end], page.body)
        for key in (
            f"{page.set} {page.form}",
            f"language {page.language or '?'} {'html' if page.form == 'html' else 'text'}",
        ):
            scores.setdefault(key, []).append(score)
    for key, rows in sorted(scores.items()):
        p, r = mean(row[0] for row in rows), mean(row[1] for row in rows)
        exact = mean(row[2] for row in rows)
        yield f"{key:28} n={len(rows):4}  f1={2 * p * r / (p + r or 1):.3f} p={p:.3f} r={r:.3f} exact={exact:.3f}"
    known = data.kind != UNKNOWN
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
