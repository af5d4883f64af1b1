"""What text browsers draw for pictures between an article's paragraphs."""

from __future__ import annotations

from array import array

import pytest

from cleaner.blocks.split import split
from cleaner.labels.evidence import Evidence
from cleaner.labels.label import Label
from cleaner.labels.placed.in_dumps import pictures
from cleaner.labels.signs.signs import signs
from cleaner.page import Page

BODY = [
    f"Boat number {n} left the quay of Orlo in the morning,\n   and the harbour master said that it was on time."
    for n in ("one", "two", "three", "four", "five")
]


def gone(*lines: str, known: str = "") -> list[str]:
    """The texts of the blocks that go of a page whose lines are all the article's by their opinions."""
    page = split(Page("\n\n".join(lines) + "\n"))
    texts = [block.text for block in page.blocks]
    fixed = [i for i, text in enumerate(texts) if text == known]
    shares = [array("f", (1.0,)) for _ in texts]
    evidence = Evidence(page, signs(page), shares, (Label.BODY,))
    return [texts[i] for i in pictures(evidence, [0.9] * len(texts), fixed)]


@pytest.mark.parametrize(
    ("line", "goes"),
    [
        ("harbour-at-night-2", True),
        ("Your-Guide-to-the-Harbour", True),
        ("best-of-breed", False),
        ("978-3-16-148410-0", False),
        ("harbour_at_night_two", False),
        ("Harbour-at-night is a picture", False),
        ("A boat at noon. A boat at noon.", True),
        ("A boat at noon.A boat at noon.", True),
        ("A boat at noon. A boat at night.", False),
        ("Quay Quay", True),
        ("QuayQuay", True),
        ("The old quay 3 The old quay 3", True),
        ("Good Good Good Good", False),
        ("Ha Ha", False),
        ("1234512345", False),
        ("Quays quays", False),
        ("boats in the captain's old harbour", True),
        ("boats in the old harbour.", False),
        ("boats = harbour(old)", False),
        ("iPhones in the old harbour", False),
        ("harbour", False),
        ("Boats in the old harbour", False),
        ("A man at the quay of Orlo", True),
        ("A man came to the quay of Orlo.", False),
        ("A managed quay", False),
        ("Orlo Ferries logo", True),
        ("Orlo Ferries Lexicon", False),
        ("Screenshot 2031-05-03 at 10.07.19 AM", True),
        ("Boats by the quay AI-generated content may be incorrect.", True),
    ],
)
def test_what_is_drawn_for_a_picture_goes_where_a_text_browser_drew_the_page(line: str, goes: bool) -> None:
    drawn = [f"   {text}" for text in (*BODY[:3], line, *BODY[3:])]
    assert gone(*drawn) == [line] * goes
    assert gone(*drawn, known=line) == []
    assert gone(*(text.replace("\n  ", "") for text in drawn)) == []


def test_words_of_the_page_s_language_tell_what_a_picture_shows() -> None:
    page = [
        f"   Das {n}. Boot hat am Morgen den Hafen von Orlo verlassen, und der Hafenmeister\n   sagt, es sei Zeit."
        for n in range(6)
    ]
    assert gone(*page, "   Ein Mann am Hafen von Orlo") == ["Ein Mann am Hafen von Orlo"]


@pytest.mark.parametrize("above", ["The boat carries:", "The boat carries fish,", "The boat carries fish;"])
def test_what_goes_on_below_a_line_stays(above: str) -> None:
    assert gone(*(f"   {text}" for text in (*BODY, above, "letters for the old harbour"))) == []


def test_lines_without_a_blank_line_between_them_stay() -> None:
    assert gone(*(f"   {text}" for text in (*BODY, "over the old harbour\n   and over the sea", *BODY))) == []


def test_items_of_a_list_stay() -> None:
    assert gone(*(f"   {text}" for text in (*BODY, "* letters for the old harbour", "* Image 3", *BODY))) == []


def test_a_word_that_stands_twice_in_a_row_of_a_table_stays() -> None:
    drawn = [f"   {text}" for text in (*BODY[:3], "Quay Quay\n   Boat Boat\n   Rope Rope", *BODY[3:])]
    assert gone(*drawn) == []


@pytest.mark.parametrize(
    ("heading", "line", "goes"),
    [
        ("3. The old quay", "The old quay", True),
        ("The old quay", "The old quay of Orlo at night", True),
        ("2. The old quay", "The old quay – Ines Calder", True),
        ("The old quay", "The old quay:", False),
        ("The old quay", "The old quay of Orlo at night.", False),
        ("Old quay", "On the old quay of Orlo", False),
        ("The old quay", "A tower of stone", False),
        ("7.", "A tower of stone", False),
    ],
)
def test_the_name_of_a_picture_that_says_its_headings_words_goes(heading: str, line: str, goes: bool) -> None:
    drawn = [f"   {text}" for text in (*BODY[:3], heading, line, *BODY[3:])]
    assert gone(*drawn) == [line] * goes
    assert gone(*BODY[:3], heading, line, line + " again", *BODY[3:]) == []


@pytest.mark.parametrize("line", ["Quay", "Old quay", "Boats at the old quay", "Quay old"])
def test_where_headings_stand_further_left_a_picture_may_say_less(line: str) -> None:
    drawn = [f"   {text}" for text in (*BODY[:3], line, *BODY[3:])]
    assert gone(*drawn[:3], "The old quay" if line != "Boats at the old quay" else "Old quay", *drawn[3:]) == [line]
    assert gone(*drawn[:3], "   The old quay", *drawn[3:]) == []


@pytest.mark.parametrize(
    ("line", "goes"),
    [
        ("Boats of the quay and nets of the tower Boats of the quay and nets of the tower", True),
        ("Yes No Yes No Yes No Yes No Yes No Yes No", False),
    ],
)
def test_a_long_name_that_w3m_draws_twice_may_have_words_that_are_alike(line: str, goes: bool) -> None:
    names = ["[quay-2031]", "[boat-2031]"]  # which tell that w3m drew the page
    assert gone(*names, *(text.replace("\n   ", "\n") for text in BODY[:3]), line, *BODY[3:]) == [line] * goes


def test_a_post_of_another_site_s_pictures_goes_whose_beginning_stands_before_it() -> None:
    post = "The grey ferry of the harbour of Orlo was seen aga The grey ferry of the harbour of Orlo was seen again."
    drawn = post.replace("harbour of Orlo was seen again", "harbour of\n   Orlo was seen again")
    assert gone(*(f"   {text}" for text in (*BODY[:4], drawn, BODY[4]))) == [post]
    assert gone(*(f"   {text}" for text in (*BODY[:4], post.replace("aga ", "on "), BODY[4]))) == []
