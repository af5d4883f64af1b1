"""Lines at the ends of an article that read like it on a short page."""

from __future__ import annotations

import pytest

from cleaner.blocks.split import split
from cleaner.labels.evidence import Evidence
from cleaner.labels.placed.ends.edges import edges
from cleaner.labels.signs.signs import signs
from cleaner.page import Page
from tests.labels.placed.boats import BODY

RIGHTS = "Copyright 2031 The Orlo Courier. All rights reserved."


def gone(*lines: str) -> list[str]:
    document = split(Page("\n\n".join(lines) + "\n"))
    found = edges(Evidence(document, signs(document), (), ()), [0.9] * len(lines), ())
    return [document.blocks[i].text for i in found]


@pytest.mark.parametrize("line", [RIGHTS, "© 2031 The Orlo Courier", "Copyright © 2031 Orlo", "(c) 2031 Orlo"])
def test_the_rights_below_an_article_are_no_part_of_it(line: str) -> None:
    assert gone(*BODY, line) == [line]


def test_where_a_page_is_filed_is_no_part_of_it() -> None:
    assert gone(*BODY, "Filed under Boats. Bookmark the permalink.") == ["Filed under Boats. Bookmark the permalink."]
    assert gone(*BODY, "The boats are filed under B.") == []


@pytest.mark.parametrize("line", ["– ENDS –", "Ends", "* ENDS *"])
def test_the_word_that_a_press_office_puts_below_its_text_is_no_part_of_it(line: str) -> None:
    assert gone(*BODY, line) == [line]
    assert gone(*BODY, "It ends here.") == []


def test_of_two_lines_both_go() -> None:
    assert gone(*BODY, RIGHTS, "© 2031 Veldmark Media") == ["© 2031 Veldmark Media", RIGHTS]


@pytest.mark.parametrize(
    "line", ["Copyright law of 2031 is a mess.", "In 2031 the copyright ends.", RIGHTS + " " + BODY[0] * 2, "Copyright"]
)
def test_what_an_article_says_of_rights_stays(line: str) -> None:
    assert gone(*BODY, line) == []


def test_a_line_above_the_last_paragraph_stays() -> None:
    assert gone(*BODY, RIGHTS, BODY[0]) == []


@pytest.mark.parametrize("line", ["Last updated: May 3, 2031", "Page last updated May 3, 2031. Written in Orlo."])
def test_the_date_of_an_update_below_an_article_is_no_part_of_it(line: str) -> None:
    assert gone(*BODY, line) == [line]


@pytest.mark.parametrize("line", ["Orlo, May 3, 2031", "Last updated by Ana", "The page was last updated May 3, 2031."])
def test_other_last_lines_with_a_date_stay(line: str) -> None:
    assert gone(*BODY, line) == []


@pytest.mark.parametrize("line", ["Print Share Contact us", "Privacy | Terms of use", "Back to top Home"])
def test_rows_of_buttons_at_the_ends_are_no_part_of_it(line: str) -> None:
    assert gone(*BODY, line) == [line]
    assert gone(*BODY, line, "12 Harbour Street") == [line]
    assert gone(line, *BODY) == [line]


@pytest.mark.parametrize("line", ["Print", "Print the boats", "No more press.", "Home"])
def test_one_button_sentences_and_lines_with_other_words_stay(line: str) -> None:
    assert gone(*BODY, line) == []


def test_a_row_of_buttons_among_paragraphs_stays() -> None:
    assert gone(*BODY, "Print Share Top", *BODY) == []
