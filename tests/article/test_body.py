"""The article's text."""

from __future__ import annotations

from cleaner.article.body import body
from cleaner.blocks.block import LISTED, Block, Container, Marks
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


def test_lines_laid_out_by_hand_are_one_paragraph_of_those_lines() -> None:
    code = [Block(raw, raw.strip(), Marks(LISTED)) for raw in ("\nif late:\n", "    wait()\n", "\nsail()\n")]
    assert printed(Block("Do:\n", "Do:"), *code, Block("\nDone.\n", "Done.")) == (
        "Do:\n\nif late:\n    wait()\n\nsail()\n\nDone."
    )


def test_two_elements_laid_out_by_hand_are_two_paragraphs() -> None:
    one, two = (Block(raw, raw, Marks("pre", container=Container("pre", "code"))) for raw in ("wait()", "sail()"))
    assert printed(one, two) == "wait()\n\nsail()"
