"""The ingredients and steps of a recipe are the article's, and menus that name them are not."""

from __future__ import annotations

import pytest

from cleaner.blocks.split import split
from cleaner.labels.evidence import Evidence
from cleaner.labels.placed.kinds.recipes import FARTHEST, recipes
from cleaner.labels.signs.signs import signs
from cleaner.languages.words import codes, words
from cleaner.page import Page
from cleaner.pipeline import clean

AMOUNTS = ("300 g lentils", "½ fennel", "2 lemons")
STEPS = ("Cook the fennel until it is soft.", "Add the lentils and the juice of both lemons.")


def found(lines: tuple[str, ...], language: str = "en", known: tuple[int, ...] = ()) -> list[str]:
    document = split(Page("\n\n".join(lines)), language=language)
    assert [block.text for block in document.blocks] == list(lines)
    return [lines[i] for i in recipes(Evidence(document, signs(document), (), ()), [0.0] * len(lines), known)]


@pytest.mark.parametrize(
    "lines",
    [
        ("Ingredients", *AMOUNTS, "Instructions", *STEPS),
        ("INGREDIENTS:", *AMOUNTS, "Method", *STEPS),
        ("Ingredients", *AMOUNTS, "A bunch of dill", "Directions", *STEPS),
    ],
)
def test_a_recipe_is_taken_as_a_whole(lines: tuple[str, ...]) -> None:
    assert found(lines) == list(lines)


@pytest.mark.parametrize(
    ("lines", "taken"),
    [
        (("Ingredients", *AMOUNTS, "Method", *STEPS, "More soups", "Bread soup is eaten on Fridays."), STEPS[-1]),
        (("Ingredients", *AMOUNTS, "Method", *STEPS, "Did you make this recipe?", "Tell us below."), STEPS[-1]),
    ],
)
def test_a_recipe_ends_where_something_else_begins(lines: tuple[str, ...], taken: str) -> None:
    assert found(lines)[-1] == taken


@pytest.mark.parametrize(
    "steps",
    [
        ("Lentils", *STEPS),
        ("▢", STEPS[0], "▢", STEPS[1]),
        ("▢", STEPS[0], "For the salad", "▢", STEPS[1]),
        ("1", STEPS[0], "2", STEPS[1].rstrip(".")),
        ("Step 1", STEPS[0], "Step 2", STEPS[1]),
        (STEPS[0], "Stir. " * 150 + "Serve."),
    ],
)
def test_steps_may_have_parts_and_boxes_and_no_stop(steps: tuple[str, ...]) -> None:
    recipe = ("Ingredients", *AMOUNTS, "Method", *steps)
    texts = [line for line in recipe if any(map(str.isalpha, line))]
    assert found((*recipe, "More soups", "Bread soup is eaten on Fridays.")) == texts


def test_a_step_that_the_article_says_above_does_not_end_the_steps() -> None:
    taken = found((STEPS[0], "Ingredients", *AMOUNTS, "Method", *STEPS))
    assert taken == ["Ingredients", *AMOUNTS, "Method", STEPS[1]]


@pytest.mark.parametrize(
    ("below", "last"),
    [
        (("▢", STEPS[0], "More soups", "Bread soup is eaten on Fridays."), STEPS[0]),
        (("▢", STEPS[0], "Ferries", "▢", "Stews"), STEPS[0]),
        ((STEPS[0], "Bread soup, barley soup", STEPS[1]), STEPS[0]),
        ((*STEPS, "1", "Bread soup"), STEPS[1]),
        ((*STEPS, "Did your soup boil over?", "Mine did so on Fridays."), STEPS[1]),
    ],
)
def test_what_stands_below_the_steps_is_none(below: tuple[str, ...], last: str) -> None:
    assert found(("Ingredients", *AMOUNTS, "Method", *below))[-1] == last


@pytest.mark.parametrize(
    "heading", ["Ingredients for 4", "Ingredients (4 servings)", "Fennel Soup Ingredients", "INGREDIENTS:"]
)
def test_a_heading_may_say_of_what_and_for_how_many(heading: str) -> None:
    assert found((heading, *AMOUNTS, "Method", *STEPS)) == [heading, *AMOUNTS, "Method", *STEPS]


def test_the_number_of_a_heading_may_stand_in_a_field_that_a_dump_has_not() -> None:
    recipe = ("Zutaten für", "Portionen", "umrechnen", "Für die Suppe:", *AMOUNTS, "Zubereitung", *STEPS)
    assert found(recipe, "de") == [line for line in recipe if line not in ("Portionen", "umrechnen")]


def test_a_button_about_the_ingredients_is_none_of_them() -> None:
    recipe = ("Zutaten", *AMOUNTS, "Zutaten in den Beutel", "Zubereitung", *STEPS)
    assert found(recipe, "de") == [line for line in recipe if not line.endswith("Beutel")]


@pytest.mark.parametrize("heading", ["How to Make Fennel Soup", "Fennel Soup Instructions"])
def test_a_heading_of_steps_may_say_of_what(heading: str) -> None:
    recipe = ("Ingredients", *AMOUNTS, heading, *STEPS)
    assert found(recipe) == list(recipe)
    assert found(("Ingredients", *AMOUNTS, heading, "Soups", "Method", *STEPS))[-3:] == ["Method", *STEPS]
    assert (
        found(("Ingredients", *AMOUNTS, f"{heading}, Stews and Whatever Else the Garden Holds in June", *STEPS))[-1]
        not in STEPS
    )


@pytest.mark.parametrize("below", [("Soups", "Stews"), ("Method", "Soups", "Stews"), ("Comments", *STEPS)])
def test_ingredients_may_stand_without_steps(below: tuple[str, ...]) -> None:
    assert found(("Ingredients", *AMOUNTS, *below)) == ["Ingredients", *AMOUNTS]


def test_a_recipe_said_once_more_is_left_out() -> None:
    recipe = ("Ingredients", *AMOUNTS, "Method", *STEPS)
    document = split(Page("\n\n".join((*recipe, "For printing", *recipe))), language="en")
    taken = list(recipes(Evidence(document, signs(document), (), ()), [0.0] * 20, ()))
    assert [i for i in taken if i > len(recipe)] == []


@pytest.mark.parametrize(
    "lines",
    [
        ("Ingredients", "Instructions", "Notes", "Comments"),  # what a page jumps to
        ("Ingredients", "2 lemons", "Method", *STEPS),
        ("Ingredients of a good ferry", *AMOUNTS, "Method", *STEPS),
        ("5 ingredients or less", *AMOUNTS),
        ("Ingredients", *("Soups", "Stews") * FARTHEST, "2 lemons", "1 fennel", "Method", *STEPS),
    ],
)
def test_what_only_looks_like_a_recipe(lines: tuple[str, ...]) -> None:
    assert found(lines) == []


def test_known_lines_stay_what_they_are() -> None:
    assert STEPS[0] not in found(("Ingredients", *AMOUNTS, "Method", *STEPS), known=(5,))


@pytest.mark.parametrize("code", [code for code in codes() if "steps" in words(code).headings])
def test_each_heading_of_a_language_heads_a_recipe(code: str) -> None:
    heads = words(code).headings
    for items in heads["ingredients"]:
        for steps in heads["steps"]:
            assert found((items, *AMOUNTS, steps, *STEPS), code)[:1] == [items]


def test_a_recipe_between_forms_is_printed() -> None:
    top = "Lentil soup with fennel\n\nBy Dora Whitlock\n\nThis is the soup I make when the garden is finished.\n\n"
    form = "Want to save this recipe?\n\nEmail\n\nSave now\n\n"
    page = "\n\n".join(("Ingredients", *AMOUNTS, "Instructions", *STEPS, "Leave a comment", "Name *", "Email *"))
    body = clean(top + form + page, kind="text").body
    assert [line for line in (*AMOUNTS, *STEPS) if line not in body] == []


def test_ingredients_that_look_like_what_a_picture_shows_are_printed() -> None:
    story = "\n\n".join(
        f"   The soup of day {i} was made in the old kitchen of the\n   harbour, and nobody left." for i in range(4)
    )
    items = "\n\n".join("   " + item for item in ("300 g", "small green lentils", "2", "fresh lemons of the isle"))
    steps = "\n\n".join(f"   {step}" for step in STEPS)
    body = clean(f"Lentil soup\n\n{story}\n\nIngredients\n\n{items}\n\nMethod\n\n{steps}\n", kind="text").body
    assert [line for line in ("small green lentils", "fresh lemons of the isle", *STEPS) if line not in body] == []


def test_a_recipe_whose_lines_look_like_a_form_is_printed_from_html() -> None:
    story = "<p>This is the soup that I make when the garden is finished, and nobody has ever left any of it.</p>" * 4
    items = "".join(f"<div><label><input type=checkbox></label><span>{item}</span></div>" for item in AMOUNTS)
    steps = "".join(f"<p>{step}</p>" for step in STEPS)
    card = f"<div class=widget><h3>Ingredients</h3>{items}</div><h3>Method</h3>"
    body = clean(f"<article><h1>Lentil soup</h1>{story}{card}{steps}</article>", kind="html").body
    assert [line for line in ("Ingredients", *AMOUNTS, "Method", *STEPS) if line not in body] == []
