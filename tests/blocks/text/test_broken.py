"""Text that was broken at every element."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner.blocks.from_text import from_text

BROKEN = """\
Home
Boats
Harbour of Osk opens
The harbour is deep enough for the
Sankt Veit Line
, the council said (
see the survey
). It was lost in
1987
.
Fishermen are expected
from October
on.
“We are glad,” said
Ana Ruiz
, who lives in Osk.
All rights reserved
"""
WHOLE = [
    "Home",
    "Boats",
    "Harbour of Osk opens",
    "The harbour is deep enough for the Sankt Veit Line, the council said (see the survey). It was lost in 1987.",
    "Fishermen are expected from October on.",
    "“We are glad,” said Ana Ruiz, who lives in Osk.",
    "All rights reserved",
]


def texts(dump: str) -> list[str]:
    return [block.text for block in from_text(dump)]


def test_the_parts_of_a_broken_line_are_joined() -> None:
    assert texts(BROKEN) == WHOLE


def test_a_title_does_not_go_on_with_who_wrote_it() -> None:
    assert texts(BROKEN + "The New Boats of Sankt Veit\nby Ana Ruiz\n")[-2:] == [
        "The New Boats of Sankt Veit",
        "by Ana Ruiz",
    ]


def test_every_character_stays_in_its_block() -> None:
    assert "".join(block.raw for block in from_text(BROKEN)) == BROKEN


@pytest.mark.parametrize(
    "dump",
    [
        "Boats of the\nSankt Veit Line\nleave at\nnoon\n",
        "The boats of Osk leave at noon\n, they say\nBoats\nTides\n",
        "Tides\n...\nBoats\n…\nosk\nveit\n",
        "",
    ],
)
def test_a_dump_without_both_signs_is_not_broken(dump: str) -> None:
    assert texts(dump) == dump.splitlines()


def test_nothing_is_joined_over_a_blank_line() -> None:
    parted = BROKEN.replace("enough for the\nSankt", "enough for the\n\nSankt")
    assert "The harbour is deep enough for the" in texts(parted)


@given(st.lists(st.sampled_from(["Osk", "boats", ", and", ").", "the", "leave.", "", "“", "Ana Ruiz said that she"])))
def test_no_word_is_lost_and_none_moves(lines: list[str]) -> None:
    dump = "\n".join(lines)
    blocks = from_text(dump)
    assert "".join(block.raw for block in blocks) == dump
    assert "".join("".join(block.text.split()) for block in blocks) == "".join("".join(lines).split())
