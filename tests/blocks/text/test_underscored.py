"""A page as html2text writes it."""

from __future__ import annotations

from time import process_time

import pytest

from cleaner.blocks.block import Block
from cleaner.blocks.from_text import from_text
from cleaner.blocks.text.underscored import is_underscored, without_underscores

DUMP = """\
[Isle_Post]
    * Home
    * Tide_Tables
          o The_Outer_Isles
    * Sign_In
****** The harbour of Osk is deep enough for the new boats, the council
says ******
By Ana_Ruiz
4 October 2021
[A_boat_in_the_harbour]
The harbour is deep enough for the new boats, said the council after a co-
operative survey by the divers of Sankt_Veit, which took eleven days and cost a
tenth of what had been set aside for it.
It had been closed since the storm of 1987, when two of its three piers were
carried off in one night and the_third_one was damaged beyond repair, as it is
told by those who saw it from the windows of the lighthouse and were afraid of
losing the roof, too.
|Boat____|Sails_to________________|
|Mira____|the outer_islands_______|
===============================================================================
    * _Facebook_
    * __Print
***** More *****
    * Where_the_tides_are_highest
    * The_boats_of_Sankt_Veit
"""
TEXTS = [
    "",
    "Home",
    "Tide Tables",
    "The Outer Isles",
    "Sign In",
    "The harbour of Osk is deep enough for the new boats, the council says",
    "By Ana Ruiz",
    "4 October 2021",
    "",
    (
        "The harbour is deep enough for the new boats, said the council after a co-operative survey by the divers of "
        "Sankt Veit, which took eleven days and cost a tenth of what had been set aside for it."
    ),
]


def test_the_words_of_links_stand_apart() -> None:
    blocks = from_text(DUMP)
    assert is_underscored(DUMP)
    assert [block.text for block in blocks][: len(TEXTS)] == TEXTS
    assert "".join(block.raw for block in blocks) == DUMP
    assert [block.text for block in blocks][-8:] == [
        "Boat Sails to",
        "Mira the outer islands",
        "=" * 79,
        "Facebook",
        "Print",
        "More",
        "Where the tides are highest",
        "The boats of Sankt Veit",
    ]


def test_what_it_drew_is_known() -> None:
    marks = {block.text: block.marks for block in from_text(DUMP)}
    assert marks["The harbour of Osk is deep enough for the new boats, the council says"].tag == "h2"
    assert (marks["Tide Tables"].tag, marks["Tide Tables"].links, marks["Tide Tables"].link_chars) == ("li", 1, 11)
    assert marks[""].picture


def test_a_page_about_names_with_underscores_is_none() -> None:
    assert not is_underscored("The functions get_text and is_open call read_line, has_words, to_text and so_on.\n" * 9)
    assert not is_underscored(
        "** Osk **\n" + "The harbour is deep enough.\n" * 90 + "read_line, has_words, to_text\n" * 2
    )


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        (
            "a co-\noperative of co- operative boats and co-\n op shops, pre- and post-war",
            "a co-operative of co-operative boats and co-op shops, pre- and post-war",
        ),
        ("pre- and\npost-war", "pre- and post-war"),
        ("a-\nb-\nc", "a-b- c"),
        ("pre- co-\nop and a- b", "pre- co-op and a- b"),
        ("- a\n- b", "- a - b"),
    ],
)
def test_words_that_lines_break_are_whole(raw: str, text: str) -> None:
    assert [block.text for block in without_underscores([Block(raw, " ".join(raw.split()))])] == [text]


def test_many_broken_words_take_linear_time() -> None:
    raw = "".join(f"word{at} and self-\nmade{at} thing\n" for at in range(20_000))
    start = process_time()
    without_underscores([Block(raw, " ".join(raw.split()))])
    assert process_time() - start < 2
