"""Names that end in another of several words."""

from __future__ import annotations

import pytest

from cleaner.article.names.twice import once, without_longer


@pytest.mark.parametrize(
    ("found", "names"),
    [
        (["Bild av Ana Ruiz", "Ana Ruiz"], ("Ana Ruiz",)),
        (["Ana Ruiz", "Ana Ruiz", "Luis Gil"], ("Ana Ruiz", "Luis Gil")),
        (["Ana Ruiz", "Ruiz"], ("Ana Ruiz", "Ruiz")),
        (["Mariana Ruiz", "Ana Ruiz"], ("Mariana Ruiz", "Ana Ruiz")),
    ],
)
def test_a_name_that_ends_in_another_of_several_words_is_left_out(found: list[str], names: tuple[str, ...]) -> None:
    assert without_longer(found) == names


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Author: Ana Ruiz. Ana Ruiz Harbours", "Author: Ana Ruiz | Harbours"),
        ("By Ana Ruiz Ana Ruiz Harbours", "By Ana Ruiz Harbours"),
        ("By Ana Ruiz. Luis Gil", "By Ana Ruiz. Luis Gil"),
    ],
)
def test_a_name_that_is_said_twice_is_read_once(text: str, said: str) -> None:
    assert once(text) == said
