"""The network says what its tables make it say, and the same compiled and plain."""

from __future__ import annotations

from array import array
from math import exp, log
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner.labels.opinions import network, runs, weigh
from cleaner.labels.opinions.model import Network, shipped
from cleaner.labels.opinions.network import DILATIONS, REACH
from cleaner.labels.signs.table import table_of
from tests.labels.plain import plain

SIGNS, WIDTH, CHANNELS, WIDE, LABELS = 2, 1, 3, 4, 2
LAYERS = len(DILATIONS)
SIZES = {
    "mean": SIGNS, "scale": SIGNS, "words": 5 * WIDTH, "enter": (SIGNS + WIDTH) * CHANNELS, "enter_bias": CHANNELS,
    "norm": LAYERS * CHANNELS, "norm_bias": LAYERS * CHANNELS, "depthwise": LAYERS * REACH * CHANNELS,
    "depthwise_bias": LAYERS * CHANNELS, "widen": LAYERS * CHANNELS * WIDE, "widen_bias": LAYERS * WIDE,
    "narrow": LAYERS * WIDE * CHANNELS, "narrow_bias": LAYERS * CHANNELS, "leave": CHANNELS * (1 + LABELS),
    "leave_bias": 1 + LABELS,
}  # fmt: skip
EMPTY = Network(*(array("f", bytes(4 * SIZES[name])) for name in Network._fields))


def rows(count: int, width: int) -> list[list[float]]:
    random = Random(3)  # noqa: S311
    return [[random.choice((0, 1, random.uniform(-9, 300))) for _ in range(width)] for _ in range(count)]


def opinions(found: Network, page: list[list[float]], words: list[list[int]]) -> list[list[float]]:
    flat, width = network.opinions(found, page, words).tolist(), len(found.leave_bias)
    return [flat[i : i + width] for i in range(0, len(flat), width)]


def test_tables_of_nothing_say_nothing() -> None:
    assert opinions(EMPTY, [[1.0, 2.0]], [[0]]) == [[0.5, 0.5, 0.5]]


def test_the_last_bias_is_the_opinion_and_the_labels() -> None:
    tilted = EMPTY._replace(leave_bias=array("f", [2.0, 1.0, 0.0]))
    assert opinions(tilted, [[1.0, 2.0]], [[0]])[0] == pytest.approx(
        [1 / (1 + exp(-2.0)), 1 / (1 + exp(-1.0)), 1 / (1 + exp(1.0))]
    )


def test_a_sign_counts_by_its_logarithm() -> None:
    enter = array("f", [1, 0, 0, *[0] * 6])
    leave = array("f", [1, *[0] * 8])
    seen = EMPTY._replace(scale=array("f", [1, 1]), enter=enter, leave=leave)
    assert opinions(seen, [[6.0, 0.0]], [[0]])[0][0] == pytest.approx(1 / (1 + exp(-log(7))))


def test_a_layer_sees_the_blocks_at_its_distance_and_no_others() -> None:
    random = Random(1)  # noqa: S311
    first = [k < CHANNELS * REACH for k in range(SIZES["depthwise"])]
    tables = {name: array("f", [random.uniform(-1, 1) for _ in range(size)]) for name, size in SIZES.items()}
    tables["depthwise"] = array("f", [value * keep for value, keep in zip(tables["depthwise"], first, strict=True)])
    page = rows(9, SIGNS)
    changed = [*page[:4], [50.0, -5.0], *page[5:]]
    before, after = (opinions(Network(**tables), found, [[0]] * 9) for found in (page, changed))
    assert [i for i, (a, b) in enumerate(zip(before, after, strict=True)) if a != b] == [3, 4, 5]


@pytest.mark.parametrize("medium", ["text", "html"])
def test_compiled_and_plain_give_the_same_opinions(medium: str) -> None:
    weights = getattr(shipped(), medium)
    page, words = rows(40, 306), [[i % 4096, 7 * i % 4096] for i in range(40)]
    compiled, read = (each.opinions(weights.network, page, words) for each in (network, plain(network)))
    assert compiled.tolist() == pytest.approx(read.tolist(), abs=1e-4)
    both = table_of(rows(40, len(runs.COLUMNS))), table_of(page)
    wide, every = weigh.joined(*both), array("i", range(40))
    assert wide.numbers == plain(weigh).joined(*both).numbers
    compiled, read = (each.probabilities(weights.second, wide, every) for each in (weigh, plain(weigh)))
    assert compiled.tolist() == pytest.approx(read.tolist(), abs=1e-6)
    compiled, read = (each.kinds(weights.kinds, wide, 21) for each in (weigh, plain(weigh)))
    assert compiled.tolist() == pytest.approx(read.tolist(), abs=1e-6)


@given(st.lists(st.tuples(st.floats(0, 1), st.floats(0, 5000)), max_size=60))
def test_compiled_and_plain_give_the_same_runs(blocks: list[tuple[float, float]]) -> None:
    first, sizes = array("d", [p for p, _ in blocks]), array("f", [size for _, size in blocks])
    compiled, read = (module.rows(first, sizes).numbers.tolist() for module in (runs, plain(runs)))
    assert compiled == pytest.approx(read, rel=1e-5, abs=1e-5)
