"""Lines of a dump that say the headline once more, and those that say another one three times."""

from __future__ import annotations

import pytest

from cleaner.labels.placed.repeated.retold import is_broken_off, is_thrice, is_title

TITLE = "The ferry to Orlo is back at last"


@pytest.mark.parametrize("text", [TITLE, f"{TITLE} S", f"{TITLE}S"])
def test_the_headline_once_more(text: str) -> None:
    assert is_title(text, TITLE)


@pytest.mark.parametrize(
    ("text", "title"),
    [(f"{TITLE}, says Ana", TITLE), ("The ferry to Orlo", TITLE), ("Still we sail", "Still we sail"), ("", "")],
)
def test_other_lines_stay(text: str, title: str) -> None:
    assert not is_title(text, title)


@pytest.mark.parametrize("text", [f"{TITLE} {TITLE} {TITLE}", f"{TITLE} {TITLE} The ferry to Orlo is"])
def test_three_times_the_same_words(text: str) -> None:
    assert is_thrice(text)


@pytest.mark.parametrize(
    "text",
    [
        TITLE,
        f"{TITLE} {TITLE}",
        f"{TITLE} {TITLE} and again",
        "We sail, we sail, we sail",
        "Row row row row row row row row your boat",
        "A ferry to Orlo, and another ferry to Orlo, and a third one",
        "",
    ],
)
def test_words_that_are_said_again_in_a_sentence_stay(text: str) -> None:
    assert not is_thrice(text)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It sails on … Read more Read more", True),
        ("It sails on…", True),
        ("It … sails on Mondays and Fridays.", False),
    ],
)
def test_a_teaser_breaks_off(text: str, found: bool) -> None:
    assert is_broken_off(text) is found
