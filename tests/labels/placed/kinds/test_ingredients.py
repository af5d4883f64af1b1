"""Ingredients are short lines below a heading, of which many have an amount, and what a form or a shop says is none."""

from __future__ import annotations

import pytest

from cleaner.blocks.split import split
from cleaner.labels.evidence import Evidence
from cleaner.labels.placed.kinds.ingredients import ingredients, ingredients_alone
from cleaner.labels.signs.signs import signs
from cleaner.page import Page

AMOUNTS = ("300 g lentils", "½ fennel", "2 lemons")
FORM = ("US Customary", "Metric", "Cook Mode", "Keep the screen on", "Put it on my list")


def evidence_of(lines: tuple[str, ...], between: str) -> Evidence:
    document = split(Page(between.join(lines)), language="en")
    assert [block.text for block in document.blocks] == list(lines)
    return Evidence(document, signs(document), (), ())


def above_steps(*lines: str, known: tuple[int, ...] = ()) -> list[str]:
    every = ("Ingredients", *lines, "Method")
    return [every[i] for i in ingredients(evidence_of(every, "\n\n"), 0, len(every) - 1, known)]


def alone(*lines: str, between: str = "\n\n") -> list[str]:
    every = ("Ingredients", *lines, "Soups")
    return [every[i] for i in ingredients_alone(evidence_of(every, between), 0, len(every) - 1, ())]


@pytest.mark.parametrize(
    "lines",
    [
        AMOUNTS,
        ("300 g", "lentils", "½", "fennel", "2", "lemons"),
        ("Lentils", "300 g", "Fennel", "½", "Lemons", "2 pieces"),
        ("Lentils 300 g", "Fennel ½", "Lemons 2", "Salt"),
        ("For the soup", "300 g lentils", "½ fennel", "For the top", "2 lemons", "Salt"),
    ],
)
def test_an_amount_may_stand_anywhere(lines: tuple[str, ...]) -> None:
    assert above_steps(*lines) == list(lines)


@pytest.mark.parametrize("lines", [(*FORM, *AMOUNTS), (*AMOUNTS, *FORM), (*AMOUNTS, "Is anything missing?")])
def test_what_stands_apart_from_the_amounts_is_none(lines: tuple[str, ...]) -> None:
    assert above_steps(*lines) == list(AMOUNTS)


@pytest.mark.parametrize(
    "line", ["Add to shopping list", "1x 2x 3x", "Cook Mode", "US Customary – Metric", "4 minutes", "Original (12)"]
)
def test_buttons_and_times_are_none(line: str) -> None:
    assert (line in above_steps(line, *AMOUNTS)) is line.startswith("Original")


def test_what_is_in_a_portion_is_none() -> None:
    facts = ("Nutrition per portion", "Fat", "12 g", "Fibre", "9 g", "Salt", "1 g")
    assert above_steps(*AMOUNTS, *facts) == list(AMOUNTS)
    assert above_steps("Nutrition", *AMOUNTS) == list(AMOUNTS)  # a tab above the ingredients


def test_one_amount_makes_no_list() -> None:
    assert above_steps("2 lemons", "Salt") == []


def test_known_lines_stay_what_they_are() -> None:
    assert above_steps(*AMOUNTS, "Salt", known=(1,)) == [*AMOUNTS[1:], "Salt"]


def test_those_without_steps_end_with_the_last_amount() -> None:
    assert alone(*AMOUNTS, "Comments", "Names") == list(AMOUNTS)


def test_those_without_steps_end_with_their_list() -> None:
    assert alone(*AMOUNTS, "Salt", between="\n")[: len(AMOUNTS) + 1] == [*AMOUNTS, "Salt"]


@pytest.mark.parametrize(
    "lines",
    [
        AMOUNTS[:2],
        ("Soups", "Stews", "Bread soup", "45 min", "Stew", "20 min", "Pie", "60 min"),  # a menu
        ("Soups", "45 min", "(12)", "20 min", "(8)", "60 min", "(31)"),
        ("Boat 1 of the fleet is back at the quay.", *AMOUNTS),
    ],
)
def test_what_only_looks_like_ingredients_without_steps(lines: tuple[str, ...]) -> None:
    assert alone(*lines) == []
