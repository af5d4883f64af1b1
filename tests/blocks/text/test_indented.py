"""Which lines of a text dump are laid out by hand, as their indent tells."""

from __future__ import annotations

import pytest

from cleaner.blocks.block import INDENTED
from cleaner.blocks.from_text import from_text

PROSE = "The ferry to Osk sails at noon, and nobody on the quay has ever seen it leave before one.\n\n" * 8


def laid_out(text: str) -> list[str]:
    return [block.text for block in from_text(f"{PROSE}\n{text}\n{PROSE}") if block.marks.tag == INDENTED]


@pytest.mark.parametrize(
    "lines",
    [
        "boats:\n  osk: quay four\n  veldmark: quay two\n",
        "Boats and quays\n\tOsk\tfour\nMore boats\n\tVeldmark\ttwo\n",
        "flow LR\n    quay --> boat\n    boat --> Osk\n",
        "boats:\n  - name: osk\n    quay: four\n",
        "boats [\n  osk\n]\n",
    ],
)
def test_what_is_indented_and_the_line_above_it(lines: str) -> None:
    assert laid_out(lines) == [" ".join(line.split()) for line in lines.splitlines()]


@pytest.mark.parametrize(
    "lines",
    [
        "boats:\nosk: quay four\n",
        "boats:\n osk: quay four\n",
        "boats:\n\n  osk: quay four\n",
        "Boats:\n  - Osk\n  - Veldmark\n",
        "The boat left at six.\n" + "   It came home at noon, with nobody on board but the dog of its captain.\n" * 3,
    ],
)
def test_what_is_not(lines: str) -> None:
    assert laid_out(lines) == []


def test_lines_behind_the_last_deep_one_are_not_of_it() -> None:
    assert laid_out("boats:\n  osk: quay four\nIt sails at noon\n") == ["boats:", "osk: quay four"]


def test_a_page_that_is_indented_as_a_whole_is_not_laid_out_by_hand() -> None:
    blocks = from_text("Menu\n  Home\n  News\n  Sport\n" * 9)
    assert all(block.marks.tag != INDENTED for block in blocks)
