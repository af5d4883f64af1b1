"""The name of who took the pictures, and what they show."""

from __future__ import annotations

from cleaner.blocks.split import split
from cleaner.labels.evidence import Evidence
from cleaner.labels.placed.pictures.photographers import photographers
from cleaner.labels.signs.signs import signs
from cleaner.page import Page

FIRST, NEXT = "The island is two hours from anywhere.", "Take the last ferry and sit on the left for seals."


def found(*lines: str, opinion: float = 0.7) -> list[str]:
    document = split(Page("\n\n".join(lines)), language="en")
    assert [block.text for block in document.blocks] == list(lines)
    inside = [0.1, *[opinion] * (len(lines) - 1)]
    return [lines[i] for i in sorted(photographers(Evidence(document, signs(document), (), ()), inside, ()))]


def test_who_took_the_pictures_and_what_they_show_are_no_part_of_the_article() -> None:
    assert found("Photographs by Bo Lind", FIRST, "The quay at noon", "Bo Lind", NEXT) == [
        "The quay at noon",
        "Bo Lind",
    ]
    assert found("Photos: Bo Lind", FIRST, "BO LIND", NEXT) == ["BO LIND"]


def test_other_names_stay() -> None:
    assert found("Words by Bo Lind", FIRST, "The quay at noon", "Bo Lind", NEXT) == []
    assert found("Photographs by Bo Lind", FIRST, "The quay at noon", "Ines Calder", NEXT) == []
    assert found("Photographs by Bo Lind", FIRST, "Bo Lind took the ferry", NEXT) == []


def test_a_heading_above_a_picture_stays() -> None:
    assert found("Photographs by Bo Lind", FIRST, "The quay at noon", "Bo Lind", NEXT, opinion=0.8) == ["Bo Lind"]
