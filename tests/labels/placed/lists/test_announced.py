"""The list of a text dump that a sentence of its article announces."""

from __future__ import annotations

from array import array

import pytest

from cleaner.blocks.split import split
from cleaner.labels.evidence import Evidence
from cleaner.labels.label import Label
from cleaner.labels.placed.lists.announced import MOST, announced
from cleaner.labels.signs.signs import signs
from cleaner.page import Page

LABELS = (Label.BODY, Label.OTHER, Label.CAPTION, Label.NAVIGATION, Label.RELATED)
OTHER, CAPTION, MENU, RELATED = (tuple(0.1 + 0.8 * (i == k) for i in range(5)) for k in range(1, 5))
SAYS = "Of the boats in the harbour these are still asleep:"
AFTER = "The others have left."


def found(*lines: str, of: tuple[float, ...] = OTHER, known: tuple[int, ...] = (), last: float = 0.9) -> list[int]:
    document = split(Page("\n".join(lines)), language="en")
    inside = [0.9, *[0.1] * (len(lines) - 2), last]
    evidence = Evidence(document, signs(document), [array("f", of)] * len(lines), LABELS)
    return list(announced(evidence, inside, known))


def test_all_items_of_an_announced_list_are_the_articles() -> None:
    assert found(SAYS, "Polly", "Sea Cat", AFTER) == [1, 2]
    assert found(SAYS, "Polly", AFTER, of=CAPTION) == [1]
    assert found("港の中でまだ眠っている船は次の三隻だけであると言われる：", "ポリー号", AFTER) == [1]


@pytest.mark.parametrize(
    "lines",
    [
        ("More on boats:", "Polly", "Sea Cat", AFTER),
        (SAYS.replace(":", "."), "Polly", "Sea Cat", AFTER),
        (SAYS, "Polly", "Sign up for our newsletter", AFTER),
        (SAYS, "Polly", "Polly", AFTER),
        (SAYS, "Polly " * 40, "Sea Cat", AFTER),
        (SAYS, *(f"Boat {number}" for number in range(MOST + 1)), AFTER),
        (SAYS, AFTER),
    ],
)
def test_other_lines_are_none(lines: tuple[str, ...]) -> None:
    assert found(*lines) == []


def test_what_is_a_menu_or_known_or_ends_the_article_is_none() -> None:
    assert found(SAYS, "Polly", "Sea Cat", AFTER, of=MENU) == []
    assert found(SAYS, "Polly", "Sea Cat", AFTER, known=(2,)) == []
    assert found(SAYS, "Polly", "Sea Cat", AFTER, last=0.1) == []


def test_a_sentence_below_the_list_is_the_articles_too() -> None:
    told = "The others have left for the fishing grounds off Fell Island."
    assert found(SAYS, "Polly", "Sea Cat", told, last=0.1) == [1, 2, 3]
    assert found(SAYS, "Polly", "Sea Cat", told.replace(".", "!"), last=0.1) == []
    assert found(SAYS, "Polly", "Sea Cat", told, last=0.1, known=(3,)) == [1, 2]
    assert found(SAYS, told, last=0.1) == []


def test_items_may_read_like_links_to_other_articles() -> None:
    assert found(SAYS, "Polly", "Sea Cat", AFTER, of=RELATED) == [1, 2]


def test_a_sentence_that_ends_with_a_time_is_one() -> None:
    told = "De andere boten komen pas terug om 16.00 uur."
    document = split(Page(f"{SAYS}\nPolly\n{told}\nContact"), language="nl")
    evidence = Evidence(document, signs(document), [array("f", OTHER)] * 4, LABELS)
    assert list(announced(evidence, [0.9, 0.1, 0.1, 0.1], ())) == [1, 2]
