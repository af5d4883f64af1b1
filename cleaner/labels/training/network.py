"""Rows and words → the networks' tables, trained with PyTorch."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn.functional import binary_cross_entropy_with_logits, cross_entropy

from cleaner.labels import buckets
from cleaner.labels.network import DILATIONS, MOST, REACH
from cleaner.labels.training.samples import LABELS, UNKNOWN, Data

HIDDEN, CHANNELS, WIDE, WORDS = 64, 32, 64, 16
EPOCHS, RATE, DECAY = 9, 3e-3, 0.01
DROPPED, DROPPED_HIDDEN = 0.3, 0.1
BATCH, MOST_PAGES = 2640, 32
KINDS = 0.2
CONSTANT = 1e-6


class Inputs(NamedTuple):
    """Of all blocks: the signs as the network reads them, and their words' buckets, those of block i at
    words[ends[i - 1] : ends[i]].
    """

    signs: np.ndarray
    mean: np.ndarray
    scale: np.ndarray
    words: np.ndarray
    ends: np.ndarray


class Places:
    """Where the blocks of a batch stand: the page of each, how many blocks are before it and after it on its page."""

    def __init__(self, sizes: Sequence[int]) -> None:
        counts = torch.tensor(sizes)
        self.count = len(sizes)
        self.page = torch.repeat_interleave(torch.arange(self.count), counts)
        self.before = torch.arange(len(self.page)) - (torch.cumsum(counts, 0) - counts)[self.page]
        self.after = counts[self.page] - 1 - self.before


class Net(nn.Module):  # type: ignore[misc]
    """The network of network.opinions, for training: `forward` gives a row of 1 + labels numbers a block."""

    def __init__(self, signs: int) -> None:
        super().__init__()
        layers = len(DILATIONS)
        self.words = nn.EmbeddingBag(buckets.BUCKETS, WORDS, mode="mean")
        self.enter = nn.Linear(signs + WORDS, HIDDEN)
        self.mix = nn.Linear(HIDDEN, CHANNELS)
        self.norm = nn.ModuleList(nn.LayerNorm(CHANNELS) for _ in DILATIONS)
        self.depthwise = nn.Parameter(torch.randn(layers, REACH, CHANNELS) * 0.3)
        self.depthwise_bias = nn.Parameter(torch.zeros(layers, CHANNELS))
        self.widen = nn.ModuleList(nn.Linear(CHANNELS, WIDE) for _ in DILATIONS)
        self.narrow = nn.ModuleList(nn.Linear(WIDE, CHANNELS) for _ in DILATIONS)
        self.leave = nn.Linear(CHANNELS, 1 + len(LABELS))
        self.drop, self.drop_hidden = nn.Dropout(DROPPED), nn.Dropout(DROPPED_HIDDEN)

    def forward(self, signs: Tensor, words: Tensor, starts: Tensor, places: Places) -> Tensor:
        mixed = self.drop(torch.cat([signs, self.words(words, starts)], 1))
        state = torch.relu(self.mix(self.drop_hidden(torch.relu(self.enter(mixed)))))
        for layer, step in enumerate(DILATIONS):
            seen = self.seen(layer, step, self.norm[layer](state), places)
            state = state + self.narrow[layer](self.dropped(torch.relu(self.widen[layer](seen)), places))
        return self.leave(self.dropped(torch.relu(state), places))

    def seen(self, layer: int, step: int, state: Tensor, places: Places) -> Tensor:
        """What a convolution sees: each block's channels, and those of the blocks `step` before and after it."""
        nothing = torch.zeros(min(step, len(state)), CHANNELS)
        before = torch.cat([nothing, state[:-step]]) * (places.before >= step).unsqueeze(1)
        after = torch.cat([state[step:], nothing]) * (places.after >= step).unsqueeze(1)
        weights = self.depthwise[layer]
        return before * weights[0] + state * weights[1] + after * weights[2] + self.depthwise_bias[layer]

    def dropped(self, state: Tensor, places: Places) -> Tensor:
        """Channels with some of them nought, the same on a whole page (Tompson et al. 2015, spatial dropout)."""
        if not self.training:
            return state
        kept = (torch.rand(places.count, state.shape[1]) > DROPPED).float() / (1 - DROPPED)
        return state * kept[places.page]


def inputs(data: Data) -> Inputs:
    """Return what the network reads of the data."""
    rows = np.sign(data.rows) * np.log1p(np.abs(data.rows))
    mean, deviation = rows.mean(axis=0, dtype=np.float64), rows.std(axis=0, dtype=np.float64)
    scale = np.where(deviation > CONSTANT, 1 / np.maximum(deviation, CONSTANT), 0)
    read = np.clip((rows - mean) * scale, -MOST, MOST).astype(np.float32)
    words = [row for page in data.pages for row in buckets.rows(page.texts)]
    ends = np.cumsum([len(row) for row in words])
    return Inputs(read, mean, scale, np.fromiter((word for row in words for word in row), dtype=np.int64), ends)


def learn(data: Data, found: Inputs, taught: np.ndarray, seed: int) -> Net:
    """Return a network that the pages with these indices taught, the same one for the same data and seed."""
    torch.manual_seed(seed)
    torch.set_num_threads(1)
    torch.use_deterministic_algorithms(True)
    random = np.random.default_rng(seed)
    net = Net(found.signs.shape[1])
    optimizer = torch.optim.AdamW(net.parameters(), lr=RATE, weight_decay=DECAY)
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
    wrong = binary_cross_entropy_with_logits(output[:, 0], inside, weight, reduction="sum")
    kind = torch.from_numpy(data.kind[rows])
    known = kind != UNKNOWN
    if not known.any():
        return wrong
    named = cross_entropy(output[known, 1:], kind[known], reduction="none")
    return wrong + KINDS * (named * weight[known]).sum()


def predict(net: Net, data: Data, found: Inputs, pages: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return the rows of these pages, and of each the network's opinion and its shares of the labels."""
    rows, opinions = [], []
    with torch.no_grad():
        for batch in _batches(data, pages):
            at, output = _outputs(net, data, found, batch)
            rows.append(at)
            opinions.append(torch.cat([torch.sigmoid(output[:, :1]), torch.softmax(output[:, 1:], 1)], 1).numpy())
    return np.concatenate(rows), np.concatenate(opinions)


def _outputs(net: Net, data: Data, found: Inputs, batch: Sequence[int]) -> tuple[np.ndarray, Tensor]:
    pages = [data.pages[i] for i in batch]
    rows = np.concatenate([np.arange(page.start, page.end) for page in pages])
    ends = found.ends[rows]
    counts = ends - np.where(rows > 0, found.ends[rows - 1], 0)
    starts = np.cumsum(counts) - counts
    words = found.words[np.repeat(ends - counts - starts, counts) + np.arange(counts.sum())]
    places = Places([page.end - page.start for page in pages])
    return rows, net(torch.from_numpy(found.signs[rows]), torch.from_numpy(words), torch.from_numpy(starts), places)


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
