"""Teasers moved between paragraphs, for training."""

from __future__ import annotations

from cleaner.blocks.block import Block
from cleaner.labels.label import Label
from cleaner.labels.training.teasers import moved

PARAGRAPH = "The council of Veldmark voted on Tuesday to rebuild the bridge that the flood had carried away."
TEXTS = ["Home", PARAGRAPH, PARAGRAPH, PARAGRAPH, "Why the harbour now waits for rain"]
BLOCKS = [Block(text, text) for text in TEXTS]
SHARES = [0.0, 1.0, 1.0, 1.0, 0.0]
LABELS = [Label.NAVIGATION, Label.BODY, Label.BODY, Label.BODY, Label.RELATED]


def test_a_teaser_stands_between_paragraphs_and_no_block_is_lost() -> None:
    order = moved(BLOCKS, SHARES, LABELS, "page")
    assert sorted(order) == list(range(len(TEXTS)))
    at = order.index(4)
    assert order[at - 1] in {1, 2}
    assert order[at + 1] == order[at - 1] + 1


def test_the_same_seed_gives_the_same_order() -> None:
    assert moved(BLOCKS, SHARES, LABELS, "page") == moved(BLOCKS, SHARES, LABELS, "page")


def test_pages_without_teasers_or_paragraphs_stay() -> None:
    assert moved(BLOCKS[:4], SHARES[:4], LABELS[:4], "page") == []
    assert moved(BLOCKS, [0.0] * 5, LABELS, "page") == []
    assert moved([], [], [], "page") == []
