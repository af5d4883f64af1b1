"""Questions whose answers are the article's."""

from __future__ import annotations

from array import array
from collections.abc import Sequence

import pytest

from cleaner.blocks.split import split
from cleaner.labels.evidence import Evidence
from cleaner.labels.label import Label
from cleaner.labels.placed.kinds.questions import headed, questions
from cleaner.labels.signs.signs import signs
from cleaner.page import Page

FIRST, SECOND = "How long does the ferry take?", "May a goat come on board?"
ANSWER = "{} It depends on the tide, the wind and on who is at the helm that day."
LABELS = (Label.BODY, Label.OTHER)


def missed(
    opinions: Sequence[float],
    first: str = FIRST,
    answer: str = ANSWER,
    known: Sequence[int] = (),
    line: str = "<div>{}</div>",
) -> list[str]:
    """The questions that are raised on a page of two questions and their answers, whose blocks have these opinions."""
    lines = (first, answer.format("Long."), SECOND, answer.format("Rarely."))
    page = split(Page("".join(map(line.format, lines)), "html" if "<" in line else "text"))
    evidence = Evidence(page, signs(page), [array("f", [0.5, 0.5])] * len(lines), LABELS)
    return [page.blocks[i].text for i in questions(evidence, opinions, known)]


def test_a_question_that_was_missed_stays_with_its_answer() -> None:
    assert missed((0.7, 0.9, 0.35, 0.9)) == [SECOND]
    assert missed((0.4, 0.9, 0.35, 0.9)) == [FIRST, SECOND]
    assert missed((0.7, 0.9, 0.35, 0.9), line="{}\n\n") == [SECOND]


def test_what_is_surely_none_of_the_article_or_known_stays_as_it_is() -> None:
    assert missed((0.7, 0.9, 0.2, 0.9)) == []
    assert missed((0.7, 0.9, 0.4, 0.9), known=[2]) == []


def test_a_question_without_its_answer_is_none() -> None:
    assert missed((0.4, 0.1, 0.4, 0.9)) == []
    assert missed((0.4, 0.9, 0.4, 0.9), answer="{}") == []


def test_one_question_may_be_a_teaser() -> None:
    assert missed((0.7, 0.9, 0.4, 0.9), first="How long the ferry takes") == []


def test_what_says_what_it_is_stays_as_it_is() -> None:
    assert missed((0.4, 0.9, 0.4, 0.9), first="Read more: how long does the ferry take?") == [SECOND]


def headings(heading: str, opinions: Sequence[float], known: Sequence[int] = (), below: str = FIRST) -> list[str]:
    """The headings that are raised on a page of a paragraph, one of these, a question and its answer."""
    lines = (ANSWER.format("Quickly."), heading, below, ANSWER.format("Long."))
    page = split(Page("\n\n".join(lines) + "\n"))
    evidence = Evidence(page, signs(page), [array("f", [0.5, 0.5])] * len(lines), LABELS)
    return [page.blocks[i].text for i in headed(evidence, opinions, known)]


@pytest.mark.parametrize("heading", ["FAQ", "FAQs", "Q&A", "Frequently Asked Questions (FAQs)", "Common questions:"])
def test_the_heading_of_questions_stays_with_them(heading: str) -> None:
    assert headings(heading, (0.9, 0.1, 0.9, 0.9)) == [heading]
    assert headings(heading, (0.9, 0.1, 0.1, 0.9)) == []
    assert headings(heading, (0.9, 0.1, 0.9, 0.9), known=[1]) == []
    assert headings(heading, (0.9, 0.1, 0.9, 0.9), below="The ferry takes an hour.") == []


@pytest.mark.parametrize("heading", ["Help", "FAQ about the ferries of Orlo", "Questions of the day"])
def test_another_line_above_a_question_is_no_heading_of_it(heading: str) -> None:
    assert headings(heading, (0.9, 0.1, 0.9, 0.9)) == []
