"""What was trained → the weights file: the networks' tables as flat columns, and which label follows which."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Any

import numpy as np
from torch import Tensor

from cleaner.labels.label import IN_BODY, Label
from cleaner.labels.packed import pack
from cleaner.labels.training.network import Inputs, Net
from cleaner.labels.training.samples import LABELS, UNKNOWN, Data

RARITY, USUAL = 0.6, 0.03
COMMON = IN_BODY | {Label.HEADLINE, Label.BYLINE, Label.DATE}  # what is printed is told apart by where it stands


def weights(nets: Sequence[Net], data: Data, read: Inputs, even: float) -> dict[str, Any]:
    """Return the tables of one medium's weights."""
    return {"networks": [balanced(tables(net, read), data) for net in nets], "even": even, "follows": follows(data)}


def tables(net: Net, found: Inputs) -> dict[str, Any]:
    """Return a network's tables, flat (see model.Network)."""
    linear = {"enter": [net.enter], "mix": [net.mix], "widen": net.widen, "narrow": net.narrow, "leave": [net.leave]}
    return {
        "mean": found.mean.tolist(),
        "scale": found.scale.tolist(),
        "words": _flat([net.words.weight]),
        **{name: _flat([layer.weight.T for layer in layers]) for name, layers in linear.items()},
        **{f"{name}_bias": _flat([layer.bias for layer in layers]) for name, layers in linear.items()},
        "norm": _flat([layer.weight for layer in net.norm]),
        "norm_bias": _flat([layer.bias for layer in net.norm]),
        "depthwise": _flat([net.depthwise]),
        "depthwise_bias": _flat([net.depthwise_bias]),
    }


def _flat(tensors: Sequence[Tensor]) -> list[float]:
    return [float(f"{value:.4g}") for tensor in tensors for value in tensor.detach().reshape(-1).tolist()]


def balanced(found: dict[str, Any], data: Data) -> dict[str, Any]:
    """Return the tables with what each label gains for its rarity (logit adjustment, Menon et al. 2021): dumps are full
    of menus, so that of two labels which fit alike the network would nearly always say the menu's.
    """
    known = np.flatnonzero(data.kind != UNKNOWN)
    counts = np.bincount(data.kind[known], data.weight[known], len(LABELS)) + 1
    gains = np.where([label in COMMON for label in LABELS], 0.0, RARITY * np.log(USUAL * counts.sum() / counts))
    opinion, *labels = found["leave_bias"]
    return found | {"leave_bias": [opinion, *(round(float(a + b), 4) for a, b in zip(labels, gains, strict=True))]}


def follows(data: Data) -> list[list[float]]:
    """Return how often each label follows each, as shares of the first, a half added to every count."""
    counts = np.full((len(LABELS), len(LABELS)), 0.5)
    for page in data.pages:
        labels = data.kind[page.start : page.end]
        for before, after in pairwise(labels):
            if UNKNOWN not in (before, after):
                counts[before, after] += 1
    return [[round(float(share), 5) for share in row] for row in counts / counts.sum(axis=1, keepdims=True)]


def encode(media: dict[str, dict[str, Any]]) -> bytes:
    """Return the bytes of the weights file (see packed.pack): columns named medium.part.array."""
    columns: dict[str, Any] = {}
    for medium, parts in media.items():
        for i, network in enumerate(parts["networks"]):
            columns |= {f"{medium}.network{i}.{name}": values for name, values in network.items()}
        columns[f"{medium}.even"] = [parts["even"]]
        columns[f"{medium}.follows"] = [share for row in parts["follows"] for share in row]
    count = min(len(parts["networks"]) for parts in media.values())
    return pack(columns, {"labels": [str(label) for label in LABELS], "networks": count})
