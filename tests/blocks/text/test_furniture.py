"""The furniture of printed pages."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner import clean
from cleaner.blocks.aside import is_aside, own
from cleaner.blocks.from_text import from_text
from cleaner.labels.label import Label

TITLE = "The boats of Osk - Isle Post"
PARTS = [
    "The harbour of Osk is deep enough for the new boats, the council\nsaid on Monday after a survey that took eleven",
    "days, and that cost a tenth of what had been set aside for it.\n\nIt had been closed since the storm of 1987.",
    "Fishermen from the outer islands are expected to land their catch\nhere from the first week of October on.",
]


def printed(parts: list[str], top: str, bottom: str) -> str:
    pages = (f"{top}\n\n{part}\n\n{bottom.format(number, len(parts))}\n\n\f" for number, part in enumerate(parts, 1))
    return "".join(pages)


CHROME = printed(PARTS, f"3/14/21, 9:30 AM\n\n{TITLE}", "https://isle.example/boats\n\n{}/{}")
LAYOUT = printed(PARTS, f"3/14/21, 9:30 AM              {TITLE}", "https://isle.example/boats                  {}/{}")
FIREFOX = printed(PARTS, f"{TITLE}\n\nhttps://isle.example/boats", "{} of {}\n\n3/14/21, 9:30 AM")
BOOK = printed(PARTS, "THE ISLE POST", "{}")


@pytest.mark.parametrize("dump", [CHROME, LAYOUT, FIREFOX, BOOK])
def test_what_stands_at_the_edges_of_pages_is_no_part_of_the_text(dump: str) -> None:
    blocks = from_text(dump)
    assert "".join(block.raw for block in blocks) == dump
    words = " ".join(block.text for block in own(blocks))
    assert " ".join(" ".join(PARTS).split()) in words
    assert "AM" not in words or dump is LAYOUT
    assert "3/3" not in words
    assert "isle.example" not in words or dump is FIREFOX


def test_the_title_of_the_first_page_stays() -> None:
    assert [block.text for block in own(from_text(CHROME))].count(TITLE) == 1


def test_a_sentence_goes_on_from_page_to_page() -> None:
    blocks = own(from_text(CHROME))
    assert any("eleven days, and that" in block.text for block in blocks)
    assert [block.marks.blanks for block in blocks if block.text.startswith(("It had", "Fishermen"))] == [1, 1]


def test_one_page_is_known_by_the_browser_s_own_lines() -> None:
    dump = printed(PARTS[2:], f"3/14/21, 9:30 AM\n\n{TITLE}", "https://isle.example/boats\n\n{}/{}")
    assert [block.text for block in own(from_text(dump))] == [TITLE, *PARTS[2].split("\n")]


def test_the_time_of_printing_is_not_the_date() -> None:
    assert clean(CHROME).date is None


def test_it_says_why_it_goes() -> None:
    aside = [item for item in clean(CHROME).page if is_aside(item.block)]
    assert {(item.label, item.because) for item in aside} == {(Label.OTHER, "stands at the edge of a printed page")}


def test_a_sentence_goes_on_where_pages_have_no_furniture() -> None:
    dump = "\n\n\f".join(PARTS)
    blocks = own(from_text(dump))
    assert "".join(block.raw for block in blocks) == dump
    assert any("eleven days, and that" in block.text for block in blocks)
    assert [block.marks.blanks for block in blocks if block.text.startswith("It had")] == [1]


@pytest.mark.parametrize(
    "end",
    [
        "The harbour of Osk is deep enough for the new boats.",
        "What the council of Osk said on Monday about the boats:",
        "the boats of Osk",
    ],
)
def test_what_is_said_in_full_does_not_go_on_on_the_next_page(end: str) -> None:
    blocks = from_text(f"{PARTS[2]}\n\n{end}\n\n\feleven boats, and the boats of Holt\n")
    assert end in [block.text for block in blocks]
    assert not any(map(is_aside, blocks))


@pytest.mark.parametrize("dump", ["The boats\n\f\nof Osk\n", "Osk\n" * 5, "\f", "a\n\fb\n\fc\n"])
def test_other_lines_are_the_page_s_own(dump: str) -> None:
    assert not any(map(is_aside, from_text(dump)))


@given(
    st.lists(
        st.sampled_from(["\f", "3/14/21, 9:30 AM\n", "1/2\n", "Osk\n", "deep\n", "\n", "x: 4", "\xad", "\r"]),
        max_size=30,
    )
)
def test_any_dump_is_whole(pieces: list[str]) -> None:
    dump = "".join(pieces)
    assert "".join(block.raw for block in from_text(dump)) == dump
