"""Parts of pages as people copy them, for training."""

import pytest

from cleaner.labels.training.copied import LEAST, MOST_AROUND, copied

PAGE = [0.0] * 30 + [1.0] * 12 + [0.0] * 30
SAID = [2, 31 - 2, 60, 70]
SEEDS = [f"page {number}" for number in range(60)]


@pytest.mark.parametrize("seed", SEEDS)
def test_the_article_stays_in_order_with_few_lines_around_it(seed: str) -> None:
    order = copied(PAGE, SAID, seed)
    assert [i for i in order if PAGE[i]] == list(range(30, 42))
    assert len(order) == len(set(order))
    around = [i for i in order if not PAGE[i] and i not in SAID]
    assert all(30 - MOST_AROUND <= i < 42 + MOST_AROUND for i in around)


def test_more_often_than_not_lines_stand_between_paragraphs_that_say_what_they_are() -> None:
    between = [
        [i for i in order[order.index(30) : order.index(41)] if not PAGE[i]]
        for order in (copied(PAGE, SAID, seed) for seed in SEEDS)
    ]
    assert len(SEEDS) / 2 < sum(map(bool, between)) < len(SEEDS)
    assert {i for found in between for i in found} == set(SAID)
    assert max(map(len, between)) == 3


def test_without_such_lines_nothing_stands_between_paragraphs() -> None:
    for seed in SEEDS:
        order = copied(PAGE, [], seed)
        assert order == list(range(order[0], order[-1] + 1))


def test_the_same_seed_gives_the_same_blocks_and_another_one_others() -> None:
    assert copied(PAGE, SAID, "page") == copied(PAGE, SAID, "page")
    assert len({tuple(copied(PAGE, SAID, seed)) for seed in SEEDS}) > len(SEEDS) / 2


def test_short_articles_are_left_alone() -> None:
    assert copied([0.0, *[1.0] * (LEAST - 1), 0.0], [0], "page") == []
