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
from cleaner.labels.signs import LONE, OWN
from cleaner.labels.training import fit, network
from cleaner.labels.training.samples import LABELS, MADE, UNKNOWN, Data, fold_of

_TOKEN = re.compile(r"\w+")


class Result(NamedTuple):
    """Opinions and kinds of every block by weights that never saw its site (those of the trees, of the network, and of
    both); the rows widened by the first opinions; what the network reads; what each fold learned.
    """

    trees: np.ndarray
    net: np.ndarray
    both: np.ndarray
    kind: np.ndarray
    wide: np.ndarray
    read: network.Inputs
    learned: list[fit.Learned]


def run(data: Data, count: int, trust: float, even: float) -> Result:
    """Train each fold on the others' pages and return what it says of its own."""
    inside = data.share >= 0.5
    places = np.array([fold_of(page.site, count) for page in data.pages])
    teaches = np.array([page.teaches for page in data.pages])
    first = np.zeros(len(inside))
    for i in range(count):
        train, test = (fit.rows_of(data, np.flatnonzero(chosen)) for chosen in (teaches & (places != i), places == i))
        booster = fit.boost(data.rows[train], inside[train], data.weight[train], fit.FIRST, fit.FIRST_TREES)
        first[test] = np.asarray(booster.predict(data.rows[test]))
    wide = fit.context(data, first)
    read = network.inputs(data, len(OWN))
    trees, net, shares = np.zeros(len(inside)), np.zeros(len(inside)), np.zeros((len(inside), len(LABELS)))
    learned = []
    for i in range(count):
        test = np.flatnonzero(places == i)
        others = fit.rows_of(data, np.flatnonzero(places != i))
        found = fit.learn(data, wide, read, np.flatnonzero(teaches & (places != i)), others)
        rows = fit.rows_of(data, test)
        trees[rows], shares[rows] = _by_trees(found, data, wide, rows)
        at, opinions, named = network.predict(found.network, data, read, test)
        net[at] = opinions
        shares[at] += named
        learned.append(found)
    both = np.array([centred(p, even) for p in (1 - trust) * trees + trust * net])
    return Result(trees, net, both, shares.argmax(axis=1), wide, read, learned)


def _by_trees(found: fit.Learned, data: Data, wide: np.ndarray, rows: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The trees' opinions of some rows, and the forest's shares of all labels."""
    opinions = np.asarray(found.second.predict(wide[rows]))
    alone = np.flatnonzero(data.rows[rows, LONE] > 0)
    if found.lone and len(alone):
        opinions[alone] = np.asarray(found.lone.predict(wide[rows[alone]]))
    shares = np.zeros((len(rows), len(LABELS)))
    shares[:, found.kinds.classes_] = found.kinds.predict_proba(wide[rows])
    return opinions, shares


def thresholds(data: Data, result: Result) -> Iterator[str]:
    """Yield a line for each threshold of what trees and network say together: the mean f1 over all real pages."""
    for threshold in (0.3, 0.4, 0.45, 0.5, 0.55, 0.6):
        rows = [
            _score(page.texts, result.both[page.start : page.end] + THRESHOLD - threshold, page.body)
            for page in data.pages
            if page.form not in MADE
        ]
        p, r = mean(row[0] for row in rows), mean(row[1] for row in rows)
        yield f"threshold {threshold:.2f} f1={2 * p * r / (p + r or 1):.4f} exact={mean(row[2] for row in rows):.4f}"


def table(data: Data, result: Result) -> Iterator[str]:
    """Yield lines: f1 and exact for each set and form and language, precision and recall for each label."""
    scores: dict[str, list[tuple[float, float, float]]] = {}
    for page in data.pages:
        score = _score(page.texts, result.both[page.start : page.end], page.body)
        for key in (
            f"{page.set} {page.form}",
            f"language {page.language or '?'} {'html' if page.form == 'html' else 'text'}",
        ):
            scores.setdefault(key, []).append(score)
        for name, opinions in (("trees", result.trees), ("network", result.net)):
            alone = _score(page.texts, opinions[page.start : page.end], page.body)
            scores.setdefault(f"{page.set} {page.form} {name}", []).append(alone)
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
