"""The byline and the date that read like the first lines of an article."""

from __future__ import annotations

import pytest

from cleaner.blocks.split import split
from cleaner.labels.evidence import Evidence
from cleaner.labels.label import Label
from cleaner.labels.placed.beginning.opening import opening
from cleaner.labels.signs.signs import signs
from cleaner.page import Page

BODY = [
    f"Boat number {n} left the quay of Orlo in the morning, and the harbour master said that it was on time."
    for n in ("one", "two", "three", "four")
]
FIELDS = {
    "By Ole Strand": Label.BYLINE,
    "By: Ole Strand": Label.BYLINE,
    "Written by Ines Calder and Ole Strand": Label.BYLINE,
    "Published Monday, May 6, 2024": Label.DATE,
    "6 May 2024": Label.DATE,
    "6 May 2024 |": Label.DATE,
    "6 May 2024 | Ole Strand | viewed 31 times": Label.DATE,
    "6. 5. 2024": Label.DATE,
}


def found(lines: list[str], opinion: float = 0.9, known: dict[int, Label] | None = None) -> dict[int, Label]:
    page = split(Page("".join(f"<p>{line}</p>" for line in lines), "html"))
    return opening(Evidence(page, signs(page), [], ()), [opinion] * len(lines), known or {})


@pytest.mark.parametrize(("line", "label"), FIELDS.items())
@pytest.mark.parametrize("at", [0, 1])
def test_a_line_above_the_second_paragraph(at: int, line: str, label: Label) -> None:
    assert found([*BODY[:at], line, *BODY[at:]]) == {at: label}


@pytest.mark.parametrize("line", FIELDS)
def test_a_line_further_below_stays(line: str) -> None:
    assert found([*BODY[:2], line, *BODY[2:]]) == {}


@pytest.mark.parametrize(
    "line",
    [
        "By the harbour",
        "By: the harbour board",
        "Orlo: Ole Strand",
        "May 6 was a Monday",
        "In May 2024",
        "The 2024 line: what is new?",
    ],
)
def test_a_line_that_says_more_stays(line: str) -> None:
    assert found([line, *BODY]) == {}


def test_what_is_known_or_not_the_article_stays() -> None:
    assert found(["By Ole Strand", *BODY], known={0: Label.BYLINE}) == {}
    assert found(["By Ole Strand", *BODY], opinion=0.2) == {}


def test_a_byline_and_a_date() -> None:
    assert found(["By Ole Strand", "6 May 2024", *BODY]) == {0: Label.BYLINE, 1: Label.DATE}


@pytest.mark.parametrize(
    "line",
    ["Ines Calder | yesterday evening", "Ole Strand · Published: 6.5.2024 at noon"],
)
def test_a_line_of_names_and_a_date_is_the_byline(line: str) -> None:
    assert found([line, *BODY]) == {0: Label.BYLINE}


@pytest.mark.parametrize(
    "line",
    [
        "Ferries and tides | 2 hours ago",
        "Orlo | yesterday",
        "Ines Calder | Harbour desk",
        "Ole Strand left | yesterday.",
    ],
)
def test_a_line_with_a_bar_and_no_names_or_no_date_stays(line: str) -> None:
    assert found([line, *BODY]) == {}


def test_a_lead_is_no_field_and_two_fields_follow_it() -> None:
    assert found([BODY[0], "Ole Strand | May 6, 2024", *BODY[1:]]) == {1: Label.BYLINE, 2: Label.DATE}


HEADLINE = {0: Label.HEADLINE}


@pytest.mark.parametrize("at", [1, 2])
def test_the_line_below_the_headline_that_is_counted_from_now_is_the_date(at: int) -> None:
    lines = ["Ferry opens", *BODY[:2]]
    lines.insert(at, "Updated 2 hours ago")
    assert found([*lines, "yesterday"], 0.2, HEADLINE) == {at: Label.DATE}


@pytest.mark.parametrize("line", ["Two hours ago the ferry left", "Read more", "yesterday's papers"])
def test_a_line_below_the_headline_that_says_more_is_not(line: str) -> None:
    assert found(["Ferry opens", line, *BODY], 0.2, HEADLINE) == {}


def test_without_a_headline_no_line_is_the_date() -> None:
    assert found(["2 hours ago", *BODY], 0.2) == {}


BYLINE = {**HEADLINE, 1: Label.BYLINE}


@pytest.mark.parametrize("line", ["2d", "5h", "5 hrs", "1 w", "3m"])
def test_a_number_and_a_short_unit_straight_below_the_byline_are_the_date(line: str) -> None:
    assert found(["Ferry opens", "Ole Strand", line, *BODY], 0.2, BYLINE) == {2: Label.DATE}


@pytest.mark.parametrize("line", ["2d ferry", "5 min", "12", "4k", "h"])
def test_another_number_below_the_byline_is_not(line: str) -> None:
    assert found(["Ferry opens", "Ole Strand", line, *BODY], 0.2, BYLINE) == {}


def test_a_short_unit_elsewhere_is_not_the_date() -> None:
    assert found(["Ferry opens", "Ole Strand", BODY[0], "2d", *BODY[1:]], 0.2, BYLINE) == {}


@pytest.mark.parametrize(
    ("names", "label"),
    [
        ("byline", Label.BYLINE),
        ("small article-byline", Label.BYLINE),
        ("postdate", Label.DATE),
        ("entry-date top", Label.DATE),
        ("byline-text", None),
        ("update", None),
        ("bylines", None),
    ],
)
def test_a_line_that_the_page_names_a_field(names: str, label: Label | None) -> None:
    lines = [
        f'<p class="{names}">Ole Strand and Ines Calder / Staff of The Isle Post</p>',
        *(f"<p>{p}</p>" for p in BODY),
    ]
    page = split(Page("".join(lines), "html"))
    assert opening(Evidence(page, signs(page), [], ()), [0.9] * len(lines), {}) == ({0: label} if label else {})


def test_a_paragraph_that_the_page_names_a_field_stays() -> None:
    page = split(Page(f'<p class="byline">{BODY[0]}</p><p>{BODY[1]}</p>', "html"))
    assert opening(Evidence(page, signs(page), [], ()), [0.9] * 2, {}) == {}


@pytest.mark.parametrize(
    ("line", "label"), [("Ole Strand1,2", Label.BYLINE), ("Ole Strand", Label.BYLINE), ("Ole", None)]
)
def test_a_name_that_the_head_of_the_page_claims(line: str, label: Label | None) -> None:
    head = '<meta name="citation_author" content="Strand, Ole"><meta name="citation_author" content="Ines Calder">'
    page = split(Page(f"{head}<p>{line}</p>" + "".join(f"<p>{text}</p>" for text in BODY), "html"))
    assert opening(Evidence(page, signs(page), [], ()), [0.9] * 5, {}).get(0) is label
