"""The headline of a page of HTML that marks none up."""

from __future__ import annotations

import pytest

from cleaner.blocks.split import split
from cleaner.labels.evidence import Evidence
from cleaner.labels.heads.unheaded import above_names
from cleaner.labels.signs.signs import signs
from cleaner.page import Page

TITLE, PARAGRAPH = "HOW THE PIER WAS MOVED", "It was the tide that moved it, one plank at a time, and nobody saw."


def found(*lines: str) -> str:
    """The headline that is found above the last line, the first paragraph; "" if none is."""
    page = split(Page("<br>".join(lines), "html"))
    at = above_names(Evidence(page, signs(page), [], ()), len(page.blocks) - 1)
    return page.blocks[at].text if at >= 0 else ""


def test_it_stands_straight_above_who_wrote_the_article() -> None:
    assert found("Home", f"<font size=5>{TITLE}</font>", "<i>by Edda Moll</i>", PARAGRAPH) == TITLE


@pytest.mark.parametrize(
    "lines",
    [
        ("Home", TITLE, "Edda Moll", PARAGRAPH),
        ("by Edda Moll", TITLE, PARAGRAPH),
        ("The pier is gone.", "by Edda Moll", PARAGRAPH),
        ("Pier", "by Edda Moll", PARAGRAPH),
        ("Home > Piers > The old pier", "by Edda Moll", PARAGRAPH),
        (f"<a href=/pier>{TITLE}</a>", "by Edda Moll", PARAGRAPH),
        ("<h2>Piers</h2>", TITLE, "by Edda Moll", PARAGRAPH),
    ],
    ids=["no-by", "nothing-above", "sentence", "short", "trail", "link", "headings"],
)
def test_no_other_line_is_one(lines: tuple[str, ...]) -> None:
    assert found(*lines) == ""
