"""Blank lines where a dump has none."""

from __future__ import annotations

import pytest

from cleaner.blocks.from_text import from_text
from cleaner.blocks.text.spacing import PARAGRAPH

LONG = "The harbour of Osk is deep enough for the new boats, the council said on Monday after a survey of eleven days."
SHORT = "Tides of Osk"


def blanks(dump: str) -> list[int]:
    return [block.marks.blanks for block in from_text(dump)]


def test_paragraphs_of_a_dump_without_blank_lines_stand_apart() -> None:
    assert len(LONG) >= PARAGRAPH
    dump = f"Home\n{SHORT}\n{LONG}\n{LONG}\n{SHORT}\nImprint"
    assert blanks(dump) == [0, 0, 1, 1, 1, 0]
    assert "".join(block.raw for block in from_text(dump)) == dump


def test_the_first_line_of_a_dump_has_nothing_above_it() -> None:
    assert blanks(f"{LONG}\n{LONG}\n") == [0, 1]


@pytest.mark.parametrize(
    "dump",
    [
        f"Home\n{SHORT}\n\n{LONG}\n{LONG}\n{SHORT}\n",
        f"{SHORT}\n" * 10,
        "",
    ],
)
def test_other_dumps_are_left_as_they_are(dump: str) -> None:
    assert sum(blanks(dump)) == dump.count("\n\n")


def test_one_blank_line_in_a_long_dump_is_as_none() -> None:
    assert blanks(f"{SHORT}\n" * 60 + f"\n{LONG}\n{SHORT}\n")[-2:] == [1, 1]
