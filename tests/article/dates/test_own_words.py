"""Which words of a page stand for its date: those that say when, and no line that only holds a year."""

from __future__ import annotations

import pytest

from cleaner.article.dates.own_words import own_words
from cleaner.article.dates.shown import unglued

DAY = "2031-02-03"
LONG = "Ferries out of service in the south bay (11.39) Quay closed (10.12) Crane stands still (9.30) 3 February 2031"


@pytest.mark.parametrize(
    ("shown", "words"),
    [
        (["Five trends of 2031 you will see", "3 February 2031"], "3 February 2031"),
        (["Five trends of 2031 you will see"], None),
        (["2031 Crane Comparison Chart"], None),
        (["Guide 2031", "Updated 3 hours ago"], "Updated 3 hours ago"),
        (["Updated 9 March 2031 |", "Published 3 February 2031"], "Published 3 February 2031"),
        (["Updated 9 March 2031 |"], "Updated 9 March 2031"),
        (["| Feb 3"], "Feb 3"),
        (["February 3, 2031 11:30 am ("], "February 3, 2031 11:30 am"),
        (["February 3, 2031 (updated)"], "February 3, 2031 (updated)"),
        (["19:10"], "19:10"),
        (["03/02/31"], "03/02/31"),
        (["February 2031"], "February 2031"),
        (["2d"], "2d"),
        (["Today"], "Today"),
        ([LONG], "3 February 2031"),
        (["by Veldmark TimesFebruary 3, 203101747"], "February 3, 2031"),
        (["Ferries3 February 20310"], "3 February 2031"),
        (["Updated on3 February 2031"], "Updated on3 February 2031"),
        (["3 February 2031, 19:10 in: Ferries and quays | 4 comments"], "3 February 2031, 19:10"),
        (["By Ana Ruiz-CalderFebruary 3, 203120 Mins Read"], "February 3, 2031"),
        (["Ferry opens on the quay in Osk February 3, 2031"], "February 3, 2031"),
        (
            ["First published on Monday, February 3, 2031 / 8:16 AM"],
            "First published on Monday, February 3, 2031 / 8:16 AM",
        ),
        (["", "|"], None),
    ],
)
def test_the_first_line_that_says_this_day_or_when_at_all(shown: list[str], words: str | None) -> None:
    assert own_words(shown, DAY, "en") == words


@pytest.mark.parametrize(
    ("text", "apart"),
    [
        ("FEB 3, 20314:05 PM", "FEB 3, 2031 4:05 PM"),
        ("3 February 20314 comments", "3 February 2031 4 comments"),
        ("2031-02-03", "2031-02-03"),
        ("203114", "203114"),
    ],
)
def test_what_is_glued_to_a_day_is_cut_off(text: str, apart: str) -> None:
    assert unglued(text) == apart


def test_the_words_with_the_time_go_before_todays_date_above_the_page() -> None:
    shown = ["Wednesday, 3 February 2031", "3 February 2031, 07:15", "3 February 2031"]
    assert own_words(shown, "2031-02-03T07:15", "en") == "3 February 2031, 07:15"
    assert own_words(shown, DAY, "en") == "Wednesday, 3 February 2031"
    assert own_words(shown, "2031-02-03T09:00", "en") == "Wednesday, 3 February 2031"
