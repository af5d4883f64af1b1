"""The list of links below a dump."""

from __future__ import annotations

import pytest

from cleaner import clean
from cleaner.blocks.aside import is_aside, own
from cleaner.blocks.block import Block, Marks
from cleaner.blocks.from_text import from_text
from cleaner.blocks.text.link_list import find_list, is_linked
from cleaner.labels.label import Label

TEXT = "   [1]Home [2]Tides\n\n   See [3]the boats of 1950.\n\n"
LIST = """\
References

   Visible links:
   1. https://isle.example/
   2. https://isle.example/tides

   Hidden links:
   3. javascript:boats()
"""
TITLED = """\
   References

   Visible links
   1. Home
\tfile:///
   2. https://isle.example/tides
   3. Boats
\tmailto:boats@isle.example
"""
PARAGRAPHS = (
    "The harbour of Osk is deep enough for the new boats, the council said on Monday after a survey by divers.",
    "It had been closed since the storm of 1987, when two of its three piers were carried off in one night.",
    "Fishermen from the outer islands are expected to land their catch here from the first week of October on.",
    "The survey took eleven days and cost a tenth of what the council had set aside for it in its budget.",
)


@pytest.mark.parametrize(
    "links", [LIST, TITLED, LIST.replace("\n", "\r\n"), "References\n   1. a:b\n   2. c1:d\n   3. e1:f\n"]
)
def test_a_list_begins_at_its_heading_and_has_a_last_number(links: str) -> None:
    assert find_list(TEXT + links) == (len(TEXT), 3)


@pytest.mark.parametrize(
    "below",
    [
        "",
        "References\n",
        "References\n\n   1. Osk, A. Tides. Port Ellery, 1950.\n   2. Osk, B. Boats. Port Ellery, 1951.\n",
        LIST + "\nThe isle is closed in winter.\nBoats leave on Mondays.\nTides are told below.\nThe end.\n",
    ],
)
def test_a_bibliography_is_no_list(below: str) -> None:
    assert find_list(TEXT + below) == (len(TEXT + below), 0)


def test_addresses_whose_numbers_do_not_stand_in_the_text_are_no_list() -> None:
    text = "The tides of Osk are told in two books [1].\n\n"
    assert find_list(text + LIST).last == 0


def test_the_last_of_several_headings_begins_the_list() -> None:
    text = TEXT + "References\n\n   Osk, A. Tides. Port Ellery, 1950.\n\n"
    assert find_list(text + LIST).start == len(text)


def test_a_list_is_a_block_a_line_and_no_part_of_the_page() -> None:
    blocks = from_text(TEXT + LIST)
    listed = [block for block in blocks if is_aside(block)]
    assert [block.text for block in own(blocks)] == ["Home Tides", "See the boats of 1950."]
    assert [block.text for block in listed][:3] == ["References", "Visible links:", "1. https://isle.example/"]
    assert "".join(block.raw for block in blocks) == TEXT + LIST
    assert [block.marks.blanks for block in listed] == [1, 1, 0, 0, 1, 0]


def test_addresses_below_a_page_in_markdown_are_no_part_of_it() -> None:
    dump = (
        "# Osk\n\n[See][1] the [boats][2].\n\n## Tides\n\n[1]: https://isle.example/\n[2]: https://isle.example/boats\n"
    )
    assert [block.text for block in own(from_text(dump))] == ["Osk", "See the boats.", "Tides"]


def test_an_address_between_paragraphs_is_the_page_s_own() -> None:
    blocks = (Block("a", "a", Marks("reference")), Block("b", "b"))
    assert own(blocks) is blocks


@pytest.mark.parametrize(
    ("raw", "links", "expected"),
    [
        ("   [12]Boats leave early", 1, True),
        ("\n     * [12]Boats leave early", 1, True),
        ("   Boats leave [12]early", 1, False),
        ("   [12]Boats [13]Tides", 2, False),
        ("   [12]Boats", 0, False),
    ],
)
def test_what_begins_with_its_only_link_is_linked(raw: str, links: int, expected: bool) -> None:
    assert is_linked(Block(raw, "", Marks(links=links))) == expected


def test_a_list_below_a_page_changes_nothing_of_its_article() -> None:
    text = "\n\n".join(f"   {paragraph}" for paragraph in PARAGRAPHS)
    marked = "   [1]News [2]Weather [3]Sport\n\nHarbour of Osk opens after 36 years\n\n" + text
    links = "\n\nReferences\n\n" + "".join(f"   {i}. https://osk.example/{i}\n" for i in range(1, 4))
    without, article = clean(marked), clean(marked + links)
    assert (article.headline, article.body) == (without.headline, without.body)
    assert article.body.split("\n\n") == list(PARAGRAPHS)
    assert {item.label for item in article.page[-4:]} == {Label.NAVIGATION}
    assert article.page[-1].because == "is in the list of links below the page"
