"""Margin notation gives back exactly the blocks that it was written from."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner.blocks.block import Block, Container, Marks
from cleaner.blocks.from_text import from_text
from cleaner.labels.label import Label, Labelled
from cleaner.labels.margin import from_margin, remark, to_margin

PAGE = [
    (Label.NAVIGATION, "Skip to content\n"),
    (Label.HEADLINE, "\n\nFerry line to Orlo opens early\n"),
    (Label.BYLINE, "\nby Ana Ruiz"),
    (Label.DATE, " 3 February 2023"),
    (Label.TAGS, " 4 min read\n"),
    (Label.BODY, "A paragraph that was hard-wrapped goes on\nin the next line of the dump.\n"),
    (Label.LEGAL, "\n© 2023 The Orlo Post\n\n"),
]
MARGIN = """\
navigation   | Skip to content
             |
             |
headline     | Ferry line to Orlo opens early
             |
byline       | by Ana Ruiz
date         +  3 February 2023
tags         +  4 min read
body         | A paragraph that was hard-wrapped goes on
             : in the next line of the dump.
             |
legal        | © 2023 The Orlo Post
             |
"""


def labelled(blocks: list[tuple[Label, str]]) -> list[Labelled]:
    return [Labelled(Block(raw, " ".join(raw.split())), label, "test") for label, raw in blocks]


def test_a_page_is_written_a_row_a_line() -> None:
    assert to_margin(labelled(PAGE)) == MARGIN


def test_a_page_is_read_back() -> None:
    assert from_margin(MARGIN) == PAGE


def test_a_page_of_html_is_written_a_row_a_block() -> None:
    marks = Marks(tag="p", container=Container("p"))
    block = Block("\n  Two\n lines ", "Two lines", marks)
    blocks = [Labelled(block, Label.BODY, "test"), Labelled(block, Label.OTHER, "test")]
    assert to_margin(blocks) == "body         | Two lines\nother        | Two lines\n"


def test_remarks_are_no_part_of_the_page() -> None:
    first, rest = MARGIN.split("\n", 1)
    assert from_margin(f"{first}\n{remark('is “skip to content”')}{rest}") == PAGE


@pytest.mark.parametrize(
    "dump",
    [
        "",
        "\n",
        " \t\n\n",
        "a",
        "a\r\nb\r\n",
        "a\rb",
        "\n\n  a \n",
        "a\n\n\n",
        "a\n   ",
        "\ufeffa\n\u2028b\x0cc\n",
        "\x1c\n",
    ],
)
def test_a_dump_comes_back_byte_for_byte(dump: str) -> None:
    blocks = [Labelled(block, Label.BODY, "test") for block in from_text(dump)]
    assert "".join(raw for _, raw in from_margin(to_margin(blocks))) == dump


raws = st.text(st.sampled_from("ab \t\n\r|+:#\u2028\ud800\x0c"), min_size=1)


@given(st.lists(st.tuples(st.sampled_from(Label), raws)))
def test_any_blocks_come_back(blocks: list[tuple[Label, str]]) -> None:
    read = from_margin(to_margin(labelled(blocks)))
    assert "".join(raw for _, raw in read) == "".join(raw for _, raw in blocks)
    if not blocks or blocks[-1][1].strip():
        assert read == blocks


@pytest.mark.parametrize(
    "margin",
    [
        "headline: Ferry line",
        "headline     Ferry line",
        "headlines    | Ferry line",
        "headline     ; Ferry line",
        "body         : in the next line",
        "             : in the next line",
        "body         # a remark has no label",
        "body",
    ],
)
def test_what_is_no_margin_notation_is_an_error(margin: str) -> None:
    with pytest.raises(ValueError, match=r"no margin notation|no block"):
        from_margin(margin)
