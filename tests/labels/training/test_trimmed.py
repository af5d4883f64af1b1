import pytest

from cleaner.labels.training.trimmed import trimmed

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
