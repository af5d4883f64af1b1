"""Lines of a dump that say what the line straight above them says."""

from __future__ import annotations

from array import array

import pytest

from cleaner.blocks.split import split
from cleaner.labels.evidence import Evidence
from cleaner.labels.label import Label
from cleaner.labels.placed.repeated.echoes import echoes
from cleaner.labels.signs.signs import signs
from cleaner.page import Page

PARAGRAPH = (
    "The quay of Orlo was built by three captains, and the harbour master of Veldmark paid for the stones of it."
)


def gone(*lines: str, above: str = PARAGRAPH, below: str = PARAGRAPH) -> list[tuple[int, str]]:
    """Which lines go, by their number, of a page whose lines are all the article's."""
    page = split(Page(above + "\n\n" + "\n".join(lines) + "\n\n" + below + "\n"))
    shares = [array("f", (1.0,)) for _ in page.blocks]
    evidence = Evidence(page, signs(page), shares, (Label.BODY,))
    found = echoes(evidence, range(len(page.blocks)))
    return [(i, page.blocks[i].text) for i in found]


@pytest.mark.parametrize(
    ("first", "second", "goes"),
    [
        ("The old quay", "The old quay", 2),
        ("The old quay", "THE OLD QUAY", 2),
        ("The old quay of Orlo at noon.", "The “old quay” of Orlo at noon", 2),
        ("Quay", "Quay", 2),
        ("old quay", "Old quay", 1),
        ("Staré nábřeží", "Staré nábřeží", 2),
    ],
)
def test_of_two_lines_with_the_same_words_one_stays(first: str, second: str, goes: int) -> None:
    ((at, _),) = gone(first, "", second)
    assert at == goes


def test_the_line_with_a_number_stays() -> None:
    line = "   It was built by three captains,\n   and the harbour master paid."
    page = f"{line}\n\n{line}\n\n{line}\n\n   The Old Quay\n\n    8. The old quay\n\n{line}\n"
    texts = [block.text for block in split(Page(page)).blocks]
    assert texts[3:5] == ["The Old Quay", "The old quay"]
    evidence = Evidence(split(Page(page)), signs(split(Page(page))), [array("f", (1.0,))] * 6, (Label.BODY,))
    assert list(echoes(evidence, range(2, 6))) == [3]


def test_of_three_lines_with_the_same_words_one_stays() -> None:
    assert gone("The old quay", "", "The old quay", "", "The old quay") == [
        (2, "The old quay"),
        (3, "The old quay"),
    ]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("The old quay", "The new quay"),
        ("8-10 months", "8-10 months"),
        ("+ boats(quay)", "- boats(quay)"),
        ("“No.”", "“No!”"),
        ("No.", "No!"),
        ("……", "……"),
    ],
)
def test_other_words_cells_code_and_short_sentences_stay(first: str, second: str) -> None:
    assert gone(first, "", second) == []


def test_a_song_may_say_a_line_twice() -> None:
    assert gone("Row the boat ashore", "Row the boat ashore", "down the stream to Orlo") == []
    assert gone("Row the boat ashore", "Row the boat ashore") == [(2, "Row the boat ashore")]
