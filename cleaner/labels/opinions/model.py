"""What was learned, read from the file that the trainer wrote."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from functools import cache, cached_property

from cleaner.labels.label import Label
from cleaner.labels.opinions.packed import Column, unpack
from cleaner.mapped import mapped
from cleaner.named_tuple import NamedTuple


class Trees(NamedTuple):
    """Boosted trees in flat columns: at node n, go left where row[feature[n]] <= threshold[n]; negative is a leaf."""

    roots: Column
    feature: Column
    threshold: Column
    left: Column
    right: Column
    leaf: Column


class Forest(NamedTuple):
    """Trees whose leaves hold how often each label was met: leaf n those in shares[starts[n] : starts[n + 1]]."""

    trees: Trees
    starts: Column
    labels: Column
    shares: Column


class Network(NamedTuple):
    """A network of residual dilated convolutions over a page's blocks (see network.opinions), all of its tables flat.

    mean, scale: what a sign's logarithm is moved and multiplied by
    words: a row of numbers a bucket of words
    enter, enter_bias: signs and words → channels
    depthwise, depthwise_bias, norm, norm_bias, widen, widen_bias, narrow, narrow_bias: those of all layers, in order
    leave, leave_bias: channels → the opinion and the labels
    """

    mean: Column
    scale: Column
    words: Column
    enter: Column
    enter_bias: Column
    norm: Column
    norm_bias: Column
    depthwise: Column
    depthwise_bias: Column
    widen: Column
    widen_bias: Column
    narrow: Column
    narrow_bias: Column
    leave: Column
    leave_bias: Column


class Weights(NamedTuple):
    """What was learned for one kind of page: the first opinion, the second, that of lines which stand alone between
    paragraphs (no trees where it is the second's), the network's and how far to trust it (0 to 1), from which opinion
    on a block is rather the article's (0 to 1), the network's on pages whose article the same lines interrupt again and
    again (no tables where it is the other's) and from which opinion on there, the network's on pages that are hardly
    more than an article and from which opinion on there, the shares of labels, and which label follows which.
    """

    first: Trees
    second: Trees
    lone: Trees
    network: Network
    trust: float
    even: float
    interrupted: Network
    interrupted_even: float
    copied: Network
    copied_even: float
    kinds: Forest
    follows: list[list[float]]


class Model:
    """The weights for text and for HTML, each read when it is first asked for, and the labels by index.

    points: of fields, instead of the shipped ones
    """

    def __init__(
        self,
        columns: Mapping[str, Column],
        labels: Sequence[Label],
        points: Mapping[str, Mapping[str, Sequence[float]]] | None = None,
    ) -> None:
        self._columns = columns
        self.labels = tuple(labels)
        self.points = points

    @cached_property
    def text(self) -> Weights:
        """The weights for text."""
        return _weights(self._columns, "text", len(self.labels))

    @cached_property
    def html(self) -> Weights:
        """The weights for HTML."""
        return _weights(self._columns, "html", len(self.labels))


@cache
def shipped() -> Model:
    """Return the model that the package ships."""
    opinions = os.path.dirname(__file__)
    return load(os.path.join(os.path.dirname(opinions), "weights.bin"))


def load(path: str | os.PathLike[str], points: Mapping[str, Mapping[str, Sequence[float]]] | None = None) -> Model:
    """Return the model in a file that the trainer wrote; OSError, KeyError and ValueError pass through."""
    columns, facts = unpack(mapped(path))
    return Model(columns, [Label(label) for label in facts["labels"]], points)


def _weights(columns: Mapping[str, Column], medium: str, labels: int) -> Weights:
    follows = columns[f"{medium}.follows"].tolist()
    return Weights(
        _trees(columns, f"{medium}.first"),
        _trees(columns, f"{medium}.second"),
        _trees(columns, f"{medium}.lone"),
        _network(columns, f"{medium}.network"),
        columns[f"{medium}.trust"][0],
        columns[f"{medium}.even"][0],
        _network(columns, f"{medium}.interrupted"),
        columns[f"{medium}.interrupted_even"][0],
        _network(columns, f"{medium}.copied"),
        columns[f"{medium}.copied_even"][0],
        Forest(
            _trees(columns, f"{medium}.kinds"),
            *(columns[f"{medium}.kinds.{name}"] for name in ("starts", "labels", "shares")),
        ),
        [follows[i : i + labels] for i in range(0, len(follows), labels)],
    )


def _network(columns: Mapping[str, Column], part: str) -> Network:
    return Network(*(columns[f"{part}.{name}"] for name in Network._fields))


def _trees(columns: Mapping[str, Column], part: str) -> Trees:
    return Trees(*(columns[f"{part}.{name}"] for name in Trees._fields))
