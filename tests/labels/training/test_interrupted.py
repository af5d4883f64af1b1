"""Pages whose article goes on after each box."""

from __future__ import annotations

from collections import Counter

import pytest

from cleaner.blocks.block import Block, Marks
from cleaner.labels.training.interrupted import interrupted

SHARES = [0.0] * 12 + [1.0] * 20 + [0.0] * 10
BLOCKS = [Block(text, text, Marks()) for text in (("ferry " * 30 if share else "Menu").strip() for share in SHARES)]
SEEDS = [f"page {number}" for number in range(40)]


@pytest.mark.parametrize("seed", SEEDS)
def test_the_page_stays_and_lines_from_outside_come_again_and_again(seed: str) -> None:
    order = interrupted(BLOCKS, SHARES, seed)
    again = Counter(order) - Counter(range(len(BLOCKS)))
    assert sorted(set(order)) == list(range(len(BLOCKS)))
    assert again
    assert not any(SHARES[i] for i in again)
    assert min(again.values()) >= 2


@pytest.mark.parametrize("seed", SEEDS)
def test_they_stand_between_paragraphs(seed: str) -> None:
    order = interrupted(BLOCKS, SHARES, seed)
    inside = [at for at, i in enumerate(order) if SHARES[i]]
    between = [order[at] for at in range(inside[0], inside[-1]) if not SHARES[order[at]]]
    assert Counter(between) == Counter(order) - Counter(range(len(BLOCKS)))


def test_there_are_markers_and_boxes() -> None:
    kinds = {len(Counter(interrupted(BLOCKS, SHARES, seed)) - Counter(range(len(BLOCKS)))) for seed in SEEDS}
    assert 1 in kinds
    assert max(kinds) > 3


def test_the_same_seed_gives_the_same_order() -> None:
    assert interrupted(BLOCKS, SHARES, "page") == interrupted(BLOCKS, SHARES, "page")


def test_short_articles_and_pages_of_nothing_else_are_left_alone() -> None:
    assert interrupted(BLOCKS[:15], SHARES[:15], "page") == []
    assert interrupted(BLOCKS[12:32], SHARES[12:32], "page") == []
