"""Questions and their answers below a dump's article, under a heading that says so."""

from __future__ import annotations

import pytest

from cleaner.blocks.split import split
from cleaner.labels.evidence import Evidence
from cleaner.labels.label import Label
from cleaner.labels.placed.kinds.asked_below import asked_below
from cleaner.labels.signs.signs import signs
from cleaner.page import Page
from tests.labels.placed.boats import BODY

TITLE = "FAQs about the ferry of Orlo"
ASKED = [
    "How long does the ferry take?",
    "It takes an hour in the summer and two in the winter, and longer when the wind blows from the west.",
    "May a goat come on board?",
    "It may, on the lower deck, where there is straw for it and somebody who is not afraid of its horns.",
]
MORE = "Nobody has to pay for a goat that is younger than a year, and nobody looks at the teeth of one."


def missed(*lines: str, known: str = "") -> list[str]:
    """The lines below an article that are raised."""
    page = split(Page("\n\n".join((*BODY, *lines)) + "\n"))
    texts = [block.text for block in page.blocks]
    opinions = [0.9 if text in BODY else 0.2 for text in texts]
    fixed = {i: Label.OTHER for i, text in enumerate(texts) if text == known}
    return [texts[i] for i in asked_below(Evidence(page, signs(page), [], ()), opinions, fixed)]


@pytest.mark.parametrize("title", [TITLE, "FAQ", "Frequently asked questions (FAQs)", "Ferry FAQ"])
def test_questions_and_answers_below_such_a_heading_are_the_articles(title: str) -> None:
    assert missed(title, *ASKED, "Boats") == [title, *ASKED]


def test_signs_that_open_the_answers_are_none_of_them() -> None:
    assert missed(TITLE, "K", ASKED[0], "+", *ASKED[1:]) == [TITLE, *ASKED]


@pytest.mark.parametrize("title", ["Ferry", "The FAQ was written by the harbour master.", "Faqir of Orlo"])
def test_below_other_lines_they_are_not(title: str) -> None:
    assert missed(title, *ASKED) == []


def test_one_question_is_not_enough_and_a_last_one_without_an_answer_stays_out() -> None:
    assert missed(TITLE, *ASKED[:2]) == []
    assert missed(TITLE, *ASKED, "Who feeds the goats?") == [TITLE, *ASKED]
    assert missed(TITLE, *ASKED[::2]) == []


def test_an_answer_may_go_on_but_what_follows_the_last_one_stays_out() -> None:
    assert missed(TITLE, *ASKED[:2], MORE, *ASKED[2:], MORE.upper()) == [TITLE, *ASKED[:2], MORE, *ASKED[2:]]


def test_far_below_the_article_they_are_not() -> None:
    assert missed(*(f"Boat {n}" for n in range(9)), TITLE, *ASKED) == []


def test_what_is_known_stays_as_it_is() -> None:
    assert missed(TITLE, *ASKED, known=ASKED[3]) == [TITLE, *(line for line in ASKED if line != ASKED[3])]
    assert missed(TITLE, *ASKED, known=TITLE) == []


def test_what_says_what_it_is_ends_them() -> None:
    line = "Read more: a goat on the ferry, and what it ate there."
    assert missed(TITLE, *ASKED, line, "Who feeds the goats?", MORE) == [TITLE, *ASKED]
