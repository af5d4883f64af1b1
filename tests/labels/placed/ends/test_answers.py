"""Readers' answers that read like the article above them."""

from __future__ import annotations

from array import array

import pytest

from cleaner.blocks.split import split
from cleaner.labels.evidence import Evidence
from cleaner.labels.label import Label
from cleaner.labels.placed.ends.answers import answers
from cleaner.labels.signs.signs import signs
from cleaner.page import Page

ARTICLE = "The night ferry to Orlo is back after two winters, and the council has raised its prices for everybody."
ANSWER = "I have taken that boat for thirty years, and nobody on the council has ever stood on its deck in a storm."
TIMES = ("2 days ago", "May 5, 2031 at 7:10 am", "05/06/2031")


def page_of(*, heading: str = "12 comments", times: tuple[str, ...] = TIMES, end: str = "") -> list[str]:
    """An article, and below a heading a name, a time and a long answer for each of the times."""
    thread = [line for k, time in enumerate(times) for line in (f"veldmark{k}", time, ANSWER)]
    return [line for line in (ARTICLE, heading, *thread, end) if line]


FORM = ["Reply", "Reply", "Email", "Email", "Website", "Show more comments"]


def gone(lines: list[str], sure: float = 0.6, likeliest: Label = Label.COMMENTS) -> list[str]:
    """The texts of the blocks that go, where paragraphs read like the article; all below the first are so sure, and
    what is none of it is likeliest that.
    """
    page = split(Page("\n\n".join(lines) + "\n"), language="en")
    texts = [block.text for block in page.blocks]
    inside = [0.95, *((sure if len(text) > 80 else 0.1) for text in texts[1:])]
    shares = [array("f", (0.0, 1.0)) for _ in texts]
    evidence = Evidence(page, signs(page), shares, (Label.BODY, likeliest))
    return [texts[i] for i in answers(evidence, inside, ())]


@pytest.mark.parametrize("heading", ["12 comments", "Comments (12)", "[ 12 comments ]", "Comments"])
def test_long_answers_below_their_heading_go(heading: str) -> None:
    assert gone(page_of(heading=heading)) == [ANSWER] * 3


def test_the_times_of_answers_may_seem_to_be_dates() -> None:
    assert gone(page_of(), likeliest=Label.DATE) == [ANSWER] * 3
    assert gone(page_of(), likeliest=Label.RELATED) == []


def test_answers_without_times_go_where_different_phrases_stand_around_them() -> None:
    thread = page_of(times=("first", "second"))
    assert gone([*thread, *FORM]) == [ANSWER] * 2


@pytest.mark.parametrize(
    "lines",
    [
        [*page_of(times=("first", "second")), *FORM[:4]],
        page_of(heading="The council"),
        page_of(heading=""),
        page_of(times=TIMES[:2]),
        page_of(times=("first", "second", "third")),
        [ARTICLE, "12 comments"],
    ],
)
def test_what_stands_below_another_heading_or_has_no_dates_stays(lines: list[str]) -> None:
    assert gone(lines) == []


def test_an_article_below_the_number_of_its_answers_stays() -> None:
    assert gone(page_of(), sure=0.95) == []


def test_the_office_that_a_text_is_from_stands_below_its_end_and_not_below_answers() -> None:
    assert gone([*page_of(), "Source: Orlo Post"]) == []
    assert gone([*page_of(), "The Orlo Post"]) == [ANSWER] * 3


@pytest.mark.parametrize("count", [2, 3])
def test_all_goes_below_several_lines_that_say_whose_an_answer_is(count: int) -> None:
    thread = [part for k in range(count) for part in (f"veldmark{k} says:", "May 5, 2031 at 7:10 am", ANSWER)]
    assert gone([ARTICLE, "31 Responses to “The ferry”", *thread], sure=0.95) == [ANSWER] * (count if count > 2 else 0)


def test_what_people_say_in_the_article_stays() -> None:
    spoken = [part for k in range(3) for part in (f"The harbour master of quay {k} says:", ANSWER)]
    assert gone([ARTICLE, *spoken], sure=0.95) == []
