"""The alignment of a page's blocks with the gold text."""

from __future__ import annotations

import pytest

pytest.importorskip("numpy")

from cleaner.labels.training.gold import shares

GOLD = "The old bridge fell into the river at night.\nRepairs\nNobody was hurt when it fell, the mayor said."


def test_article_blocks_are_known_and_the_rest_is_not() -> None:
    page = ["Home", *GOLD.split("\n"), "Subscribe to our newsletter today"]
    assert shares(page, GOLD) == [0, 1, 1, 1, 0]


def test_a_teaser_that_repeats_a_sentence_is_not_the_article() -> None:
    page = [GOLD.split("\n")[2], "Home", *GOLD.split("\n")]
    assert shares(page, GOLD) == [0, 0, 1, 1, 1]


def test_a_glued_line_has_its_share() -> None:
    page = ["The old bridge fell into the river at night. Read also about ten other bridges"]
    assert 0.4 < shares(page, GOLD)[0] < 0.8


def test_nothing_in_common() -> None:
    assert shares(["Weather", ""], GOLD) == [0, 0]
    assert shares([], GOLD) == []
    assert shares(["Weather"], "") == [0]
