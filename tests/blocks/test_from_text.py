"""Blocks of text dumps of every kind: whole, a line each, wrapped lines joined."""

import re
import textwrap

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from cleaner.blocks.aside import is_aside
from cleaner.blocks.block import Block, Marks
from cleaner.blocks.from_text import from_text

BROWSER = """\
Skip to content
Menu

\u2022 Tides
\u2022 Boats

Two more boats for the outer islands

By Ana Osk

The ferry company said on Tuesday that it would run two more boats to the outer islands this summer, after a spring in \
which hundreds of visitors were left standing on the quay.
A second line of the same paragraph follows a line break.

-----
1. Port Ellery
2. Sandholm
"""
LYNX = """\
   #Isle Gazette alternate

   IFRAME: https://ads.example/frame?id=7

     * Home
     * Tides
          + Today
          + This week, with the times of high and low water at the three
            quays of the outer islands

   (BUTTON) Search ____________________
     ______________________________________________________________

Two more boats for the outer islands

   [quay-at-dawn.jpg]
   The quay at Port Ellery. (Photo: Ana Osk)

   The ferry company said on Tuesday that it would run two more boats
   to the outer islands this summer, after a spring in which hundreds
   of visitors were left standing on the quay.

   A third boat is being repaired in Port Ellery.
   (BUTTON) Share

   It may return to service in August, although nobody at the yard was
   willing to promise a date. Islanders had asked for years that the
   timetable should follow the tides.
    9. Sandholm is an island where the boats stop only on request, and
       only at high water
   10. Port Ellery
"""
W3M = """\
  \u2022 Home
  \u2022 Tides
      \u25a1 Today
      \u25a1 This week, with the times of high and low water at the three quays of
        the outer islands

[                    ][Search]
\u2501\u2501\u2501\u2501\u2501\u2501\u2501\u2501\u2501\u2501\u2501\u2501\u2501\u2501\u2501\u2501\u2501\u2501\u2501\u2501

Two more boats for the outer islands

[quay-at-da]

The ferry company said on Tuesday that it would run two more boats to the
outer islands this summer, after a spring in which hundreds of visitors
were left standing on the quay.
Read more

A third boat is being repaired in Port Ellery and may return to service in
August, although nobody at the yard was willing to promise a date.

\u250c\u2500\u2500\u2500\u2500\u2500\u2500\u252c\u2500\u2500\u2500\u2500\u2500\u2500\u2500\u2500\u2500\u2500\u2500\u2510
\u2502 Boat \u2502 Port      \u2502
\u2502 Tern \u2502 Sandholm  \u2502
"""
FERRY = (
    "The ferry company said on Tuesday that it would run two more boats to the outer islands this summer, after a "
    "spring in which hundreds of visitors were left standing on the quay."
)
TIDES = (
    "It may return to service in August, although nobody at the yard was willing to promise a date. Islanders had "
    "asked for years that the timetable should follow the tides."
)
LETTER = (
    "the ferry company told us on Tuesday that it will run two more boats to the outer islands this summer. Please "
    "note what the harbour master asks of everybody:"
)
MAIL = """\
Dear islanders,

the ferry company told us on Tuesday that it will run two more boats to
the outer islands this summer. Please note what the harbour master asks
of everybody:

- leave the northern quay free between six and eight in the morning, and
  on Sundays until ten
- do not moor at the yard

Yours,
Ana Osk
"""
ODD = "ab \n\r\t\f\u2028\0\ud800\u200b\xa0*+o#•□1.)([_━│-A港,:/"
WORDS = "the a boat islands of to harbour it returned quay summer, timetable well-known said and ferries on is"
WORD = st.sampled_from(WORDS.split())
PARAGRAPH = st.lists(WORD, min_size=25, max_size=90).map(lambda words: " ".join(words).rstrip(",") + ".")


def texts(dump: str) -> list[str]:
    return [block.text for block in from_text(dump)]


@given(st.text())
@settings(max_examples=300)
def test_the_blocks_put_any_text_together_again(text: str) -> None:
    assert "".join(block.raw for block in from_text(text)) == text


@given(st.text(st.sampled_from(ODD), max_size=300), st.booleans())
@settings(max_examples=500)
def test_the_blocks_put_odd_dumps_together_again(text: str, lynx: bool) -> None:
    dump = LYNX + text if lynx else text + W3M
    blocks = from_text(dump)
    assert "".join(block.raw for block in blocks) == dump
    for block in blocks:
        remains = iter(block.raw)
        assert all(character == " " or character in remains for character in block.text)


@pytest.mark.parametrize("dump", [BROWSER, LYNX, W3M, MAIL])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_line_ends_make_no_difference_to_the_words(dump: str, end: str) -> None:
    ended = dump.replace("\n", end)
    assert texts(ended) == texts(dump)
    assert "".join(block.raw for block in from_text(ended)) == ended


def test_no_text_has_no_block() -> None:
    assert from_text("") == ()


@pytest.mark.parametrize("space", ["\n", "  \n\t\n", "\u200b\n", "\r\n\xa0"])
def test_white_space_is_one_block_without_words(space: str) -> None:
    assert from_text(space) == (Block(space, ""),)


def test_white_space_at_the_end_belongs_to_the_last_block() -> None:
    assert [block.raw for block in from_text("\n\nTides\n\nBoats\n\n \n")] == ["\n\nTides\n", "\nBoats\n\n \n"]


def test_a_dump_that_is_not_wrapped_has_a_block_for_each_line_with_words() -> None:
    assert texts(BROWSER) == [line for line in BROWSER.splitlines() if line]


def test_marks_of_lines_that_stand_for_themselves() -> None:
    blocks = from_text("Menu\n\n\n\n\n  \u2022 Tides\n\t1. Boats\n* * *\nEnd")
    assert [block.marks for block in blocks] == [
        Marks(),
        Marks(tag="li", blanks=3, indent=2),
        Marks(tag="li", indent=8),
        Marks(tag="rule"),
        Marks(),
    ]


def test_a_dump_of_lynx() -> None:
    found = [(block.marks.tag, block.text) for block in from_text(LYNX)]
    assert found == [
        ("reference", "#Isle Gazette alternate"),
        ("reference", ""),
        ("li", "Home"),
        ("li", "Tides"),
        ("li", "Today"),
        ("li", "This week, with the times of high and low water at the three quays of the outer islands"),
        ("", "Search"),
        ("rule", ""),
        ("h2", "Two more boats for the outer islands"),
        ("picture", ""),
        ("", "The quay at Port Ellery. (Photo: Ana Osk)"),
        ("", FERRY),
        ("", "A third boat is being repaired in Port Ellery."),
        ("", "Share"),
        ("", TIDES),
        ("li", "Sandholm is an island where the boats stop only on request, and only at high water"),
        ("li", "Port Ellery"),
    ]


def test_a_picture_tells_of_the_block_below_it_and_a_button_of_its_own() -> None:
    blocks = {block.text: block.marks for block in from_text(LYNX)}
    assert blocks["The quay at Port Ellery. (Photo: Ana Osk)"].picture
    assert not blocks["A third boat is being repaired in Port Ellery."].picture
    assert blocks["Share"].control
    assert blocks["Share"].indent == 3


def test_a_dump_of_w3m() -> None:
    found = [(block.marks.tag, block.text) for block in from_text(W3M)]
    assert found[3] == ("li", "This week, with the times of high and low water at the three quays of the outer islands")
    assert found[4] == ("", "[Search]")
    assert found[5] == ("rule", "")
    assert found[7] == ("picture", "")
    assert found[8][1].endswith("visitors were left standing on the quay.")
    assert found[9] == ("", "Read more")
    assert found[-3:] == [("rule", ""), ("", "Boat Port"), ("", "Tern Sandholm")]


def test_a_wrapped_mail_keeps_all_its_words() -> None:
    assert texts(MAIL) == [
        "Dear islanders,",
        LETTER,
        "- leave the northern quay free between six and eight in the morning, and on Sundays until ten",
        "- do not moor at the yard",
        "Yours,",
        "Ana Osk",
    ]


def test_japanese_lines_are_joined_without_a_space() -> None:
    words = "港の橋が再び開通したと町の役場が火曜日に発表し、島の住民はこの日を待っていたと語った。" * 4
    dump = "\n".join(words[i : i + 40] for i in range(0, len(words), 40))
    assert texts(dump) == [words]


def test_an_address_cut_at_the_width_is_joined_without_a_space() -> None:
    address = "https://isle.example/" + "tides-and-boats/" * 12
    prose = "The ferry company said on Tuesday that it would run two more boats to the outer islands this summer."
    dump = "\n".join([*textwrap.wrap(prose, 40), "", *textwrap.wrap(address, 40, break_on_hyphens=False)])
    assert address in texts(dump)


def test_markdown_that_stands_three_columns_in_is_markdown() -> None:
    links = "".join(f"   [Boat {number}](/boats/{number})\n\n" for number in range(9))
    assert texts(links)[:2] == ["Boat 0", "Boat 1"]


def test_a_heading_in_the_middle_goes_on_there() -> None:
    heading = ("Two more boats for the outer islands leave the old harbour of Osk", "from next Monday on")
    dump = LYNX + "\n" + "\n".join(line.center(70).rstrip() for line in heading) + "\n\n   A boat.\n"
    assert " ".join(heading) in texts(dump)


def test_link_numbers_and_references() -> None:
    dump = LYNX + "   See [1]the tides.\n\nReferences\n\n   Visible links:\n   1. https://isle.example/tides\n"
    blocks = from_text(dump)
    assert [(block.text, block.marks.links) for block in blocks if block.marks.links] == [("See the tides.", 1)]
    assert [block.text for block in blocks if is_aside(block)][-2:] == [
        "Visible links:",
        "1. https://isle.example/tides",
    ]


@given(st.lists(PARAGRAPH, min_size=4, max_size=8), st.integers(40, 140), st.sampled_from(["", "   "]))
@settings(max_examples=150, deadline=None)
def test_paragraphs_wrapped_at_any_width_are_whole_again(paragraphs: list[str], width: int, indent: str) -> None:
    dump = "\n\n".join(
        textwrap.fill(words, width, initial_indent=indent, subsequent_indent=indent, break_on_hyphens=False)
        for words in paragraphs
    )
    assume(sum(len(indent + words) > width for words in paragraphs) > 1)  # one wrapped line tells no width
    assume(not any(re.match(r"(\w+ .+) \1(?= )", words) for words in paragraphs))  # what a picture shows is said twice
    assert texts(dump) == paragraphs


@given(st.lists(st.sampled_from(["Tides", "Boats today", "About the Gazette", "Port Ellery"]), min_size=1, max_size=60))
def test_the_lines_of_a_menu_are_never_joined(lines: list[str]) -> None:
    assert texts("\n".join(lines)) == lines


COLUMN = """\
FIRE AT THE MILL

     The  paper mill of Port
Ellery was de-
stroyed by fire in the early
hours of  Friday.  No  lives
were  lost, but  the damage
is put at 40,000 crowns.
     The alarm was raised by
the night watchman, who saw
smoke coming from the dry-
ing room at a quarter past
two. By three  the whole of
the western wing was alight,
and the roof had fallen in be-
fore help came.
     "It burned like paper,"
said the watchman.
"""


def test_a_typed_paragraph_begins_further_in_than_it_goes_on() -> None:
    title, first, second, third = (block.text for block in from_text(COLUMN))
    assert title == "FIRE AT THE MILL"
    assert first.startswith(
        "The paper mill of Port Ellery was destroyed by fire in the early hours of Friday. No lives"
    )
    assert first.endswith("were lost, but the damage is put at 40,000 crowns.")
    assert second.startswith(
        "The alarm was raised by the night watchman, who saw smoke coming from the drying room at a"
    )
    assert second.endswith("alight, and the roof had fallen in before help came.")
    assert third == '"It burned like paper," said the watchman.'


def test_w3m_wraps_prose_between_more_lines_of_a_program_that_are_wider() -> None:
    paragraph = (
        "The old ferry to the outer islands leaves the quay of Osk at six, and nobody who has ever\n"
        "seen it come back on time has told anybody of that.\n"
    )
    program = "".join(
        f"    const boat{n} = await harbour.find({{ name: 'Osk', berth: {n}, {'x' * 60} }});\n" for n in range(3)
    )
    page = f"Menu\n\n  • Home\n  • Boats\n\n{paragraph}\n{program}\n{paragraph}\n"
    blocks = from_text(page)
    assert [block.text for block in blocks].count(paragraph.replace("\n", " ").strip()) == 2
    assert "".join(block.raw for block in blocks) == page
    assert len(from_text(page.replace("  • ", "- "))) > len(blocks)
