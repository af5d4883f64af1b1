"""Rows of tables in a text dump, and their cells."""

from __future__ import annotations

import pytest

from cleaner.blocks.block import Block, Container, Marks
from cleaner.blocks.text.rows import cells, is_row


@pytest.mark.parametrize(
    ("raw", "found"),
    [
        ("Osk\t4\tlate\n", ["Osk", "4", "late"]),
        ("\n\tOsk\t4\n", ["", "Osk", "4"]),
        ("| **Osk** | [four](https://orlo.example) |\n", ["Osk", "four"]),
        ("  |Osk|four \\| five|  \n", ["Osk", "four | five"]),
        ("|---|:-:|\n", ["---", ":-:"]),
    ],
)
def test_a_row_has_cells(raw: str, found: list[str]) -> None:
    block = Block(raw, raw.strip())
    assert is_row(block)
    assert [cell.strip() for cell in cells(block)] == found


@pytest.mark.parametrize("raw", ["Osk four late\n", "\tOsk four\n", "Osk four\t\n", "Home | News\n", "| Home\n", "|\n"])
def test_other_lines_are_no_rows(raw: str) -> None:
    assert not is_row(Block(raw, raw.strip()))


def test_a_row_of_html_is_told_by_its_element() -> None:
    assert not is_row(Block("Osk\t4", "Osk 4", Marks("td", container=Container("td"))))
