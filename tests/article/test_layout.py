"""Lines that somebody laid out by hand."""

from __future__ import annotations

from cleaner.article.layout import is_laid_out, is_one, laid_out
from cleaner.blocks.block import LISTED, Block, Container, Marks

LETTER = (
    "The ferry to Osk sails at noon, and nobody on the quay\nhas ever seen it leave before one, or two, or three.\n"
)


def element(raw: str, names: str = "") -> Block:
    return Block(raw, " ".join(raw.split()), Marks("pre", 1, container=Container("pre", names)))


def line(raw: str) -> Block:
    return Block(raw, raw.strip(), Marks(LISTED))


def test_lines_keep_their_places() -> None:
    assert laid_out([element("\n  if late:\n\n\n    wait()\n\n")]) == ["if late:", "", "  wait()"]
    assert laid_out([line("\n\n  if late:\n"), line("    wait()\r\n"), line("\n  sail()")]) == [
        "if late:",
        "  wait()",
        "",
        "sail()",
    ]


def test_blocks_of_one_element_are_a_line_each_but_for_what_was_cut_from_one() -> None:
    cut = line(" now()")
    assert laid_out([line("wait()"), line("sail()")]) == ["wait()", "sail()"]
    assert laid_out([line("wait()"), cut._replace(marks=cut.marks._replace(seam=True))]) == ["wait() now()"]


def test_a_letter_is_not_laid_out_by_hand() -> None:
    assert is_laid_out(line("sail()"))
    assert is_laid_out(element("sail()\nwait()\n"))
    assert is_laid_out(element(LETTER, "language-python"))
    assert not is_laid_out(element(LETTER))
    broken = element("sail(" + "boat, " * 12 + "crew)\n")
    assert is_laid_out(broken._replace(marks=broken.marks._replace(blanks=0)))  # the page broke a listing's line off
    assert not is_laid_out(Block("sail()", "sail()", Marks("p")))


def test_lines_are_together_in_one_element_or_in_a_dump() -> None:
    pre = Container("pre")
    first, second = (Block("sail()", "sail()", Marks("pre", container=Container("div", "line", pre))) for _ in range(2))
    assert is_one(first, second)
    assert is_one(line("wait()"), line("sail()"))
    assert not is_one(first, element("sail()"))
    assert not is_one(first, line("sail()"))
    assert not is_one(line("wait()"), Block("sail()", "sail()", Marks("p")))
