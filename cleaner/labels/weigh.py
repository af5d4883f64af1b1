"""Signs → opinions: decision trees, read from the trained weights and walked in plain Python."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from itertools import pairwise
from math import exp
from pathlib import Path
from typing import Any, NamedTuple

from cleaner.labels.label import Label
from cleaner.labels.packed import unpack

SURE = 4.5
EARLY = 48


class Trees(NamedTuple):
    """Boosted trees in flat arrays: at node n, go left where row[feature[n]] <= threshold[n]; negative is a leaf."""

    roots: list[int]
    feature: list[int]
    threshold: list[float]
    left: list[int]
    right: list[int]
    leaf: list[float]


class Forest(NamedTuple):
    """Trees whose leaves hold how often each label was met: [label index, share, label index, share …]."""

    trees: Trees
    shares: list[list[float]]


class Weights(NamedTuple):
    """What was learned for one kind of page: the first opinion, the second, that of lines which stand alone between
    paragraphs (no trees where it is the second's), the shares of labels, and which label follows which.
    """

    first: Trees
    second: Trees
    lone: Trees
    kinds: Forest
    follows: list[list[float]]


class Model(NamedTuple):
    """The weights for text and for HTML, the labels by index, and points of fields instead of the shipped ones."""

    text: Weights
    html: Weights
    labels: tuple[Label, ...]
    points: Mapping[str, Mapping[str, Sequence[float]]] | None = None


@cache
def shipped() -> Model:
    """Return the model that the package ships."""
    return load(Path(__file__).with_name("weights.bin"))


def load(path: Path) -> Model:
    """Return the model in a file that the trainer wrote; OSError and ValueError pass through."""
    columns, facts = unpack(path.read_bytes())
    labels = tuple(map(Label, facts["labels"]))
    return Model(_weights(columns, "text", len(labels)), _weights(columns, "html", len(labels)), labels)


def probability(trees: Trees, row: Sequence[float]) -> float:
    """Return the trees' opinion of a row, 0 to 1; a menu line is sure after the first trees, and no more are asked."""
    _, feature, threshold, left, right, leaf = trees
    total = 0.0
    for i, node in enumerate(trees.roots):
        while node >= 0:
            node = left[node] if row[feature[node]] <= threshold[node] else right[node]
        total += leaf[~node]
        if i == EARLY and not -SURE < total < SURE:
            break
    return 1 / (1 + exp(-total))


def kinds(forest: Forest, row: Sequence[float], count: int) -> list[float]:
    """Return the share (0 to 1) that the forest gives each of `count` labels."""
    _, feature, threshold, left, right, _ = forest.trees
    totals = [0.0] * count
    for node in forest.trees.roots:
        while node >= 0:
            node = left[node] if row[feature[node]] <= threshold[node] else right[node]
        pairs = iter(forest.shares[~node])
        for label, share in zip(pairs, pairs, strict=True):
            totals[int(label)] += share
    trees = len(forest.trees.roots) or 1
    return [total / trees for total in totals]


def _weights(columns: dict[str, list[Any]], medium: str, labels: int) -> Weights:
    ends = columns[f"{medium}.kinds.ends"]
    shares = columns[f"{medium}.kinds.shares"]
    follows = columns[f"{medium}.follows"]
    return Weights(
        _trees(columns, f"{medium}.first"),
        _trees(columns, f"{medium}.second"),
        _trees(columns, f"{medium}.lone"),
        Forest(_trees(columns, f"{medium}.kinds"), [shares[a:b] for a, b in pairwise((0, *ends))]),
        [follows[i : i + labels] for i in range(0, len(follows), labels)],
    )


def _trees(columns: dict[str, list[Any]], part: str) -> Trees:
    return Trees(
        roots=columns.get(f"{part}.roots", []),
        feature=columns.get(f"{part}.feature", []),
        threshold=columns.get(f"{part}.threshold", []),
        left=columns.get(f"{part}.left", []),
        right=columns.get(f"{part}.right", []),
        leaf=columns.get(f"{part}.leaf", []),
    )
