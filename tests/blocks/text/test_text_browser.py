"""What lynx and w3m draw, and lines that only look like it."""

from time import process_time

import pytest

from cleaner.blocks.from_text import from_text
from cleaner.blocks.lines import indent_of, physical_lines
from cleaner.blocks.text.text_browser import Browser, Line, drawn_by_lynx, find_browser, read_line, read_on

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
        ("   [portrait-0a1b2c3d4e5f60718293a4b5c6d7e8f901234567]", "", "picture"),
        ("   [INLINE]", "", "picture"),
        ("   [svg%3E] The quay", "The quay", ""),  # how the data of a picture end that a script loads another for
        ("   IFRAME: https://ads.example/frame?id=7", "", "reference"),
        ("   ( ) Daily (*) Weekly", "Daily (*) Weekly", ""),
        ("The islands vote", "The islands vote", "h2"),
        ("   CAPTION: Boats and ports", "Boats and ports", ""),
        ("   | Boat | Port |", "Boat Port", ""),  # links and elinks indent as lynx does
        ("   │ Boat │ Port │", "Boat Port", ""),
        ("   |------+------|", "", "rule"),
        ("   +-------------+", "", "rule"),
        ("═" * 40, "", "rule"),
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
        "[a-faded-cafe]",
        "She wrote quay.jpg on the envelope",
        "3. Mai war ein Montag",
        "The boat, it_is_said, sank",
        "Home | News | Tides",
        "CAPTION:",
        "| a stroke begins it",
        "+1 for the boats",
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
        ("[https]", "", "picture"),
        ("[svg][Harbour]", "", "picture"),
        ("quay-at-dawn.png", "", "picture"),
        ("quay_at_dawn2.jpgThe quay at dawn", "The quay at dawn", ""),
        ("embed(https://player.example/v/7?version=3&start=1)", "", "picture"),
        ("[svg][Osk-2]12. The quay", "12. The quay", ""),
        ("[pin-it-ico][svg] The quay", "The quay", ""),
        ("[gif](Photo: Ines Calder)", "(Photo: Ines Calder)", ""),
        ("Search [                    ] Go", "Search Go", ""),
        ("[]", "", "field"),
        ("[INS:new timetable:INS]", "new timetable", ""),
    ],
)
def test_marks_of_w3m(raw: str, text: str, tag: str) -> None:
    line = read(raw, W3M)
    assert (line.text, line.tag) == (text, tag)


@pytest.mark.parametrize(
    "raw",
    [
        "[Applause]",
        "[Watch] The quay",
        "[Watch][Listen] The quay",
        "He [Osk] said so",
        "(a) first",
        "[2021] edition",
        "quay.png is the file",
        "embed(a) and (b)",
    ],
)
def test_what_only_looks_like_a_mark_of_w3m(raw: str) -> None:
    assert read(raw, W3M).text == raw


@pytest.mark.parametrize("raw", ["* 12 boats * 3 ports", "[info]", "1. First boat", "(BUTTON) up", "Name: ______"])
def test_the_words_of_other_wrapped_text_are_all_its_own(raw: str) -> None:
    assert read(raw, MAIL).text == raw


def test_a_number_goes_on_with_the_list_though_it_is_not_indented() -> None:
    assert read("10. Tenth boat", W3M, expected=10) == Line("Tenth boat", 4, 10, "li")
    assert read("10. Tenth boat", W3M, expected=4).text == "10. Tenth boat"


@pytest.mark.parametrize(
    ("raw", "column"),
    [
        ("     * Tides", 7),
        ("          + Tides", 12),
        ("   10. Tides", 7),
        ("   Tides", 3),
        ("    b. Tides", 7),
        ("   II. Tides", 7),
        ("   iv) Tides", 7),
        ("   e.g. tides", 3),
        ("   Dr. Tides", 3),
    ],
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


@pytest.mark.parametrize(
    ("lines", "name"),
    [
        (("[svg]", "[gif][Osk]The quay"), "w3m"),
        (("[quay-at-da]", "[f1-boat-osk]"), "w3m"),
        (("[quay-at-da]",), ""),
        (("[Osk-2031] A. Ruiz: Boats.", "[Osk-2032] A. Ruiz: Quays."), ""),
        (("[Results]", "[Methods]"), ""),
        (("see [svg]", "and [gif]"), ""),
    ],
)
def test_a_wrapped_page_with_several_pictures_is_drawn_by_w3m(lines: tuple[str, ...], name: str) -> None:
    page = "Heading\n\n" + "\n\nA paragraph\n\n".join(lines) + "\n"
    assert find_browser(page, lynx=False, wrapped=True) == Browser(name)


TABLE = """\
   The harbour of Osk has two boats that sail to the outer islands all the
   year round, and one that sails when it likes to.

   +-----------------------------------------------------------------------+
   | Mira        | 12 | the outer islands, as far as there is one of them  |
   |-------------+----+----------------------------------------------------|
   | Little Anna | 2  | Osk, and the lighthouse when the lamp is to be lit |
   +-----------------------------------------------------------------------+

   Nobody knows where the third one is while you are reading this, but it
   is said to be afloat.
"""


def test_the_rows_of_a_table_are_not_joined() -> None:
    assert [block.text for block in from_text(TABLE) if block.text][1:3] == [
        "Mira 12 the outer islands, as far as there is one of them",
        "Little Anna 2 Osk, and the lighthouse when the lamp is to be lit",
    ]


def test_a_lettered_item_goes_on_below_its_words() -> None:
    page = """\
   The harbour of Osk has two boats that sail to the outer islands all the
   year round, and one that sails when it likes to:
    a. Mira
    b. Little Anna, which was a lifeboat until the war and has never been
       painted since, as anybody can see
"""
    assert [block.text for block in from_text(page)][1:] == [
        "a. Mira",
        "b. Little Anna, which was a lifeboat until the war and has never been painted since, as anybody can see",
    ]


def test_many_links_in_a_line_take_linear_time() -> None:
    words = "[7]osk [9] " * 60_000
    start = process_time()
    line = read_on(words, Browser("lynx", 8))
    assert (line.links, line.text[:12]) == (60_000, "osk [9] osk ")
    assert process_time() - start < 2
