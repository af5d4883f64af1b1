"""The signs behind headings that link each to itself."""

from __future__ import annotations

import pytest

from cleaner.blocks.from_text import from_text

PARAGRAPH = "The ferry of Orlo takes forty people and two carts over the river, and it takes them back in the evening."


def texts(*lines: str) -> list[str]:
    page = "\n\n".join(lines) + "\n"
    blocks = from_text(page)
    assert "".join(block.raw for block in blocks) == page
    return [block.text for block in blocks]


@pytest.mark.parametrize("sign", ["¶", " ¶", " 🔗", " #", " ⚓", "\u00a0#"])
def test_signs_behind_several_headings_go(sign: str) -> None:
    page = ("Board the ferry" + sign, PARAGRAPH, "2. Leave it in C#" + sign, PARAGRAPH)
    assert texts(*page) == ["Board the ferry", PARAGRAPH, "2. Leave it in C#", PARAGRAPH]


@pytest.mark.parametrize(
    "line",
    ["The boat of lot #", "Ferries in C#", "#", "¶", "12 #", PARAGRAPH * 2 + " #"],
)
def test_one_line_that_ends_so_and_what_is_no_heading_stay(line: str) -> None:
    assert texts(PARAGRAPH, line, PARAGRAPH)[1] == line


def test_of_a_heading_and_a_lone_sign_nothing_goes() -> None:
    assert texts("Board the ferry ¶", PARAGRAPH, "¶")[0] == "Board the ferry ¶"
