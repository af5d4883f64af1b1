"""What an article seems to begin with and is the beginning of its first paragraph."""

from __future__ import annotations

import pytest

from cleaner.blocks.split import split
from cleaner.labels.evidence import Evidence
from cleaner.labels.label import Label
from cleaner.labels.placed.repeated.teasers import FIRST, teasers
from cleaner.labels.signs.signs import signs
from cleaner.page import Page
from tests.labels.placed.boats import BODY

LEAD = "The night ferry to Orlo is back after two winters, and the council has raised its prices. Nobody is glad."
TOLD = LEAD.removesuffix(" Nobody is glad.")


def gone(*lines: str, known: dict[int, Label] | None = None) -> list[str]:
    page = split(Page("\n\n".join(lines) + "\n"))
    found = teasers(Evidence(page, signs(page), [], ()), [0.9] * len(page.blocks), known or {})
    return [page.blocks[i].text for i in found]


@pytest.mark.parametrize("told", [TOLD, TOLD[:70] + " …", TOLD[:70] + " […]", TOLD[:70] + "...", LEAD])
def test_the_beginning_of_the_first_paragraph_goes_from_above_it(told: str) -> None:
    assert gone(told, LEAD, *BODY) == [told]
    assert gone(BODY[0], told, LEAD, *BODY[1:]) == [told]


@pytest.mark.parametrize(
    "lines",
    [
        (LEAD, TOLD, *BODY),
        (TOLD, BODY[0], LEAD, *BODY[1:]),
        ("The night ferry to Orlo is back.", LEAD, *BODY),
        (f"“{TOLD}”", LEAD, *BODY),
        (*BODY[:FIRST], TOLD, LEAD, BODY[4]),
    ],
    ids=["below", "apart", "short", "quoted", "far below"],
)
def test_other_lines_stay(lines: tuple[str, ...]) -> None:
    assert gone(*lines) == []


def test_what_is_known_stays() -> None:
    assert gone(TOLD, LEAD, *BODY, known={0: Label.HEADLINE}) == []
