"""Rows → trees: LightGBM for the two opinions, a random forest for the kinds, written as plain arrays."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from itertools import accumulate, pairwise
from typing import Any, NamedTuple

import lightgbm
import numpy as np
from sklearn.ensemble import RandomForestClassifier

from cleaner.labels.opinions import runs
from cleaner.labels.opinions.model import Trees
from cleaner.labels.opinions.packed import pack
from cleaner.labels.signs.signs import LONE, SIZE
from cleaner.labels.training import network
from cleaner.labels.training.forms import TEASERS
from cleaner.labels.training.samples import LABELS, UNKNOWN, Data

FIRST = {"num_leaves": 24, "learning_rate": 0.1, "feature_fraction": 0.4, "min_data_in_leaf": 40}
SECOND = {"num_leaves": 16, "learning_rate": 0.08, "feature_fraction": 0.4, "min_data_in_leaf": 60}
FIRST_TREES, SECOND_TREES, LONE_TREES = 160, 120, 80
KIND_TREES, KIND_LEAVES = 24, 200
MOST_KIND_ROWS = 60_000
COMMON = {
    "objective": "binary", "bagging_fraction": 0.7, "bagging_freq": 1, "lambda_l2": 5, "max_bin": 63, "seed": 7,
    "deterministic": True, "force_row_wise": True, "num_threads": 1, "verbose": -1,
}  # fmt: skip


class Learned(NamedTuple):
    """What one run of training gives, before it is written as arrays."""

    first: lightgbm.Booster
    second: lightgbm.Booster
    lone: lightgbm.Booster | None
    network: network.Net
    kinds: RandomForestClassifier


def learn(data: Data, wide: np.ndarray, read: network.Inputs, pages: np.ndarray, lone: np.ndarray) -> Learned:
    """Return what the chosen pages teach; `wide` is widened by out-of-fold first opinions, which teach the second, and
    the rows `lone` teach about lines that stand alone.
    """
    rows = rows_of(data, pages)
    inside = data.share[rows] >= 0.5
    return Learned(
        boost(data.rows[rows], inside, data.weight[rows], FIRST, FIRST_TREES),
        boost(wide[rows], inside, data.weight[rows], SECOND, SECOND_TREES),
        lone_lines(data, wide, lone),
        network.learn(data, read, pages),
        kinds(wide, data.kind, rows),
    )


def rows_of(data: Data, pages: np.ndarray) -> np.ndarray:
    """Return the rows of these pages."""
    return np.concatenate([np.arange(data.pages[i].start, data.pages[i].end) for i in pages])


def weights(learned: Learned, data: Data, read: network.Inputs, trust: float, even: float) -> dict[str, Any]:
    """Return the arrays of one medium's weights, but for those of interrupted pages and of parts of pages."""
    return {
        "first": trees(learned.first),
        "second": trees(learned.second),
        "lone": trees(learned.lone) if learned.lone else {name: [] for name in Trees._fields},
        "network": network.balanced(network.tables(learned.network, read), data),
        "trust": trust,
        "even": even,
        "kinds": forest_trees(learned.kinds),
        "follows": follows(data),
    }


def lone_lines(data: Data, wide: np.ndarray, rows: np.ndarray) -> lightgbm.Booster | None:
    """Return trees that tell the article's lines alone between paragraphs from links to others, by the moved teasers;
    None where there are none.
    """
    if not any(page.form == TEASERS for page in data.pages):
        return None
    rows = rows[data.rows[rows, LONE] > 0]
    inside = data.share[rows] >= 0.5
    return boost(wide[rows], inside, np.ones(len(rows)), SECOND, LONE_TREES)


def boost(
    rows: np.ndarray, inside: np.ndarray, weight: np.ndarray, options: dict[str, Any], count: int
) -> lightgbm.Booster:
    """Return boosted trees that tell the article's blocks from the others."""
    table = lightgbm.Dataset(rows, label=inside.astype(int), weight=weight, params={"max_bin": 63})
    return lightgbm.train({**COMMON, **options}, table, count)


def context(data: Data, first: np.ndarray) -> np.ndarray:
    """Return the rows widened by the first opinions around each block."""
    wide = [
        runs.rows(array("d", first[page.start : page.end]), array("f", data.rows[page.start : page.end, SIZE]))
        for page in data.pages
    ]
    flat = np.concatenate([np.array(table.numbers, dtype=np.float32) for table in wide])
    return np.hstack([flat.reshape(len(data.rows), -1), data.rows])


def trees(booster: lightgbm.Booster) -> dict[str, Any]:
    """Return a booster's trees as flat arrays (see model.Trees)."""
    flat: dict[str, list[Any]] = {"roots": [], "feature": [], "threshold": [], "left": [], "right": [], "leaf": []}
    for tree in booster.dump_model()["tree_info"]:
        flat["roots"].append(_flatten(tree["tree_structure"], flat))
    return flat


def _flatten(top: dict[str, Any], flat: dict[str, list[Any]]) -> int:
    """Append a tree, parents before children; return its root's index (negative: a leaf)."""
    pending: list[tuple[dict[str, Any], str, int]] = [(top, "", 0)]
    root = 0
    while pending:
        node, side, parent = pending.pop()
        if "leaf_value" in node:
            at = ~len(flat["leaf"])
            flat["leaf"].append(round(node["leaf_value"], 5))
        else:
            at = len(flat["feature"])
            flat["feature"].append(node["split_feature"])
            flat["threshold"].append(float(f"{node['threshold']:.6g}"))
            flat["left"].append(0)
            flat["right"].append(0)
            pending += ((node["right_child"], "right", at), (node["left_child"], "left", at))
        if side:
            flat[side][parent] = at
        else:
            root = at
    return root


def kinds(wide: np.ndarray, labels: np.ndarray, rows: np.ndarray) -> RandomForestClassifier:
    """Return a random forest over all labels; rare labels weigh more, by the root of how rare they are."""
    known = rows[labels[rows] != UNKNOWN]
    known = known[:: max(1, len(known) // MOST_KIND_ROWS)]
    counts = np.bincount(labels[known], minlength=len(LABELS))
    rarity = {i: float((len(known) / count) ** 0.5) for i, count in enumerate(counts) if count}
    forest = RandomForestClassifier(
        KIND_TREES, max_leaf_nodes=KIND_LEAVES, max_features=0.1, class_weight=rarity, random_state=7, n_jobs=1
    )
    return forest.fit(wide[known], labels[known])


def forest_trees(forest: RandomForestClassifier) -> dict[str, Any]:
    """Return a forest as flat arrays (see model.Forest)."""
    flat: dict[str, list[Any]] = {"roots": [], "feature": [], "threshold": [], "left": [], "right": [], "leaf": []}
    for tree in forest.estimators_:
        flat["roots"].append(_flatten_sklearn(tree.tree_, forest.classes_, flat))
    leaves = flat["leaf"]
    return flat | {
        "leaf": [],
        "starts": [0, *accumulate(map(len, leaves))],
        "labels": [label for pairs in leaves for label, _ in pairs],
        "shares": [share for pairs in leaves for _, share in pairs],
    }


def _flatten_sklearn(tree: Any, classes: Sequence[int], flat: dict[str, list[Any]]) -> int:
    places: dict[int, int] = {}
    for node in range(tree.node_count):
        if tree.children_left[node] < 0:
            places[node] = ~len(flat["leaf"])
            flat["leaf"].append(_shares(tree.value[node][0], classes))
        else:
            places[node] = len(flat["feature"])
            flat["feature"].append(int(tree.feature[node]))
            flat["threshold"].append(float(f"{tree.threshold[node]:.6g}"))
            flat["left"].append(int(tree.children_left[node]))
            flat["right"].append(int(tree.children_right[node]))
    first = places[0]
    for node in range(tree.node_count):
        if (at := places[node]) >= 0:
            flat["left"][at] = places[flat["left"][at]]
            flat["right"][at] = places[flat["right"][at]]
    return first


def _shares(values: Sequence[float], classes: Sequence[int]) -> list[tuple[int, float]]:
    total = sum(values) or 1
    pairs = [(int(label), round(float(value) / total, 2)) for label, value in zip(classes, values, strict=True)]
    return [(label, share) for label, share in pairs if share >= 0.03]


def follows(data: Data) -> list[list[float]]:
    """Return how often each label follows each, as shares of the first, a half added to every count."""
    counts = np.full((len(LABELS), len(LABELS)), 0.5)
    for page in data.pages:
        labels = data.kind[page.start : page.end]
        for before, after in pairwise(labels):
            if UNKNOWN not in (before, after):
                counts[before, after] += 1
    return [[round(float(share), 5) for share in row] for row in counts / counts.sum(axis=1, keepdims=True)]


def encode(media: dict[str, Any]) -> bytes:
    """Return the bytes of the weights file (see packed.pack): columns named medium.part.array."""
    columns: dict[str, Any] = {}
    for medium, parts in media.items():
        for part in ("first", "second", "lone", "network", "interrupted", "copied", "kinds"):
            columns |= {f"{medium}.{part}.{name}": values for name, values in parts[part].items()}
        columns |= {f"{medium}.{name}": [parts[name]] for name in ("trust", "even", "interrupted_even", "copied_even")}
        columns[f"{medium}.follows"] = [share for row in parts["follows"] for share in row]
    return pack(columns, {"labels": [str(label) for label in LABELS]})
