"""Lines that run on: a page whose elements' words stand straight behind each other, or with spaces alone between."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner.article.body import body
from cleaner.blocks.from_text import from_text
from cleaner.blocks.text.run_on import ALONE, LONG, parted, runs_on
from cleaner.labels.label import Label, Labelled

PARAGRAPHS = [
    "The boat left Osk at noon with eleven people and a goat on board.",
    "“Nobody was afraid of the wind,” said the pilot. “The goat was the trouble.”",
    "It arrived in Sankt Veit by two, and the YouTube film of it has been seen by half the county.",
    "The harbour board wants to know who paid for the goat, and whether anybody asked.",
    "Ana McDonald, who keeps goats herself, says that they travel well if they are fed before noon.",
    "A second boat will leave on Friday, weather allowing, with the rest of the herd and their keeper.",
    "The mayor is expected on the quay with the band, the school and whoever else wants to see them off.",
    "Tickets are not needed for the quay, but those who want to sail must ask the pilot before Thursday.",
]
MENU = ["Home", "News", "Tide Tables", "Sign in"]


def texts(dump: str) -> list[str]:
    return [block.text for block in from_text(dump)]


@pytest.mark.parametrize("between", ["", "    ", "\t\t\t", " " * 250])
def test_a_page_in_one_line_is_cut_where_its_elements_end(between: str) -> None:
    assert texts(between.join([*MENU, *PARAGRAPHS])) == [*MENU, *PARAGRAPHS]


def test_a_sentence_of_a_short_first_word_and_small_print_begin_behind_any_word() -> None:
    parts = ["Share", "Tweet", "A boat left Osk at noon.", *PARAGRAPHS, "© 2031 Osk Post"]
    assert texts("".join(parts)) == parts
    assert texts("".join([*parts[:-1], " ", parts[-1]])) == parts


def test_a_page_of_chinese_in_one_line_is_cut_at_its_spaces_but_for_those_behind_a_comma() -> None:
    menu, prose = (
        ["首页", "新闻", "登录"],
        "渡船中午离开奥斯克，船上有十一个人和一只山羊。没有人害怕风，船长说，麻烦的是山羊。",
    )
    parts = [*menu, "山羊乘船抵达", *(f"{number}{prose}" for number in "一二三四五六七"), "版权所有"]
    assert texts(" ".join(parts)) == parts
    broken = prose.replace("，", "， ")
    assert texts(" ".join([*parts, broken])) == [*parts, broken]


def test_a_page_is_the_same_when_its_blocks_are_joined() -> None:
    dump = "\n " + "".join([*MENU, *PARAGRAPHS]) + "  \n\nImprint\n"
    assert "".join(block.raw for block in from_text(dump)) == dump


def test_a_paragraph_ends_no_sooner_than_its_words_say() -> None:
    prose = " ".join(PARAGRAPHS * 2)
    assert LONG < len(prose) < ALONE
    assert texts(f"Home\n{prose}\nImprint\n") == ["Home", prose, "Imprint"]


def test_lines_with_one_seam_are_left_as_they_are() -> None:
    lines = [" ".join(PARAGRAPHS), "The goat.The boat.", "At noon"]
    assert not runs_on(lines)
    assert texts("\n".join(lines)) == lines


@pytest.mark.parametrize(
    "word", ["iPhone", "McDonald", "MacDonald", "YouTube", "LinkedIn", "OpenAI", "PostgreSQL", "macOS", "U.S. Navy"]
)
def test_a_word_with_a_capital_in_it_is_one_word(word: str) -> None:
    blocks = from_text("".join([*PARAGRAPHS, f"They sold the {word} on the quay before noon."]))
    assert f"They sold the {word} on the quay before noon." in [block.text for block in blocks]


def test_a_word_that_a_page_says_again_and_again_is_one_word() -> None:
    said = [f"{words} So says BoatHouse." for words in PARAGRAPHS]
    assert texts("".join(said)) == said


def test_where_nothing_but_spaces_stands_between_elements_sentences_are_blocks() -> None:
    line = " ".join(["Goats at Sea | Osk Post", "Home News Sport Weather Jobs Sign In", *PARAGRAPHS * 4])
    assert len(line) > ALONE
    blocks = from_text(line)
    assert "".join(block.raw for block in blocks) == line
    assert blocks[0].text == "Goats at Sea | Osk Post Home News Sport Weather Jobs Sign In"
    assert blocks[1].text == PARAGRAPHS[0]
    assert all(block.marks.flows for block in blocks[1:])


def test_the_headline_of_such_a_page_is_told_by_its_title() -> None:
    title = "Eleven people and a goat cross the sound"
    line = " ".join([title, "| Osk Post Home News", title, "By Ana Ruiz", *PARAGRAPHS * 4])
    assert title in texts(line)[1:]


def test_one_word_again_and_again_is_no_title() -> None:
    line = "boat " * 2000 + "harbour"
    assert texts(line) == [line]


def test_sentences_that_were_one_line_are_printed_as_one_paragraph() -> None:
    blocks = parted(from_text(" ".join(PARAGRAPHS)))
    labelled = [Labelled(block, Label.BODY, "") for block in blocks]
    assert len(blocks) == len(PARAGRAPHS)
    assert body(labelled) == " ".join(PARAGRAPHS)
    labelled[2] = labelled[2]._replace(label=Label.ADVERT)
    assert body(labelled).split("\n\n") == [
        " ".join(item.block.text for item in part) for part in (labelled[:2], labelled[3:])
    ]


def test_chinese_sentences_are_joined_without_a_space() -> None:
    line = (
        "船在中午离开港口，船上有十一个人和一只山羊，天气很好，海面平静，大家都很高兴，没有人害怕大风，也没有人害怕大海。"
        * 20
    )
    labelled = [Labelled(block, Label.BODY, "") for block in parted(from_text(line))]
    assert len(labelled) > 1
    assert body(labelled) == line


@given(st.text(alphabet="aB .!”éЖ。\n\t", max_size=400), st.integers(1, 30))
def test_a_dump_is_never_changed(piece: str, times: int) -> None:
    dump = piece * times
    assert "".join(block.raw for block in from_text(dump)) == dump
    assert "".join(block.raw for block in parted(from_text(dump))) == dump
