"""The first paragraph of a dump's article that may be a caption."""

from __future__ import annotations

import pytest

from cleaner.blocks.split import split
from cleaner.labels.evidence import Evidence
from cleaner.labels.label import Label
from cleaner.labels.placed.beginning.leads import FAR, leads
from cleaner.labels.signs.signs import signs
from cleaner.page import Page
from tests.labels.placed.boats import BODY

HEADLINE = "Harbour of Orlo looks for pilots"
LEAD = "The harbour of Orlo is looking for twelve pilots who know the sands."
TEASER = "The harbour of Orlo is looking for twelve pilots who …"
SHOWN = "A pilot looks over the sands of Orlo."


def found(*lines: str, headline: int) -> list[str]:
    page = split(Page("\n\n".join(lines) + "\n"))
    texts = [block.text for block in page.blocks]
    inside = [0.9 if text in BODY else 0.1 for text in texts]
    return [texts[i] for i in leads(Evidence(page, signs(page), [], ()), inside, {headline: Label.HEADLINE})]


@pytest.mark.parametrize("told", [TEASER, LEAD], ids=["cut", "whole"])
def test_what_a_list_of_news_tells_of_the_article_is_its_first_paragraph(told: str) -> None:
    assert found("Latest news", HEADLINE, told, "Tides", HEADLINE, SHOWN, LEAD, *BODY, headline=4) == [LEAD]
    assert found(HEADLINE, LEAD, *BODY, "Most read", HEADLINE, told, headline=0) == [LEAD]


@pytest.mark.parametrize(
    "lines",
    [
        (HEADLINE, LEAD, *BODY),
        (HEADLINE, LEAD, *BODY, "Quiet boats come back to Orlo", TEASER),
        (HEADLINE, LEAD, *BODY, HEADLINE, "Tides", TEASER),
        (HEADLINE, LEAD.rstrip("."), *BODY, HEADLINE, TEASER),
        (HEADLINE, f"Photo by Ana Ruiz: {LEAD}", *BODY, HEADLINE, f"Photo by Ana Ruiz: {TEASER}"),
        (HEADLINE, f"{LEAD.rstrip('.')}?", *BODY, HEADLINE, TEASER),
        (HEADLINE, "Orlo waits.", *BODY, HEADLINE, "Orlo waits."),
        (HEADLINE, LEAD, *["Tides"] * FAR, *BODY, HEADLINE, TEASER),
    ],
    ids=["no list", "other headline", "not below", "no sentence", "question", "credit", "short", "far"],
)
def test_other_lines_are_not_known_to_be_one(lines: tuple[str, ...]) -> None:
    assert found(*lines, headline=0) == []


def test_the_headline_is_none() -> None:
    title = "Harbour of Orlo looks for twelve pilots, says the U.K."
    assert found(title, title, *BODY, title, title, headline=0) == []


def test_where_a_text_browser_drew_the_page_it_may_be_the_name_of_a_picture() -> None:
    wrapped = [line.replace(", and", ",\nand") for line in BODY]
    assert found(HEADLINE, LEAD, *BODY, HEADLINE, TEASER, headline=0) == [LEAD]
    assert found(HEADLINE, LEAD, *wrapped, HEADLINE, TEASER, headline=0) == []
