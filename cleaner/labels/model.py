"""What was learned, read from the file that the trainer wrote."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

from cleaner.labels.label import Label
from cleaner.labels.packed import Column, unpack


class Network(NamedTuple):
    """A network of residual dilated convolutions over a page's blocks (see network.opinions), all of its tables flat.

    mean, scale: what a sign's logarithm is moved and multiplied by
    words: a row of numbers a bucket of words
    enter, enter_bias: signs and words → what is hidden
    mix, mix_bias: what is hidden → channels
    depthwise, depthwise_bias, norm, norm_bias, widen, widen_bias, narrow, narrow_bias: those of all layers, in order
    leave, leave_bias: channels → the opinion and the labels
    """

    mean: Column
    scale: Column
    words: Column
    enter: Column
    enter_bias: Column
    mix: Column
    mix_bias: Column
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
    """What was learned for one kind of page: the networks, whose opinions are averaged, from which opinion on (0 to 1)
    a block is rather the article's, and which label follows which.
    """

    networks: tuple[Network, ...]
    even: float
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
    """Return the model in a file that the trainer wrote; OSError, KeyError and ValueError pass through."""
    return unpacked(path.read_bytes())


def unpacked(data: bytes) -> Model:
    """Return the model in the bytes of such a file."""
    columns, facts = unpack(data)
    labels = tuple(map(Label, facts["labels"]))
    text, html = (_weights(columns, medium, len(labels), facts["networks"]) for medium in ("text", "html"))
    return Model(text, html, labels)


def _weights(columns: Mapping[str, Column], medium: str, labels: int, networks: int) -> Weights:
    follows = columns[f"{medium}.follows"].tolist()
    return Weights(
        tuple(Network(*(columns[f"{medium}.network{i}.{name}"] for name in Network._fields)) for i in range(networks)),
        columns[f"{medium}.even"][0],
        [follows[i : i + labels] for i in range(0, len(follows), labels)],
    )
