"""Lines of a dump that point to another article with an arrow."""

from __future__ import annotations

import pytest

from cleaner.blocks.split import split
from cleaner.labels.evidence import Evidence
from cleaner.labels.label import Label
from cleaner.labels.placed.boxes.arrows import arrows
from cleaner.labels.signs.signs import signs
from cleaner.page import Page
from tests.labels.placed.boats import BODY


def gone(*lines: str, known: dict[int, Label] | None = None) -> list[str]:
    page = split(Page("\n\n".join((BODY[0], *lines, *BODY[1:])) + "\n"))
    found = arrows(Evidence(page, signs(page), [], ()), [0.9] * len(page.blocks), known or {})
    return [page.blocks[i].text for i in found]


@pytest.mark.parametrize(
    "line",
    [
        ">> Two ferries collide off the coast",
        ">>> Zwei Fähren stoßen vor der Küste zusammen",
        "» Quem comanda a balsa de Orlo?",
        "➜ Four boats are back in Orlo",
    ],
)
def test_an_arrow_and_a_headline_go(line: str) -> None:
    assert gone(line) == [line]
    assert gone(line, ">> The mill on the quay closes")[0] == line
    assert gone(line, known={1: Label.CAPTION}) == []


@pytest.mark.parametrize(
    "line",
    [
        "Two ferries collide off the coast",
        ">> Two ferries collide",
        ">> Two ferries collide off the coast, she wrote, and nobody saw it.",
        ">> the ferries that collided off the coast",
        "»Two ferries collide off the coast",
        ">>> Ferry = boats.find(two) or None else three",
        f">> {'Two ferries collide off the coast ' * 6}",
    ],
    ids=["no arrow", "short", "sentence", "small letter", "quote", "code", "long"],
)
def test_other_lines_stay(line: str) -> None:
    assert gone(line) == []


def test_what_a_mail_quotes_stays() -> None:
    assert gone(">> Two ferries collided off the coast", ">> and nobody saw it, he says.") == []
