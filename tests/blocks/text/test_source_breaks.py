"""Line breaks of a page's source that a tag stripper left."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner.blocks.from_text import from_text

STRIPPED = """\
Home

Ferry of Osk: A Long Way to
the Islands

by
Ana Ruiz

The council of Osk said on
Monday that the ferry
would be back in May. It had been away for a year, since the flood took its landing
with it. Its crew moved
to Nordhavn.

“We are glad,” said Bo Lee, who mends nets in
Osk. He waited with many others, among them
Greta Solheim, for the first boat in the rain. It was late.

- four cars
- forty people

Tickets cost what they cost before. They are sold at the
landing. Children pay half of it, and dogs pay
nothing at all.

All rights reserved
"""
LIST = "- four cars\n- forty people"
PARAGRAPHS = STRIPPED.strip().split("\n\n")
VERSES = """\
The keeper of the tower read this to the guests of the first evening, and it was quiet for a while. Then they ate.

who goes there in the dark
with a lamp that no one lit
and a loaf of bread as warm
as the hand that carries it

Nobody knows who wrote it. It hangs in the kitchen of the school, where the ovens are. All of them know it by heart.
"""


def _texts(page: str) -> list[str]:
    return [block.text for block in from_text(page)]


def test_lines_of_a_paragraph_are_one_block() -> None:
    joined = [part.replace("\n", " ") for part in PARAGRAPHS if part != LIST]
    assert [text for text in _texts(STRIPPED) if text not in LIST] == joined


def test_items_of_a_list_are_blocks_of_their_own() -> None:
    assert set(LIST.splitlines()) <= set(_texts(STRIPPED))


def test_verses_among_prose_keep_their_lines() -> None:
    assert "with a lamp that no one lit" in _texts(VERSES)


def test_commands_beside_such_paragraphs_keep_their_lines() -> None:
    commands = "rsync -t -l -r -c boats:osk/ osk/ --delete-after\nrsync -t -l -r -c boats:orlo/ orlo/ --delete-after"
    assert commands.splitlines()[1] in _texts(STRIPPED.replace(LIST, commands))


def test_a_menu_beside_such_paragraphs_keeps_its_lines() -> None:
    menu = ["All of the harbour", "Times of all ferries", "Opening hours", "Lost and found", "Fish of the day"]
    texts = _texts(STRIPPED.replace(LIST, "\n".join(menu)))
    assert set(menu) <= set(texts)


@pytest.mark.parametrize("page", [STRIPPED, VERSES])
def test_raw_gives_the_page_back(page: str) -> None:
    assert "".join(block.raw for block in from_text(page)) == page


@given(st.lists(st.sampled_from([*STRIPPED.splitlines(), "", ", and", "rm -rf /tmp/osk", "1. one"]), max_size=40))
def test_no_character_is_lost(lines: list[str]) -> None:
    page = "\n".join(lines)
    assert "".join(block.raw for block in from_text(page)) == page
