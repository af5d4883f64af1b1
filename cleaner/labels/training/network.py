"""Rows and words → the network's tables, trained with PyTorch."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np
import torch
from torch import Tensor, nn

from cleaner.labels.label import IN_BODY, Label
from cleaner.labels.opinions.network import DILATIONS, MOST, REACH
from cleaner.labels.signs import buckets
from cleaner.labels.training.samples import LABELS, UNKNOWN, Data

CHANNELS, WIDE, WORDS = 32, 64, 16
EPOCHS, RATE, DROPPED = 9, 3e-3, 0.3
BATCH, MOST_PAGES = 2640, 32
KINDS = 0.2
RARITY, USUAL = 0.6, 0.03
SEED = 7
CONSTANT = 1e-6
COMMON = IN_BODY | {Label.HEADLINE, Label.BYLINE, Label.DATE}  # what is printed is told apart by where it stands


class Inputs(NamedTuple):
    """Of all blocks: the signs as the network reads them, and their words' buckets, those of block i at
    words[ends[i - 1] : ends[i]].
    """

    signs: np.ndarray
    mean: np.ndarray
    scale: np.ndarray
    words: np.ndarray
    ends: np.ndarray


class Net(nn.Module):  # type: ignore[misc]
    """The network of network.opinions, for training: `forward` gives a row of 1 + labels numbers a block."""

    def __init__(self, signs: int) -> None:
        super().__init__()
        self.words = nn.EmbeddingBag(buckets.BUCKETS, WORDS, mode="mean")
        self.enter = nn.Linear(signs + WORDS, CHANNELS)
        self.norm = nn.ModuleList(nn.LayerNorm(CHANNELS) for _ in DILATIONS)
        self.depthwise = nn.ModuleList(
            nn.Conv1d(CHANNELS, CHANNELS, REACH, padding="same", dilation=step, groups=CHANNELS) for step in DILATIONS
        )
        self.widen = nn.ModuleList(nn.Linear(CHANNELS, WIDE) for _ in DILATIONS)
        self.narrow = nn.ModuleList(nn.Linear(WIDE, CHANNELS) for _ in DILATIONS)
        self.leave = nn.Linear(CHANNELS, 1 + len(LABELS))
        self.drop = nn.Dropout(DROPPED)

    def forward(self, signs: Tensor, words: Tensor, starts: Tensor, sizes: list[int]) -> Tensor:
        mixed = torch.cat([signs, self.words(words, starts)], 1)
        state = torch.relu(self.enter(self.drop(mixed))).split(sizes)
        state = nn.utils.rnn.pad_sequence(list(state), batch_first=True)
        inside = torch.zeros(state.shape[:2])
        for i, size in enumerate(sizes):
            inside[i, :size] = 1
        inside = inside.unsqueeze(2)
        for norm, depthwise, widen, narrow in zip(self.norm, self.depthwise, self.widen, self.narrow, strict=True):
            seen = depthwise((norm(state) * inside).transpose(1, 2)).transpose(1, 2)
            state = state + narrow(self.drop(torch.relu(widen(seen)))) * inside
        last = torch.cat([state[i, :size] for i, size in enumerate(sizes)])
        return self.leave(self.drop(torch.relu(last)))


def inputs(data: Data, signs: int) -> Inputs:
    """Return what the network reads of the data: its first `signs` signs, and the words."""
    rows = data.rows[:, :signs]
    rows = np.sign(rows) * np.log1p(np.abs(rows))
    mean, deviation = rows.mean(axis=0, dtype=np.float64), rows.std(axis=0, dtype=np.float64)
    scale = np.where(deviation > CONSTANT, 1 / np.maximum(deviation, CONSTANT), 0)
    read = np.clip((rows - mean) * scale, -MOST, MOST).astype(np.float32)
    words = [row for page in data.pages for row in buckets.rows(page.texts)]
    ends = np.cumsum([len(row) for row in words])
    return Inputs(read, mean, scale, np.fromiter((word for row in words for word in row), dtype=np.int64), ends)


def learn(data: Data, found: Inputs, taught: np.ndarray) -> Net:
    """Return a network that the pages with these indices taught, the same one for the same data."""
    torch.manual_seed(SEED)
    torch.set_num_threads(1)
    torch.use_deterministic_algorithms(True)
    random = np.random.default_rng(SEED)
    net = Net(found.signs.shape[1])
    optimizer = torch.optim.AdamW(net.parameters(), lr=RATE, weight_decay=0.01)
    order = [batch for _ in range(EPOCHS) for batch in _batches(data, taught, random)]
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, RATE, total_steps=len(order) + 1)
    net.train()
    for batch in order:
        loss = _loss(net, data, found, batch)
        optimizer.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(net.parameters(), 1.0)
        optimizer.step()
        schedule.step()
    net.eval()
    return net


def _loss(net: Net, data: Data, found: Inputs, batch: Sequence[int]) -> Tensor:
    """How wrong the opinions are, by weight, and the labels where they are known."""
    rows, output = _outputs(net, data, found, batch)
    inside = torch.from_numpy((data.share[rows] >= 0.5).astype(np.float32))
    weight = torch.from_numpy(data.weight[rows].astype(np.float32)) / 100 / len(batch)
    wrong = nn.functional.binary_cross_entropy_with_logits(output[:, 0], inside, weight, reduction="sum")
    kind = torch.from_numpy(data.kind[rows])
    known = kind != UNKNOWN
    if not known.any():
        return wrong
    named = nn.functional.cross_entropy(output[known, 1:], kind[known], reduction="none")
    return wrong + KINDS * (named * weight[known]).sum()


def predict(net: Net, data: Data, found: Inputs, pages: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return the rows of these pages, the network's opinion of each, and its shares of the labels."""
    rows, opinions = [], []
    with torch.no_grad():
        for batch in _batches(data, pages):
            at, output = _outputs(net, data, found, batch)
            rows.append(at)
            opinions.append(torch.cat([torch.sigmoid(output[:, :1]), torch.softmax(output[:, 1:], 1)], 1).numpy())
    every = np.concatenate(opinions)
    return np.concatenate(rows), every[:, 0], every[:, 1:]


def _outputs(net: Net, data: Data, found: Inputs, batch: Sequence[int]) -> tuple[np.ndarray, Tensor]:
    pages = [data.pages[i] for i in batch]
    rows = np.concatenate([np.arange(page.start, page.end) for page in pages])
    ends = found.ends[rows]
    starts = np.where(rows > 0, found.ends[rows - 1], 0)
    words = np.concatenate([found.words[a:b] for a, b in zip(starts, ends, strict=True)])
    offsets = np.concatenate([[0], np.cumsum(ends - starts)[:-1]])
    sizes = [page.end - page.start for page in pages]
    return rows, net(torch.from_numpy(found.signs[rows]), torch.from_numpy(words), torch.from_numpy(offsets), sizes)


def _batches(data: Data, pages: np.ndarray, random: np.random.Generator | None = None) -> list[list[int]]:
    """Pages of about one length together; shuffled, and never twice the same, where there is a source of chance."""
    sizes = np.array([data.pages[i].end - data.pages[i].start for i in pages], dtype=float)
    if random:
        sizes *= random.uniform(0.8, 1.25, len(sizes))
    result: list[list[int]] = [[]]
    total = 0.0
    for i in pages[np.argsort(sizes, kind="stable")]:
        size = data.pages[i].end - data.pages[i].start
        if result[-1] and (total + size > BATCH or len(result[-1]) >= MOST_PAGES):
            result.append([])
            total = 0
        result[-1].append(int(i))
        total += size
    if random:
        random.shuffle(result)
    return result


def tables(net: Net, found: Inputs) -> dict[str, Any]:
    """Return the network's tables, flat (see model.Network)."""

    def flat(tensors: Sequence[Tensor]) -> list[float]:
        return [float(f"{value:.4g}") for tensor in tensors for value in tensor.detach().reshape(-1).tolist()]

    return {
        "mean": found.mean.tolist(),
        "scale": found.scale.tolist(),
        "words": flat([net.words.weight]),
        "enter": flat([net.enter.weight.T]),
        "enter_bias": flat([net.enter.bias]),
        "norm": flat([layer.weight for layer in net.norm]),
        "norm_bias": flat([layer.bias for layer in net.norm]),
        "depthwise": flat([layer.weight[:, 0].T for layer in net.depthwise]),
        "depthwise_bias": flat([layer.bias for layer in net.depthwise]),
        "widen": flat([layer.weight.T for layer in net.widen]),
        "widen_bias": flat([layer.bias for layer in net.widen]),
        "narrow": flat([layer.weight.T for layer in net.narrow]),
        "narrow_bias": flat([layer.bias for layer in net.narrow]),
        "leave": flat([net.leave.weight.T]),
        "leave_bias": flat([net.leave.bias]),
    }


def balanced(found: dict[str, Any], data: Data) -> dict[str, Any]:
    """Return the tables with what each label gains for its rarity (logit adjustment, Menon et al. 2021): dumps are full
    of menus, so that of two labels which fit alike the network would nearly always say the menu's.
    """
    known = np.flatnonzero(data.kind != UNKNOWN)
    counts = np.bincount(data.kind[known], data.weight[known], len(LABELS)) + 1
    gains = np.where([label in COMMON for label in LABELS], 0.0, RARITY * np.log(USUAL * counts.sum() / counts))
    opinion, *labels = found["leave_bias"]
    return found | {"leave_bias": [opinion, *(round(float(a + b), 4) for a, b in zip(labels, gains, strict=True))]}
