"""Ingredients and steps that the data in a page of HTML name."""

from __future__ import annotations

import json
from typing import Any

import pytest

from cleaner.blocks.html.json_ld_steps import steps
from cleaner.blocks.split import split
from cleaner.labels.evidence import Evidence
from cleaner.labels.label import Label
from cleaner.labels.placed.kinds.steps_said import steps_gone, steps_said
from cleaner.labels.signs.signs import signs
from cleaner.page import Page

INGREDIENTS = ["300 ml Haferdrink", "2 Äpfel", "1 Prise Salz"]
STEPS = ["Die Äpfel schälen.", "Alles zehn Minuten kochen."]
DATA: dict[str, Any] = {
    "@context": "https://schema.org",
    "@type": "Recipe",
    "name": "Apfelbrei",
    "recipeIngredient": INGREDIENTS,
    "recipeInstructions": [{"@type": "HowToStep", "text": text} for text in STEPS],
}
HEADLINE = "<h1>Apfelbrei vom Inselhof</h1>"
LIST = (
    "<h2>Zutaten</h2><div>für</div><div>2</div><div>Portionen</div>"
    "<table><tr><td>300 ml<td><p>Haferdrink</p></tr></table><p>2 Äpfel</p>"
    "<p>1 Prise Salz</p><div>Einkaufsliste drucken</div>"
)
TODO = f"<h2>Zubereitung</h2><div>1.</div><p>{STEPS[0]}</p><div>2.</div><p>{STEPS[1]}</p><p>Guten Appetit!</p>"


def added(
    html: str, data: dict[str, Any], *, read: tuple[str, ...] = (), known: str = "", rule: Any = steps_said
) -> list[str]:
    """The texts that are added, in the page's order, where only `read` ones were the article's."""
    page = split(Page(f"<script type='application/ld+json'>{json.dumps(data)}</script>{html}", "html"), language="de")
    texts = [block.text for block in page.blocks]
    inside = [0.9 if text in read else 0.1 for text in texts]
    fixed = {i: Label.RELATED for i, text in enumerate(texts) if text == known}
    return [texts[i] for i in sorted(set(rule(Evidence(page, signs(page), [], ()), inside, fixed)))]


def test_what_the_data_name_is_the_articles_with_amounts_and_headings() -> None:
    assert added(HEADLINE + LIST + TODO, DATA) == [
        "Zutaten",
        "300 ml",
        "Haferdrink",
        "2 Äpfel",
        "1 Prise Salz",
        "Zubereitung",
        "1.",
        STEPS[0],
        "2.",
        STEPS[1],
    ]


def test_what_is_the_articles_already_is_not_added_once_more() -> None:
    read = ("2 Äpfel", "1 Prise Salz", *STEPS)
    assert added(HEADLINE + LIST + TODO + TODO, DATA, read=read) == ["Zutaten", "300 ml", "Haferdrink"]


def test_what_is_known_stays() -> None:
    assert "2 Äpfel" not in added(HEADLINE + LIST + TODO, DATA, known="2 Äpfel")


def test_a_recipe_may_stand_beside_the_article_that_tells_of_it() -> None:
    article = {"@type": "Article", "@id": "https://inselhof.example/brei", "headline": "Unser Apfelbrei"}
    assert added(HEADLINE + LIST + TODO, {"@graph": [article, DATA]})[-1] == STEPS[1]


ABOUT = "Der Brei, den es auf dem Inselhof jeden Sonntag gibt."


@pytest.mark.parametrize("about", ["", "Apfelbrei"])
def test_what_the_dish_is_said_to_be_is_the_articles_where_it_stands_first(about: str) -> None:
    card = f"<p>{ABOUT}</p>"
    page = card + LIST + card + TODO + "<p>Apfelbrei</p>"
    assert added(page, DATA | {"description": ABOUT})[0] == ABOUT
    assert added(page, DATA | {"description": ABOUT}).count(ABOUT) == 1
    assert {ABOUT, "Apfelbrei"}.isdisjoint(added(page, DATA | {"description": about}))


def test_an_ingredient_without_an_amount_before_it_is_another_word_of_the_page() -> None:
    menu = "<ul><li>Haferdrink</li><li>Salz</li></ul>"
    assert added(menu + HEADLINE + LIST + TODO, DATA) == added(HEADLINE + LIST + TODO, DATA)


def test_what_rules_about_lists_took_comes_back_if_it_is_all_of_a_step() -> None:
    data = DATA | {"recipeIngredient": [*INGREDIENTS, "Zimt"]}
    menu = "<ul><li>Zimt</li><li>Haferdrink</li></ul>"
    assert added(menu + HEADLINE + LIST + TODO, data, read=STEPS[:1], rule=steps_gone) == [INGREDIENTS[2], STEPS[1]]


@pytest.mark.parametrize("data", [DATA | {"recipeInstructions": []}, {"@type": "Recipe", "name": "Apfelbrei"}])
def test_too_few_whole_steps_bring_nothing_back(data: dict[str, Any]) -> None:
    assert added(HEADLINE + LIST + TODO, data, rule=steps_gone) == []


@pytest.mark.parametrize(
    "data",
    [
        {"@type": "Recipe", "name": "Apfelbrei"},
        DATA | {"recipeIngredient": ["1 Birne", "Wasser", "2 Äpfel"], "recipeInstructions": "Backen."},
    ],
)
def test_data_of_something_else_say_nothing_of_the_page(data: dict[str, Any]) -> None:
    assert added(HEADLINE + LIST + TODO, data) == []


@pytest.mark.parametrize(
    ("values", "found"),
    [
        ({"recipeinstructions": "Peel.\nBoil."}, ["Peel.", "Boil."]),
        ({"recipeinstructions": "<ol><li>Peel &amp; cut.</li><li>Boil.</li></ol>"}, ["Peel & cut.", "Boil."]),
        ({"recipeinstructions": [{"name": "Dough", "itemListElement": [{"text": "Knead."}]}]}, ["Knead."]),
        ({"step": [{"name": "Open it"}, {"name": "Look", "text": "Look inside."}]}, ["Open it", "Look inside."]),
        ({"recipeingredient": ["salt", None, 3]}, ["salt"]),
        ({"recipeinstructions": {}}, []),
        ({}, []),
    ],
)
def test_the_steps_in_data_of_any_shape(values: dict[str, Any], found: list[str]) -> None:
    assert list(steps(values)) == found
