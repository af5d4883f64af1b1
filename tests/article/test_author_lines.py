"""The author's name as the first line of a text."""

from __future__ import annotations

import pytest

from cleaner.article.author_lines import without_author_lines
from cleaner.blocks.block import Block
from cleaner.labels.label import LABELLED_BY_HAND, Label, Labelled

TEXT = "The keeper had counted the steps every night, and every night there were one hundred and forty."


def found(lines: list[str], authors: tuple[str, ...]) -> list[Label]:
    page = [Labelled(Block(line, line), Label.BODY, "") for line in lines]
    return [item.label for item in without_author_lines(page, authors, "en")]


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("Ines Calder", ("Ines Calder",)),
        ("INES CALDER", ("Ines Calder",)),
        ("Contributors: Ines Calder", ("Ines Calder",)),
        ("By Ines Calder and Ole Strand", ("Ines Calder", "Ole Strand")),
    ],
)
def test_the_line_is_a_byline(line: str, authors: tuple[str, ...]) -> None:
    assert found([line, TEXT], authors) == [Label.BYLINE, Label.BODY]


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("Ines Calder", ()),
        ("Ines Calder", ("Ole Strand",)),
        ("Ines Calder", ("Ines Calder", "Ole Strand")),
        ("Ines Calder climbed.", ("Ines Calder",)),
        ("Ines Calder:", ("Ines Calder",)),
        ("– Ines Calder", ("Ines Calder",)),
        ("Ines Calder climbed the tower and came down in the evening", ("Ines Calder",)),
    ],
)
def test_another_line_stays(line: str, authors: tuple[str, ...]) -> None:
    assert found([line, TEXT], authors) == [Label.BODY, Label.BODY]


def test_a_name_further_below_stays() -> None:
    assert found([TEXT, TEXT, "Ines Calder"], ("Ines Calder",)) == [Label.BODY] * 3


def test_what_is_labelled_by_hand_stays() -> None:
    line = Labelled(Block("Ines Calder", "Ines Calder"), Label.BODY, LABELLED_BY_HAND)
    assert list(without_author_lines([line], ("Ines Calder",), "en")) == [line]
