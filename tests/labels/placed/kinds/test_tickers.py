"""The titles of a ticker's entries."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from cleaner.blocks.split import split
from cleaner.labels.evidence import Evidence
from cleaner.labels.placed.kinds.tickers import tickers
from cleaner.labels.signs.signs import signs
from cleaner.page import Page

TIMES = ("21:02", "19.38", "7:05")
ENTRY = "The ferry of Orlo has been {} the whole day, as the harbour's office has said."
STATES = ("tied up", "overdue", "on the rocks")


def missed(
    title: str,
    opinions: Sequence[float] = (0.2, 0.9) * 3,
    times: Sequence[str] = TIMES,
    entry: str = ENTRY,
    known: Sequence[int] = (),
) -> list[int]:
    """Which lines are taken in on a page of titles, one for each time, and their entries, with these opinions."""
    lines = [
        line for time, state in zip(times, STATES, strict=True) for line in (title.format(time), entry.format(state))
    ]
    document = split(Page("\n".join(lines)), language="en")
    assert [block.text for block in document.blocks] == lines
    return tickers(Evidence(document, signs(document), (), ()), opinions, known)


@pytest.mark.parametrize(
    "title",
    [
        "+++ {} Uhr +++ Ferry runs again",
        "+++ {} +++ Ferry runs again",
        "{}: Ferry runs again",
        "{} Uhr: Ferry runs again",
        "{} – Ferry runs again",
        "{} GMT | Ferry runs again",
    ],
)
def test_titles_with_a_time_above_their_entries_are_the_articles(title: str) -> None:
    assert missed(title) == [0, 2, 4]


def test_only_what_was_missed_is_taken_in_and_what_is_known_stays() -> None:
    assert missed("{}: Ferry runs again", (0.6, 0.9, 0.2, 0.9, 0.2, 0.9)) == [2, 4]
    assert missed("{}: Ferry runs again", known=[2]) == []


@pytest.mark.parametrize(
    "title", ["Ferry runs again at {}", "{} in the harbour", "{} boats run again", "+++ {} Ferry runs again"]
)
def test_other_lines_are_no_titles(title: str) -> None:
    assert missed(title) == []


def test_two_are_no_ticker() -> None:
    assert missed("{}: Ferry runs again", times=("21:02", "19.38", "Tonight")) == []


def test_of_three_one_is_enough_where_the_article_has_no_other_paragraph() -> None:
    assert missed("{}: Ferry runs again", (0.2, 0.9, 0.2, 0.9, 0.2, 0.1)) == [0, 2, 4, 5]
    assert missed("{}: Ferry runs again", (0.2, 0.1) * 3) == []


def test_a_title_stands_above_an_entry() -> None:
    assert missed("{}: Ferry runs again", entry="{}") == []


TOLD = "The ferry of Orlo has been tied up the whole day, as the harbour's office has said."
MORE = "It will not leave before noon."


def taken(*lines: str, surely: int = 3) -> list[str]:
    """What is taken in below entries with their titles below their times, of which so many are the article's."""
    page = [line for i in range(surely) for line in (f"{i}.15 GMT", f"Boat {i} runs again", f"Boat {i}: {TOLD}")]
    page += lines
    document = split(Page("\n\n".join(page)), language="en")
    assert [block.text for block in document.blocks] == page
    inside = [0.9 if line.startswith("Boat") and line.endswith(TOLD) else 0.1 for line in page]
    found = tickers(Evidence(document, signs(document), (), ()), inside, ())
    return [page[i] for i in found if page[i] in lines]


@pytest.mark.parametrize("time", ["16.20 GMT", "4:20 pm", "4:20 p.m. EST", "16:20"])
def test_an_entry_with_its_title_below_its_time_is_the_articles(time: str) -> None:
    assert taken(time, "No boat to Osk", TOLD, MORE, "Share", "Boats") == ["No boat to Osk", TOLD, MORE]
    assert taken(time, "No boat to Osk", "Ines Calder", TOLD, MORE) == ["No boat to Osk", TOLD, MORE]
    for author in (("Ines Calder", "Reporter in Osk"), ("Ines Calder", "Reporting from Osk")):
        assert taken(time, "No boat to Osk", *author, TOLD, MORE) == ["No boat to Osk", TOLD, MORE]


@pytest.mark.parametrize(
    "lines",
    [
        ("16.20 GMT", TOLD, MORE),  # no title
        ("No boat to Osk", TOLD, MORE),  # no time
        ("16.20 GMT", "No boat to Osk", MORE),  # a teaser
        ("16.20 GMT", "No boat to Osk", "Ines Calder", "Bo Lind", TOLD),
        ("16.20 GMT", "Read more", TOLD),
    ],
)
def test_other_lines_are_no_entries(lines: tuple[str, ...]) -> None:
    assert taken(*lines) == []


def test_where_two_entries_are_the_articles_others_may_be_teasers() -> None:
    beside = ("Share", "Boats, and all that has been said of them: " + TOLD)
    assert taken(*beside, "16.20 GMT", "No boat to Osk", TOLD, surely=2) == []


def test_below_a_time_of_its_own_a_word_in_capitals_is_no_title_and_an_entry_may_be_short() -> None:
    page = "21:02\n{}\nFerry runs again\n{}\n19:38\nFerry overdue\n{}\n7:05\nFerry tied up\n{}"
    short = ("The ferry sails, says the harbour's office.", "The ferry is overdue, says the office.", "Nobody sails.")
    document = split(Page(page.format("BREAKING", *short)), language="en")
    opinions = (0.2, 0.2, 0.2, 0.9, 0.2, 0.2, 0.1, 0.2, 0.2, 0.9)
    lines = [document.blocks[i].text for i in tickers(Evidence(document, signs(document), (), ()), opinions, ())]
    assert lines == []
    longer = (short[0], f"{short[1][:-1]} again.", f"{short[1][:-1]} at noon.")
    document = split(Page(page.format("BREAKING", *longer)), language="en")
    lines = [document.blocks[i].text for i in tickers(Evidence(document, signs(document), (), ()), opinions, ())]
    assert lines == ["Ferry runs again", "Ferry overdue", longer[1], "Ferry tied up"]
