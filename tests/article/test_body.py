"""The article's text."""

from __future__ import annotations

from cleaner.article.body import body
from cleaner.blocks.block import Block, Marks
from cleaner.labels.label import Label, Labelled


def printed(*blocks: Block) -> str:
    return body([Labelled(block, Label.BODY, "") for block in blocks])


def test_a_block_without_words_is_no_paragraph() -> None:
    blocks = Block("The ferry\n", "The ferry"), Block("---\n", ""), Block("is late\n", "is late")
    assert printed(*blocks) == "The ferry\n\nis late"
    assert printed(Block("---\n", "")) == ""


def test_a_number_that_was_drawn_stands_before_its_words() -> None:
    assert printed(Block("  2. Osk\n", "Osk"), Block("3. Ven\n", "3. Ven")) == "2. Osk\n\n3. Ven"


def test_a_paragraph_that_flows_goes_on() -> None:
    flowing = Block("ferry", "ferry", Marks(flows=True))
    assert printed(Block("The ", "The"), flowing) == "The ferry"
    assert printed(Block(" ", ""), flowing) == "ferry"
