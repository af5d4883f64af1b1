import pytest

from cleaner.labels.label import Label
from cleaner.labels.training.trimmed import boxed, trimmed

PAGE = [0.0] * 5 + [1.0] * 20 + [0.0] * 10
SEEDS = [f"page {number}" for number in range(60)]


@pytest.mark.parametrize("seed", SEEDS)
def test_a_stretch_of_the_article_stays(seed: str) -> None:
    kept = [i for i in trimmed(PAGE, seed) if PAGE[i]]
    assert 1 <= len(kept) <= 12
    assert kept == list(range(kept[0], kept[-1] + 1))


def test_most_pages_keep_their_first_paragraph_and_all_around() -> None:
    found = [trimmed(PAGE, seed) for seed in SEEDS]
    assert sum(5 in kept for kept in found) > len(SEEDS) / 2
    assert sum(0 in kept and len(PAGE) - 1 in kept for kept in found) > len(SEEDS) / 3
    assert any(0 not in kept for kept in found)
    assert any(len(PAGE) - 1 not in kept for kept in found)


def test_the_same_seed_gives_the_same_blocks() -> None:
    assert trimmed(PAGE, "page") == trimmed(PAGE, "page")


def test_few_blocks_are_left_alone() -> None:
    assert trimmed([0.0, 1.0, 1.0, 1.0, 0.0], "page") == []


LABELS = [Label.NAVIGATION] * 3 + [Label.SHARE] * 2 + [Label.BODY] * 20 + [Label.SUBSCRIBE] * 4 + [Label.OTHER] * 6
EVERY = range(len(PAGE))


def test_a_box_may_stand_above_the_last_of_the_article() -> None:
    orders = [boxed(EVERY, PAGE, LABELS, seed) for seed in SEEDS]
    moved = [order for order in orders if order != list(EVERY)]
    assert len(SEEDS) / 5 < len(moved) < len(SEEDS) / 1.5
    for order in moved:
        assert sorted(order) == list(EVERY)
        box = order[order.index(23) + 1 : order.index(24)]
        assert box in ([3, 4], [25, 26, 27, 28])


def test_a_page_without_a_box_or_with_one_paragraph_stays() -> None:
    others = [label if label is Label.BODY else Label.OTHER for label in LABELS]
    for seed in SEEDS:
        assert boxed(EVERY, PAGE, others, seed) == list(EVERY)
        assert boxed([3, 4, 5, 25], PAGE, LABELS, seed) == [3, 4, 5, 25]


def test_the_same_seed_gives_the_same_order() -> None:
    for seed in SEEDS:
        assert boxed(EVERY, PAGE, LABELS, seed) == boxed(EVERY, PAGE, LABELS, seed)
