"""The dates that a page shows its readers."""

from __future__ import annotations

import pytest

from cleaner.article.dates.shown import WHOLE_DATE, shown_dates
from cleaner.blocks.block import Block
from cleaner.labels.label import Label, Labelled


@pytest.mark.parametrize(
    "text",
    [
        "3 May 2031",
        "2031-5-3",
        "3.5.31",
        "03 พ.ค. 67 (17:12 น.)",
        "วันศุกร์ที่ 3 พ.ค. 67 17:12 น.",
        "3 May 31, 17:12",
        "May 3, 2031",
        "3 พ.ค. 67",
    ],
)
def test_a_day_with_its_year_is_a_whole_date(text: str) -> None:
    assert WHOLE_DATE.search(text)


@pytest.mark.parametrize(
    "text", ["", "3 May", "17:12", "3 May, 17:12", "3 May (17:12)", "3 พ.ค. (17:12 น.)", "5 hours ago", "3 May 31"]
)
def test_a_day_without_its_year_is_none(text: str) -> None:
    assert not WHOLE_DATE.search(text)


def test_the_date_of_an_update_counts_though_another_was_shown() -> None:
    said = ("Ferry opens", Label.HEADLINE), ("3 May 2031, updated 05 May 31 (17:12)", Label.DATE)
    shown = shown_dates([Labelled(Block(text, text), label, "") for text, label in said], "en")
    assert (shown.published, shown.updated) == (("3 May 2031, ",), ("updated 05 May 31 (17:12)",))


def test_the_date_that_says_close_to_the_headline_that_it_is_the_first_goes_before_another() -> None:
    days = ("3 May 2031", Label.DATE), ("First published on 4 May 2031", Label.DATE)
    other = [Labelled(Block("Boats", "Boats"), Label.OTHER, "")]
    page = [Labelled(Block(text, text), label, "") for text, label in (("Ferry opens", Label.HEADLINE), *days)]
    assert shown_dates(page, "en").published == ("First published on 4 May 2031", "3 May 2031")
    assert shown_dates(page[:2] + other * 12 + page[2:], "en").published == ("3 May 2031", days[1][0])


def test_a_line_may_say_nothing_but_a_day_counted_from_now() -> None:
    said = ("Ferry opens", Label.HEADLINE), ("Yesterday", Label.DATE), ("Coast", Label.DATE)
    page = [Labelled(Block(text, text), label, "") for text, label in said]
    assert shown_dates(page[:2], "en").published == ("Yesterday",)
    assert shown_dates(page[::2], "en").published == ()
    assert shown_dates(page[1:], "en").published == ()


@pytest.mark.parametrize(("text", "said"), [("Ana Ruiz | 2 days ago", True), ("Ana Ruiz | 2 min read", False)])
def test_a_byline_may_hold_a_date_that_is_counted_from_now(text: str, said: bool) -> None:
    page = [Labelled(Block(t, t), label, "") for t, label in (("Ferry opens", Label.HEADLINE), (text, Label.BYLINE))]
    assert bool(shown_dates(page, "en").published) == said
