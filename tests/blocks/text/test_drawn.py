"""Paragraphs of dumps that text browsers drew: where a line goes on, and where another block begins."""

from __future__ import annotations

import textwrap

import pytest

from cleaner.blocks.from_text import from_text

PROSE = """\
The ferry company said on Tuesday that it would run two more boats to the outer islands this summer, after a \
spring in which hundreds of visitors were left standing on the quay, some of them for two nights and a day.
The harbour master of Orlo, who has counted the boats for thirty years, called the plan a good beginning and \
asked for a third boat, because the islands have no doctor and the sea is rough from the end of October on.
A spokeswoman said that nobody on the islands had been asked, and that the pier at Sandholm, which was built \
for fishing boats, is too short for any of the new ones; it would have to be built again before they come.
""".splitlines()


def drawn(*lines: str, indent: str = "   ") -> list[str]:
    """The texts of a dump with wrapped paragraphs and, below them, some lines as they are; w3m has a bullet."""
    wrapped = [textwrap.fill(words, 90, initial_indent=indent, subsequent_indent=indent) for words in PROSE]
    own = "\n".join(indent + line for line in lines)
    bullet = "" if indent else "\n\n  • Boats\n  • Tides"
    return [block.text for block in from_text("\n\n".join([*wrapped, own]) + bullet + "\n")][len(PROSE) :]


GLUED = "The boats are small and free of charge. They take bicycles, dogs and also"


@pytest.mark.parametrize("indent", ["   ", ""])
@pytest.mark.parametrize(
    "lines",
    [
        (GLUED, "unlimited baggage, which no other line between the islands and the mainland allows."),
        (GLUED, "unlimited baggage."),
        (GLUED + ",", "as the company says, unlimited baggage that no other line between the islands allows"),
        ("The boats are small and free of charge. They take all these", "things: bicycles, dogs and prams."),
        (GLUED, "unlimited baggage that no other line of the islands allows and", "that all of them need more."),
    ],
)
def test_a_sentence_that_breaks_off_before_its_line_is_full_goes_on(lines: tuple[str, ...], indent: str) -> None:
    assert drawn(*lines, indent=indent)[0] == " ".join(lines)


@pytest.mark.parametrize(
    "lines",
    [
        (GLUED, "Unlimited baggage, which no other line between the islands and the mainland allows."),
        (GLUED + ".", "unlimited baggage, which no other line between the islands and the mainland allows."),
        (GLUED, "boat"),
        (GLUED, "von Ana Osk"),
        (GLUED, "eBooks are read on board by everybody who has no bicycle, no dog and no pram."),
        ("We take small bicycles and big dogs", "unlimited baggage."),
        ("Bicycle-hire, dog-kennel, luggage-office and quay-side-restaurant", "unlimited baggage."),
        ("a man looks over his shoulder and holds a rope in his left hand", "a woman stands at the helm of a boat."),
        ("// the boats are small and free of charge, and they take dogs and", "boats = harbour.count(small=True)."),
        ("Boats that take dogs and prams       Mon to Fri      all the year and", "unlimited baggage."),
    ],
)
def test_what_is_no_unfinished_sentence_of_prose_ends_with_its_line(lines: tuple[str, ...]) -> None:
    assert len(drawn(*lines)) == len(lines)


def test_a_picture_whose_address_lynx_cut_is_one_picture_and_no_words() -> None:
    address = "a" * 40
    text = f"""\
   {"word " * 10}at the end of the line there
   is no more of it.
   [{address}.jpeg?token={"b" * 25}
   {"c" * 30}]

   {"word " * 10}at the end of the line there
   is no more of it.
"""
    blocks = from_text(text)
    assert [bool(block.text) for block in blocks] == [True, False, True]
    assert blocks[1].marks.picture


def test_words_behind_a_cut_picture_stay() -> None:
    text = (
        f"   {'word ' * 15}here\n   is no more of it.\n   [{'a' * 40}.png?token={'b' * 27}\n   {'c' * 30}] The quay\n"
    )
    blocks = from_text(text * 2)
    assert [block.text for block in blocks if block.marks.picture] == ["The quay", "The quay"]


def test_lines_that_w3m_set_in_the_middle_are_one_paragraph() -> None:
    lines = textwrap.wrap(PROSE[0], 78)
    middle = "\n".join(" " * ((78 - len(line)) // 2) + line for line in lines)
    heading = " " * 30 + "The harbour today"
    text = f"• Boats\n\n{textwrap.fill(PROSE[1], 78)}\n\n{middle}\n\n{textwrap.fill(PROSE[2], 78)}\n{heading}\n"
    text = "\n  • Boats\n  • Tides\n\n" + text
    assert PROSE[0] in [block.text for block in from_text(text)]
    assert "The harbour today" in [block.text for block in from_text(text)]
