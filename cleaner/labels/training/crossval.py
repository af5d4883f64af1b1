"""Cross-validation by site: no page of a site is in both training and test."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np

from cleaner.labels.opinions.opinions import centred
from cleaner.labels.opinions.rescue import THRESHOLD
from cleaner.labels.signs.signs import LONE, OWN
from cleaner.labels.training import fit, network
from cleaner.labels.training.forms import MADE
from cleaner.labels.training.measures import Score, means, score
from cleaner.labels.training.records import fold_of
from cleaner.labels.training.samples import LABELS, UNKNOWN, Data, Sample


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
    real = [page for page in data.pages if page.body and page.form not in MADE]
    for threshold in (0.3, 0.4, 0.45, 0.5, 0.55, 0.6):
        moved = result.both + THRESHOLD - threshold
        found = means([_score(page, moved) for page in real])
        yield f"threshold {threshold:.2f} f1={found.f1:.4f} exact={found.exact:.4f}"


def table(data: Data, result: Result) -> Iterator[str]:
    """Yield lines: f1 and exact for each set and form and language, precision and recall for each label."""
    scores: dict[str, list[Score]] = {}
    for page in filter(lambda page: page.body, data.pages):
        form = f"{page.set} {page.form}"
        language = f"language {page.language or '?'} {'html' if page.form == 'html' else 'text'}"
        both = _score(page, result.both)
        alone = {f"{form} trees": _score(page, result.trees), f"{form} network": _score(page, result.net)}
        for name, found in ({form: both, language: both} | alone).items():
            scores.setdefault(name, []).append(found)
    for name, rows in sorted(scores.items()):
        f1, p, r, exact = means(rows)
        yield f"{name:28} n={len(rows):4}  f1={f1:.3f} p={p:.3f} r={r:.3f} exact={exact:.3f}"
    yield from _labels(data, result)


def _labels(data: Data, result: Result) -> Iterator[str]:
    """Precision and recall for each label, a line each."""
    known = data.kind != UNKNOWN
    for i, label in enumerate(LABELS):
        truth, said = known & (data.kind == i), known & (result.kind == i)
        both = int((truth & said).sum())
        p, r = both / max(1, int(said.sum())), both / max(1, int(truth.sum()))
        yield f"label {label:12} n={int(truth.sum()):6}  p={p:.3f} r={r:.3f}"


def _score(page: Sample, opinions: np.ndarray) -> Score:
    """How near the blocks of a page that the opinions of all keep come to its gold text."""
    own = opinions[page.start : page.end]
    return score(page.body, "\n".join(text for text, p in zip(page.texts, own, strict=True) if p >= THRESHOLD))
