"""Lines of a dump that read like the article and are none of it."""

from __future__ import annotations

from array import array

import pytest

from cleaner.blocks.block import Document
from cleaner.blocks.split import split
from cleaner.labels.evidence import Evidence
from cleaner.labels.label import Label
from cleaner.labels.placed.boxes.strays import strays
from cleaner.labels.signs.signs import signs
from cleaner.page import Page
from tests.labels.placed.boats import BODY, BOX, CAPTION

LABELS = (Label.BODY, Label.CREDIT)
CREDIT = "Photo: Ines Calder"


def document(*lines: str) -> Document:
    return split(Page("\n\n".join(lines) + "\n"))


def gone(page: Document, opinions: dict[str, float], *, credit: str = "", known: str = "") -> list[str]:
    """The texts that go; opinions are .9 where none is given, and below a half on the credit."""
    texts = [block.text for block in page.blocks]
    inside = [0.1 if text == credit else opinions.get(text, 0.9) for text in texts]
    shares = [array("f", (0.1, 0.9) if text == credit else (0.9, 0.1)) for text in texts]
    fixed = {i: Label.BODY for i, text in enumerate(texts) if text == known}
    return [texts[i] for i in strays(Evidence(page, signs(page), shares, LABELS), inside, fixed)]


def test_all_of_the_article_stays() -> None:
    assert gone(document(*BODY), {}) == []


def test_a_box_that_stands_twice_goes() -> None:
    assert gone(document(*BODY, BOX, BODY[0] + " Again.", BOX), {BOX: 0.55}) == [BOX, BOX]


def test_of_a_sure_paragraph_that_stands_twice_the_first_stays() -> None:
    page = document(BOX, *BODY, BOX)
    texts = [block.text for block in page.blocks]
    assert strays(Evidence(page, signs(page), [array("f", (0.9, 0.1))] * 7, LABELS), [0.9] * 7, {}) == [len(texts) - 1]


def test_an_article_that_stands_twice_is_printed_once() -> None:
    assert gone(document(*BODY, *BODY), dict.fromkeys(BODY, 0.55)) == BODY


LINK, TEASER = (
    "[Timetable of the harbour](/t)",
    "[Ferry line between Orlo and Sankt Veit opens two months early](/ferry)",
)
MENU = ("# The boats of Orlo", "[Home](/)", "[Boats](/boats)", "[Harbour](/harbour)")


def test_of_lines_that_are_links_the_long_go_and_the_unsure() -> None:
    link, teaser = "Timetable of the harbour", "Ferry line between Orlo and Sankt Veit opens two months early"
    page = document(*MENU, *BODY, LINK, TEASER)
    unlike = dict.fromkeys(("The boats of Orlo", "Home", "Boats", "Harbour"), 0.1)
    assert gone(page, unlike | {link: 0.8, teaser: 0.8}) == [teaser]
    assert gone(page, unlike | {link: 0.6, teaser: 0.8}) == [link, teaser]
    inside = BODY[0].replace("the quay", "[the quay](/quay)")
    assert gone(document(*MENU, inside, *BODY[1:]), unlike | {BODY[0]: 0.6}) == []


def test_an_item_of_a_list_may_stand_twice() -> None:
    day = "One cup of strawberries, two eggs, and as much bread as the captain has left over"
    lines = [line for hour in ("six", "noon", "nine") for line in (f"Eat at {hour}", day)]
    assert gone(document(*BODY, *lines, "Sleep at ten, and eat nothing."), {}) == []


def test_short_lines_may_stand_twice() -> None:
    assert gone(document(BODY[0], "“No.”", *BODY[1:3], "“No.”", *BODY[3:]), {}) == []


@pytest.mark.parametrize(
    ("between", "opinion", "caption", "goes"),
    [
        ("\n", 0.7, CAPTION, True),
        ("\n", 0.85, CAPTION, False),
        ("\n", 0.7, "Aboard the Orlo boat", False),
        ("\n", 0.7, CAPTION.rstrip("."), False),
    ],
)
def test_a_sentence_straight_above_a_credit_is_a_caption(
    between: str, opinion: float, caption: str, goes: bool
) -> None:
    page = document(*BODY[:3], caption + between + CREDIT, *BODY[3:])
    assert gone(page, {caption: opinion}, credit=CREDIT) == ([caption] if goes else [])


@pytest.mark.parametrize(
    ("line", "opinion", "goes"),
    [
        ("Pictured above: the oldest boat of the harbour", 0.99, True),
        ("Advertisement. Scroll to continue reading.", 0.6, True),
        ("Advertisement. Scroll to continue reading.", 0.95, False),
        ("Ines Calder", 0.95, True),
        ("Ines Calder (Eelgrass)", 0.95, False),
        ("Orlo Harbour", 0.95, False),
    ],
)
def test_a_line_that_says_what_it_is(line: str, opinion: float, goes: bool) -> None:
    page = split(Page("\n\n".join([*BODY[:3], line, *BODY[3:]])), language="en")
    assert gone(page, {line: opinion}) == ([line] if goes else [])


@pytest.mark.parametrize("heading", ["Don’t Stop Now", "Ines Wall", "Martha Knows Best"])
def test_a_heading_that_looks_like_a_name_stays(heading: str) -> None:
    said = "Nobody may stop in the harbour, as everybody knows who has been at sea, and best not behind the wall."
    assert gone(document(*BODY, heading, said), {}) == []
    assert gone(document(*BODY, heading, BOX), {}) == [heading]


def test_names_of_several_people_are_headings() -> None:
    assert gone(document(BODY[0], "Ines Calder", *BODY[1:3], "Daniel Oosten", *BODY[3:]), {}) == []


@pytest.mark.parametrize(
    ("ending", "opinion", "goes"),
    [
        (("Harbour",), 0.6, True),
        (("Harbour", "More from Orlo"), 0.6, True),
        (("Harbour",), 0.7, False),
        (("Harbour.",), 0.6, False),
        (("Harbour:",), 0.6, False),
        (("* Harbour",), 0.6, False),
        (("One", "Two", "Three", "Four"), 0.6, False),
        (("Harbour, and all that can be seen from its oldest quay",), 0.6, False),
    ],
)
def test_an_article_does_not_end_in_a_short_line_without_a_stop(
    ending: tuple[str, ...], opinion: float, goes: bool
) -> None:
    page = document(*BODY, *ending)
    words = [block.text for block in page.blocks][len(BODY) :]
    assert gone(page, dict.fromkeys(words, opinion)) == (words if goes else [])


def test_what_is_known_stays() -> None:
    assert gone(document(*BODY, "Ines Calder"), {"Ines Calder": 0.6}, known="Ines Calder") == []


def test_a_page_of_few_lines_is_left_alone() -> None:
    assert gone(document(*BODY[:3], "Harbour"), {"Harbour": 0.6}) == []


@pytest.mark.parametrize(
    ("line", "opinion", "goes"),
    [
        ("Read more: The ferry between Orlo and Veldmark opens two months early", 0.8, True),
        ("[Read more: The ferry between Orlo and Veldmark opens two months early]", 0.8, True),
        ("Also read: The ferry between Orlo and Veldmark opens two months early", 0.6, True),
        ("Read more: The ferry between Orlo and Veldmark opens two months early", 0.95, False),
        ("Read more: Ferries of Orlo", 0.8, False),
        ("Related articles: The ferry between Orlo and Veldmark opens two months early", 0.8, True),
        ("Related articles tell how the ferry of Orlo opened: two months early, by day", 0.8, False),
        ("You may also be eligible to board the ferry of Orlo where you have a goat", 0.8, False),
    ],
)
def test_a_headline_behind_words_that_lead_to_it_goes(line: str, opinion: float, goes: bool) -> None:
    assert gone(document(*BODY[:3], line, *BODY[3:]), {line: opinion}) == [line] * goes


@pytest.mark.parametrize(
    ("line", "goes"),
    [
        ("2 of 4 | The old ferry leaves the harbour of Orlo at dawn, seen from the lighthouse.", True),
        ("2 of 4 ferries | The old one leaves the harbour of Orlo at dawn, seen from the lighthouse.", False),
        ("2 of 4 passengers had no ticket when the old ferry left the harbour of Orlo at dawn.", False),
    ],
)
def test_a_picture_with_its_number_goes(line: str, goes: bool) -> None:
    assert gone(document(*BODY, line, BODY[0] + " Again."), {}) == ([line] if goes else [])


def test_what_stands_straight_below_the_words_image_caption_goes() -> None:
    below = "The old ferry leaves the harbour of Orlo at dawn"
    page = document(*BODY, "Image caption,", below, BODY[0] + " Again.")
    assert gone(page, {"Image caption,": 0.1}) == [below]
    page = document(*BODY, "Image caption", below, BODY[0] + " Again.")
    assert gone(page, {"Image caption": 0.1}) == []


@pytest.mark.parametrize(
    ("line", "goes"),
    [
        ("*The old ferry leaves the harbour of Orlo at dawn*", True),
        ("_The old ferry leaves the harbour of Orlo at dawn_", True),
        ("**The old ferry leaves the harbour of Orlo at dawn**", False),
        ("The old ferry leaves the harbour of Orlo at dawn", False),
    ],
)
def test_a_line_in_italics_below_a_picture_of_markdown_goes(line: str, goes: bool) -> None:
    page = document("# Ferries", "![Ferry](ferry.jpg)", line, *BODY)
    assert gone(page, {"": 0.1}) == ([line.strip("*_")] if goes else [])


def test_what_begins_like_read_also_and_is_mostly_a_link_goes() -> None:
    page = document("# Ferries", *BODY, "**Read also:** [Gulls return](gulls.html)", BODY[0] + " Again.")
    assert gone(page, {}) == ["Read also: Gulls return"]
