"""What the form of a line says."""

from __future__ import annotations

import pytest

from cleaner.blocks.block import Block
from cleaner.labels.shape import Shape, prose, shape, write
from cleaner.labels.signs import vocabulary
from cleaner.labels.table import Table


def of(text: str, language: str = "en") -> Shape:
    return shape(Block(text, text), vocabulary(language))


def is_prose(text: str) -> bool:
    table = Table(1, len(Shape._fields))
    write(table, 0, [text], vocabulary("en"))
    return bool(prose(table, 0)[0])


PROSE = "The council of Veldmark voted on Tuesday to rebuild the old bridge, which the flood had carried away."


def test_sentences_are_prose() -> None:
    assert is_prose(PROSE)


@pytest.mark.parametrize(
    "text",
    [
        "Home News Sport Weather Opinion Culture Travel Shop Jobs Contact About Careers Archive Podcasts",
        "The council of Veldmark.",
        PROSE.rstrip("."),
        "",
    ],
)
def test_other_lines_are_not(text: str) -> None:
    assert not is_prose(text)


@pytest.mark.parametrize(
    ("text", "name", "value"),
    [
        ("3 March 2031", "month", 1),
        ("2031-03-03", "numeric_date", 1),
        ("3 hours ago", "relative", 1),
        ("by Ana Ruiz", "by", 1),
        ("Ana Ruiz", "name_like", 1),
        ("The bridge", "name_like", 0),
        ("Abby Ruiz", "by", 0),
        ("© Harbour Gazette", "copyright", 1),
        ("Buy now for $12", "money", 1),
        ("see www.harbour.example", "linklike", 1),
        ("Is it true?", "ends", 2),
        ("• an item", "list_mark", 2),
        ("1. an item", "list_mark", 1),
        ("at 19:10", "time", 1),
    ],
)
def test_signs(text: str, name: str, value: float) -> None:
    assert getattr(of(text), name) == value


def test_wide_characters_count_for_more() -> None:
    assert of("橋は三月に開通する。", "ja").size > of("bridge open", "ja").size
