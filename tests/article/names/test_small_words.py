"""Which words of a name stand in small letters on its page: a topic's do, a person's do not."""

from __future__ import annotations

import pytest

from cleaner.article.names.small_words import small_among
from cleaner.blocks.block import Block
from cleaner.labels.label import Label, Labelled

TEXT = "The ferry leaves at seven, wrote Ines Calder to ferry@isle.example. 港の田中 said so."


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (["ferry", "calder"], {"ferry"}),
        (["isle"], set()),
        (["港の田中"], set()),
    ],
)
def test_small_words(words: list[str], found: set[str]) -> None:
    assert small_among([Labelled(Block(TEXT, TEXT), Label.BODY, "", 1.0, Label.OTHER)], words) == found
