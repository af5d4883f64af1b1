"""Names that end in another of several words."""

from __future__ import annotations

import pytest

from cleaner.article.names.twice import without_longer


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
