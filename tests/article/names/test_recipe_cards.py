"""Who is named on a recipe's card wrote the page where nobody is named at its head."""

from __future__ import annotations

import pytest

from cleaner.article.byline import byline
from cleaner.blocks.block import Block, Marks
from cleaner.labels.label import Label, Labelled

STORY = "This is the soup that I make when the garden is finished and the days are short and grey again."


def line(text: str, label: Label = Label.OTHER, tag: str = "") -> Labelled:
    return Labelled(Block(text, text, Marks(tag=tag)), label, "")


def page(*card: str, head: str = "Jump to recipe", far: int = 0) -> list[Labelled]:
    below = [*card, *("Share this soup" for _ in range(far)), "Ingredients", "300 g lentils", "2 lemons"]
    story = [line(STORY, Label.BODY) for _ in range(30)]
    return [line("Lentil soup", Label.HEADLINE, "h1"), line(head), *story, *map(line, below)]


@pytest.mark.parametrize(
    ("card", "name"),
    [
        (("Lentil soup with fennel", "Author: Dora Whitlock", "Prep time: 10 minutes"), "Dora Whitlock"),
        (("Lentil soup with fennel", "Author: Dora"), "Dora"),
        (("4.8 from 12 votes", "Recipe by Dora Whitlock"), "Dora Whitlock"),
        (("Rezeptautor: suppenfee",), "suppenfee"),
    ],
)
def test_the_author_on_a_card(card: tuple[str, ...], name: str) -> None:
    assert byline([], page(*card), "de" if "Rezept" in card[0] else "en").authors == (name,)


def test_a_name_at_the_head_goes_before_that_on_a_card() -> None:
    assert byline([], page("Author: Dora", head="By Ana Ruiz"), "en").authors == ("Ana Ruiz",)


@pytest.mark.parametrize("card", [("Lentil soup with fennel", "Course: Soups"), ("Author: the one who cooks it",)])
def test_a_card_may_name_nobody(card: tuple[str, ...]) -> None:
    assert byline([], page(*card), "en").authors == ()


def test_what_stands_far_above_the_ingredients_is_on_no_card() -> None:
    assert byline([], page("Author: anaruiz", far=30), "en").authors == ()
