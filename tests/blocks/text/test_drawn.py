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


WIDTH = 90
CYRILLIC = "Паром стоит у причала с самого утра, и никто не знает, когда он пойдёт к острову"


@pytest.mark.parametrize("letter", ["и", "в", "w", "z"])
def test_a_word_of_one_letter_that_a_space_glues_to_the_next_begins_no_block(letter: str) -> None:
    lines = (CYRILLIC[:65], f"{letter} гавань, как сказал начальник порта, который считает лодки тридцать лет.")
    assert drawn(*lines)[0] == " ".join(lines)


@pytest.mark.parametrize("letter", ["a", "o"])
def test_a_bullet_and_an_article_may_begin_one(letter: str) -> None:
    assert len(drawn(GLUED, f"{letter} boat that takes everybody to the islands, as the company says, and back.")) == 2


def by_w3m(place: str, *paragraphs: str) -> list[str]:
    """The texts of paragraphs that w3m set in the middle of the page (^) or to its right (>) below one to its left."""
    lines = [[f"{line:{place}{WIDTH}}".rstrip() for line in textwrap.wrap(words, WIDTH)] for words in paragraphs]
    pages = ["\n".join(each) for each in lines]
    left = textwrap.fill(PROSE[0], WIDTH)
    return [block.text for block in from_text("\n\n".join([left, *pages, "  • Boats\n  • Tides"]) + "\n")][1:-2]


@pytest.mark.parametrize("place", ["^", ">"])
def test_what_w3m_sets_in_the_middle_or_to_the_right_is_joined(place: str) -> None:
    assert by_w3m(place, *PROSE) == PROSE


def test_a_first_line_of_w3m_may_stand_further_in() -> None:
    pages = [textwrap.fill(words, WIDTH, initial_indent=" " * 6) for words in PROSE]
    blocks = from_text("\n".join(pages) + "\n\n  • Boats\n  • Tides\n")
    assert [block.text for block in blocks][:-2] == PROSE


@pytest.mark.parametrize("place", ["^", ">"])
def test_short_lines_in_the_middle_stay_apart(place: str) -> None:
    short = ["The boats are small", "They take bicycles, dogs and prams", "Islanders go free of charge"]
    page = "\n".join(f"{line:{place}{WIDTH}}".rstrip() for line in short)
    left = "\n\n".join(textwrap.fill(words, WIDTH) for words in PROSE)
    blocks = from_text(f"{left}\n\n{page}\n\n  • Boats\n  • Tides\n")
    assert [block.text for block in blocks][3:-2] == short


JAPANESE = "港の橋が再び開通したと町の役場が火曜日に発表し、島の住民はこの日を待っていたと語った。橋は"
REST = "によって三年の間閉じられていた橋であり、修理には予定よりも長い時間がかかったと町長は火曜日に語っている。"


def by_lynx(*lines: str) -> list[str]:
    """The texts of lines below paragraphs as lynx draws them, which breaks Japanese where a line is full."""
    text = (JAPANESE + "2031年3月") * 4 + "。"
    wrapped = "\n".join(f"   {text[i : i + 87]}" for i in range(0, len(text), 87))
    own = "\n".join(f"   {line}" for line in lines)
    return [block.text for block in from_text("\n\n".join([wrapped] * 4 + [own]) + "\n")][4:]


@pytest.mark.parametrize(
    ("line", "below", "joined"),
    [
        (f"{JAPANESE}（Port", f"Ellery）{REST}", f"{JAPANESE}（Port Ellery）{REST}"),
        (f"{JAPANESE}嵐", f"、{REST}", f"{JAPANESE}嵐 、{REST}"),
    ],
)
def test_lynx_breaks_japanese_at_a_space_before_words_that_had_no_room(line: str, below: str, joined: str) -> None:
    assert by_lynx(line, below)[0] == joined


@pytest.mark.parametrize(
    ("line", "below"),
    [
        (f"{JAPANESE}嵐。", f"2031年の嵐{REST}"),
        (f"{JAPANESE}嵐", f"嵐{REST}"),
        ("港の橋（Port", f"Ellery）{REST[:30]}"),
        (JAPANESE + "（Port", "Ellery harbour is closed"),
    ],
)
def test_other_lines_of_japanese_stay_apart(line: str, below: str) -> None:
    assert by_lynx(line, below) == [line, below]


def test_lynx_breaks_thai_that_is_longer_than_a_line_in_the_middle_of_a_word() -> None:
    word = "เรือ" * 40
    assert drawn(word[:87], word[87:]) == [word]
    assert drawn(f"{word[:40]} {word[:46]}", word) == [f"{word[:40]} {word[:46]} {word}"]
