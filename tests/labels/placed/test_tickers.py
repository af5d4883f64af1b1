"""The titles of a ticker's entries."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from cleaner.blocks.split import split
from cleaner.labels.evidence import Evidence
from cleaner.labels.placed.tickers import tickers
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
    assert missed("{}: Ferry runs again", (0.2, 0.9, 0.2, 0.9, 0.2, 0.1)) == []


def test_a_title_stands_above_an_entry() -> None:
    assert missed("{}: Ferry runs again", entry="{}") == []
