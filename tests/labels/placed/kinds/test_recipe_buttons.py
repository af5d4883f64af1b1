"""Votes, buttons and how a recipe is multiplied are none of it, beside its ingredients."""

from __future__ import annotations

import pytest

from cleaner.blocks.split import split
from cleaner.labels.evidence import Evidence
from cleaner.labels.placed.kinds.recipe_buttons import recipe_buttons
from cleaner.labels.signs.signs import signs
from cleaner.page import Page

AMOUNTS = ("300 g lentils", "½ fennel", "2 lemons")


def gone(*lines: str, known: tuple[int, ...] = ()) -> list[str]:
    document = split(Page("\n\n".join(lines)), language="en")
    evidence = Evidence(document, signs(document), (), ())
    return [lines[i] for i in recipe_buttons(evidence, [0.9] * len(lines), known)]


@pytest.mark.parametrize(
    "line", ["4.8 from 12 votes", "★★★★★ 5 from 7 reviews", "Print Pin Rate", "1x 2x 3x", "Scale 1x 2x 3x", "Cook Mode"]
)
def test_what_a_card_says_beside_the_ingredients(line: str) -> None:
    assert gone("Lentil soup", line, "Ingredients", *AMOUNTS) == [line]
    assert gone("Lentil soup", "Ingredients", line, *AMOUNTS) == [line]
    assert gone("Lentil soup", line, "Ingredients", *AMOUNTS, known=(1,)) == []


@pytest.mark.parametrize("line", ["Serves 4", "From 12 votes the council went on to 31.", "Print it large"])
def test_what_only_looks_like_it(line: str) -> None:
    assert gone("Lentil soup", line, "Ingredients", *AMOUNTS) == []


def test_votes_of_a_council_stand_far_from_ingredients() -> None:
    assert gone("4 from 12 votes", "The council has voted.") == []
    assert gone("4 from 12 votes", *("The council has voted.",) * 40, "Ingredients", *AMOUNTS) == []
