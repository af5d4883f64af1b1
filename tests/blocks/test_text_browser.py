"""What lynx and w3m draw, and lines that only look like it."""

import pytest

from cleaner.blocks.lines import indent_of, physical_lines
from cleaner.blocks.text_browser import Browser, Line, drawn_by_lynx, find_browser, read_line

LYNX, W3M, MAIL = Browser("lynx"), Browser("w3m"), Browser("")


def read(raw: str, browser: Browser, expected: int = 0) -> Line:
    return read_line(raw.strip(), indent_of(raw), browser, expected)


@pytest.mark.parametrize(
    ("raw", "text", "tag"),
    [
        ("     * Island news", "Island news", "li"),
        ("          + Tides", "Tides", "li"),
        ("               o Ferries", "Ferries", "li"),
        ("                    # Fog", "Fog", "li"),
        ("     *", "", "li"),
        ("    1. First boat", "First boat", "li"),
        ("   (BUTTON)", "", "field"),
        ("   (BUTTON) Search (BUTTON) Close", "Search Close", ""),
        ("   Search ____________________ (BUTTON) Go", "Search Go", ""),
        ("   ____________________", "", "field"),
        ("     " + "_" * 86, "", "rule"),
        ("   [Spring__________]", "Spring", ""),
        ("   [quay-at-dawn.jpg]", "", "picture"),
        ("   [quay.jpg?w=640&h=480] The quay at dawn", "The quay at dawn", ""),
        ("   quay-at-dawn.jpg", "", "picture"),
        ("   [INLINE]", "", "picture"),
        ("   IFRAME: https://ads.example/frame?id=7", "", "reference"),
        ("   ( ) Daily (*) Weekly", "Daily (*) Weekly", ""),
        ("The islands vote", "The islands vote", "h2"),
    ],
)
def test_marks_of_lynx(raw: str, text: str, tag: str) -> None:
    line = read(raw, LYNX)
    assert (line.text, line.tag) == (text, tag)


@pytest.mark.parametrize(
    "words",
    [
        "o presidente falou aos pescadores",
        "The minutes [sic] were lost",
        "[Updated] The islands vote",
        "a price of $12 (or less)",
        "She wrote quay.jpg on the envelope",
        "3. Mai war ein Montag",
        "The boat, it_is_said, sank",
    ],
)
def test_what_only_looks_like_a_mark_of_lynx(words: str) -> None:
    assert read(f"   {words}", LYNX).text == words


@pytest.mark.parametrize(
    ("raw", "text", "tag"),
    [
        ("  • Island news", "Island news", "li"),
        ("      □ Tides", "Tides", "li"),
        ("          ☆ Ferries", "Ferries", "li"),
        (" 1. First boat", "First boat", "li"),
        ("━" * 99, "", "rule"),
        ("┌──────┬──────┐", "", "rule"),
        ("│ Boat │ Port │", "Boat Port", ""),
        ("[mast_logo-2]", "", "picture"),
        ("[info]", "", "picture"),
        ("[f-icon] [t-icon]", "", "picture"),
        ("[quay-at-da]The quay at dawn", "The quay at dawn", ""),
        ("Search [                    ] Go", "Search Go", ""),
        ("[]", "", "field"),
        ("[INS:new timetable:INS]", "new timetable", ""),
    ],
)
def test_marks_of_w3m(raw: str, text: str, tag: str) -> None:
    line = read(raw, W3M)
    assert (line.text, line.tag) == (text, tag)


@pytest.mark.parametrize("raw", ["[Applause]", "[Watch] The quay", "He [Osk] said so", "(a) first", "[2021] edition"])
def test_what_only_looks_like_a_mark_of_w3m(raw: str) -> None:
    assert read(raw, W3M).text == raw


@pytest.mark.parametrize("raw", ["* 12 boats * 3 ports", "[info]", "1. First boat", "(BUTTON) up", "Name: ______"])
def test_the_words_of_other_wrapped_text_are_all_its_own(raw: str) -> None:
    assert read(raw, MAIL).text == raw


def test_a_number_goes_on_with_the_list_though_it_is_not_indented() -> None:
    assert read("10. Tenth boat", W3M, expected=10) == Line("Tenth boat", 4, 10, "li")
    assert read("10. Tenth boat", W3M, expected=4).text == "10. Tenth boat"


@pytest.mark.parametrize(
    ("raw", "column"), [("     * Tides", 7), ("          + Tides", 12), ("   10. Tides", 7), ("   Tides", 3)]
)
def test_the_column_of_the_words_is_where_a_list_item_goes_on(raw: str, column: int) -> None:
    assert read(raw, LYNX, expected=10).column == column


def test_a_line_tells_of_its_controls_and_pictures() -> None:
    assert read("   (BUTTON) Share", LYNX).control
    assert read("   [quay.jpg] The quay", LYNX).picture
    assert read("│ Boat │ Port │", W3M).table
    assert not read("   The quay", LYNX).control


def test_link_numbers_are_marks_up_to_the_last_of_the_list() -> None:
    browser = find_browser("", lynx=True, wrapped=True, last_link=2)
    assert browser == Browser("lynx", 2)
    line = read("   See [1]the tides and [2]the boats [3] of 1950.\n", browser)
    assert (line.text, line.links) == ("See the tides and the boats [3] of 1950.", 2)


def test_links_are_numbered_in_a_dump_that_is_not_wrapped() -> None:
    assert find_browser("", lynx=False, wrapped=False, last_link=2) == Browser("", 2)


def test_a_page_indented_by_three_columns_is_drawn_by_lynx() -> None:
    lynx = "Heading\n\n   A paragraph\n   of two lines\n     * item\n\n   Another\n"
    w3m = "Heading\n\nA paragraph\n  • item\n      □ inner\n      □ inner\n"
    assert drawn_by_lynx(physical_lines(lynx))
    assert not drawn_by_lynx(physical_lines(w3m))
    assert not drawn_by_lynx([])


def test_a_page_with_a_bullet_in_its_text_is_drawn_by_nothing() -> None:
    assert find_browser("• Tides\n• Boats\n", lynx=False, wrapped=False) is None
