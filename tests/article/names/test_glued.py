"""Words that are glued to names."""

from __future__ import annotations

import pytest

from cleaner.article.names.glued import without_glued
from cleaner.article.names.people_words import people_words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("By Ana MendezCourier Today | Ferries", "By Ana Mendez"),
        ("Anne-Marie Falk-SolheimThe Courier", "Anne-Marie Falk-Solheim"),
        ("Ana MendezReutersLuis Gil", "Ana Mendez"),
        ("Ana MendezReuters", "Ana Mendez | Reuters"),
        ("Ana MendezLuis SolheimLena Falk", "Ana Mendez | Luis Solheim | Lena Falk"),
        ("Ana FitzGerald", "Ana FitzGerald"),
        ("Ana McFalk", "Ana McFalk"),
        ("By Veldmark HarbourWorks", "By Veldmark HarbourWorks"),
        ("AnaMendez", "AnaMendez"),
        ("", ""),
    ],
)
def test_a_byline_ends_where_a_word_is_glued_to_a_persons_name(text: str, words: str) -> None:
    assert without_glued(text, people_words("en")) == words
