"""Which lines laid out by hand are the article's."""

from __future__ import annotations

import pytest

from cleaner.blocks.block import INDENTED, LISTED, Block, Container, Document, Marks
from cleaner.labels.evidence import Evidence
from cleaner.labels.placed.kinds.listings import listings
from cleaner.labels.signs.signs import signs
from cleaner.page import Page

BODY, CODE, OTHER = 0.9, 0.1, 0.2


def below(blocks: list[Block], inside: list[float]) -> list[int]:
    document = Document(Page(""), tuple(blocks), (), "en")
    return list(listings(Evidence(document, signs(document), [], ()), inside, ()))


def chosen(*lines: tuple[str, float], tag: str = LISTED) -> list[int]:
    blocks = [Block(text, text, Marks(tag if p == CODE else "")) for text, p in lines]
    return below(blocks, [p for _, p in lines])


@pytest.mark.parametrize("tag", [LISTED, INDENTED, "pre"])
def test_a_listing_below_a_paragraph_is_the_articles(tag: str) -> None:
    assert chosen(("The ferry.", BODY), ("sail();", CODE), ("moor();", CODE), ("It is late.", BODY), tag=tag) == [1, 2]


def test_its_language_and_its_numbers_may_stand_between() -> None:
    assert chosen(("The ferry.", BODY), ("Python", OTHER), ("Copy", OTHER), ("sail()", CODE)) == [3]
    assert chosen(("The ferry.", BODY), *[(str(i), OTHER) for i in range(9)], ("sail()", CODE)) == [10]


def test_a_listing_elsewhere_is_not() -> None:
    assert chosen(("sail()", CODE), ("The ferry.", BODY)) == []
    assert chosen(("The ferry.", BODY), ("Home", OTHER), ("News", OTHER), ("Shop", OTHER), ("sail()", CODE)) == []
    assert chosen(("The ferry.", BODY), ("sail()", CODE), tag="p") == []


def test_paragraphs_of_a_letter_are_what_they_are() -> None:
    def inside(container: Container, blanks: int = 1) -> list[int]:
        marks = Marks("pre", blanks, container=container)
        letter = [Block(text, text, marks) for text in ("The ferry.", "-- Osk", "Unsubscribe")]
        return below(letter, [BODY, CODE, CODE])

    assert inside(Container("pre")) == []
    assert inside(Container("pre", "language-text")) == [1, 2]
    assert inside(Container("pre"), blanks=0) == [1, 2]  # lines that the page breaks, as a listing's


def test_what_a_hidden_element_says_once_more_is_not() -> None:
    def inside(names: str) -> list[int]:
        hidden = Marks("pre", container=Container("pre", names))
        return below([Block("sail();", "sail();", Marks("p")), Block("sail();", "sail();", hidden)], [BODY, CODE])

    assert inside("code hidden") == []
    assert inside("code") == [1]


def test_a_listing_in_a_part_that_opens_may_say_so() -> None:
    opened = Container("pre", "code", Container("div", "panel hidden"))
    lines = [Block("sail();", "sail();", Marks("p")), Block("sail();", "sail();", Marks("pre", container=opened))]
    assert below(lines, [BODY, CODE]) == [1]


def test_indented_lines_are_a_menu_where_one_says_so() -> None:
    def inside(*lines: str) -> list[int]:
        return chosen(("The ferry.", BODY), *[(line, CODE) for line in lines], ("It is late.", BODY), tag=INDENTED)

    assert inside("osk: quay four", "veldmark: quay two") == [1, 2]
    assert inside("Share this page", "The link was copied") == []
    assert inside("The link was copied", "Share this page") == []


def test_indented_lines_are_a_menu_where_none_is_likely_the_articles() -> None:
    def inside(*opinions: float) -> list[int]:
        blocks = [Block(text, text, Marks(INDENTED)) for text in ("boats:", "osk", "veldmark")]
        return below([Block("The ferry.", "The ferry.", Marks()), *blocks], [BODY, *opinions])

    assert inside(0.0, 0.2, 0.0) == [1, 2, 3]
    assert inside(0.0, 0.05, 0.0) == []


def test_a_menu_ends_with_a_blank_line() -> None:
    texts = [("The ferry.", Marks()), ("Share this page", Marks(INDENTED, 1)), ("osk: quay four", Marks(INDENTED, 1))]
    assert below([Block(text, text, marks) for text, marks in texts], [BODY, CODE, CODE]) == [2]
