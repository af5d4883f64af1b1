"""The links behind a wiki's headings, to edit what stands below."""

from __future__ import annotations

import pytest

from cleaner.blocks.aside import is_aside
from cleaner.blocks.split import split
from cleaner.labels.label import NAVIGATION
from cleaner.labels.settle import label
from cleaner.page import Page

PARAGRAPH = "The ferry of Orlo takes forty people and two carts over the river, and it takes them back in the evening."


def texts(line: str) -> list[tuple[str, bool]]:
    page = f"{PARAGRAPH}\n\n{line}\n\n{PARAGRAPH}\n"
    blocks = split(Page(page)).blocks
    assert "".join(block.raw for block in blocks) == page
    return [(block.text, is_aside(block)) for block in blocks if block.text != PARAGRAPH]


@pytest.mark.parametrize(
    ("line", "link"),
    [
        ("Tides[edit]", "[edit]"),
        ("Tides [edit | edit source]", "[edit | edit source]"),
        ("Tides[Bearbeiten | Quelltext bearbeiten]", "[Bearbeiten | Quelltext bearbeiten]"),
        ("Tides [modifier | modifier le code]", "[modifier | modifier le code]"),
        ("Tides[編集]", "[編集]"),
    ],
)
def test_the_link_is_no_part_of_the_page(line: str, link: str) -> None:
    assert texts(line) == [("Tides", False), (link, True)]


@pytest.mark.parametrize(
    "line",
    ["[edit]", "Tides[1]", "Tides [edited]", "Tides [edit | delete it all]", "Tides edit]", f"{PARAGRAPH * 2} [edit]"],
)
def test_other_brackets_stay(line: str) -> None:
    assert texts(line) == [(line, False)]


def test_it_is_navigation() -> None:
    page = f"Orlo\n\n{PARAGRAPH}\n\nTides[edit]\n\n{PARAGRAPH}\n"
    assert [item.label for item in label(split(Page(page))) if item.block.text == "[edit]"] == [NAVIGATION]
