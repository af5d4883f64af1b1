"""What elements and the targets of links are called."""

from __future__ import annotations

import pytest

from cleaner.blocks.html.naming import names_of, target_of


@pytest.mark.parametrize(
    ("attributes", "names"),
    [
        ({}, ""),
        ({"id": "menu", "class": "top bar", "href": "/"}, "top bar menu"),
        ({"class": "menu", "hidden": None}, "menu hidden"),
        ({"class": None, "style": "color: red; display: none"}, "hidden"),
        ({"style": "display: block"}, ""),
    ],
)
def test_the_names_of_an_element(attributes: dict[str, str | None], names: str) -> None:
    assert names_of(attributes) == names


@pytest.mark.parametrize(
    ("href", "words"),
    [
        ("/author/ana-ruiz", "author ana-ruiz"),
        ("https://orlo.example/tag/the-ferry-to-orlo-opens-two-months-early/", "https: orlo.example tag"),
        ("", ""),
    ],
)
def test_a_headline_in_a_target_is_no_name_of_it(href: str, words: str) -> None:
    assert target_of(href) == words
