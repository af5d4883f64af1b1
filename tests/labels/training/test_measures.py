"""The measures of the trainer are those of the benchmarks."""

from __future__ import annotations

import pytest

from benchmarks.measures import body_scores, mean_scores
from cleaner.labels.training.measures import Score, means, score

GOLD = "The ferry to Orlo begins on Monday. The boat leaves at seven, and the boat comes back."
TEXTS = (
    GOLD,
    GOLD.replace("ferry", "boat"),
    "Home " + GOLD + " Share",
    "The ferry to Orlo begins",
    "The ferry",
    "Weather for the coast",
    "— · —",
    "",
)


@pytest.mark.parametrize("gold", [GOLD, "The ferry", "— · —"])
@pytest.mark.parametrize("found", TEXTS)
def test_a_page(gold: str, found: str) -> None:
    known = body_scores(gold, found)
    assert score(gold, found) == Score(known.get("p"), known.get("r"), known["exact"])


@pytest.mark.parametrize("texts", [TEXTS, TEXTS[-1:], TEXTS[3:6]])
def test_many_pages(texts: tuple[str, ...]) -> None:
    known = mean_scores([body_scores(GOLD, found) for found in texts])
    assert means([score(GOLD, found) for found in texts]) == pytest.approx(
        tuple(known[name] for name in ("f1", "p", "r", "exact"))
    )


def test_a_page_where_nothing_was_found_has_no_precision() -> None:
    assert score(GOLD, "") == (None, 0, 0)
    assert means([score(GOLD, GOLD), score(GOLD, "")]).precision == 1
