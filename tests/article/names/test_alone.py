"""Names without a word like "by" are the author's only where an author's stand."""

from __future__ import annotations

import pytest

from cleaner.article.byline import byline
from cleaner.blocks.block import Block, Marks
from cleaner.blocks.claims import Claim
from cleaner.labels.label import Label, Labelled


def line(text: str, label: Label = Label.OTHER, tag: str = "p") -> Labelled:
    return Labelled(Block(text, text, Marks(tag=tag)), label, "")


HEADLINE = line("Ferry opens", Label.HEADLINE, "h1")
DAY = line("February 3, 2031", Label.DATE)
TEXT = line("The ferry to the island opened on Monday after a wait of ten years, and the boat was full.", Label.BODY)


@pytest.mark.parametrize(
    ("lines", "names"),
    [
        ([line("Tollern Veldmark"), TEXT], ()),
        ([line("Tollern Veldmark has 12 boats", tag="p"), DAY, TEXT], ()),
        ([line("Tollern Veldmark", Label.SUBHEADING, "h2"), DAY, TEXT], ()),
        ([line("Tollern Veldmark", Label.NAVIGATION, "li"), DAY, TEXT], ()),
        ([line("Mpesi Sebusi"), DAY, TEXT], ("Mpesi Sebusi",)),
        ([line("Mpesi Sebusi", tag=""), TEXT], ()),
        ([line("Mpesi Sebusi", tag=""), DAY, TEXT], ("Mpesi Sebusi",)),
        ([line("Ana Ruiz", tag=""), TEXT], ("Ana Ruiz",)),
        ([line("Mpesi Sebusi/Kwezi Phakela"), TEXT], ("Mpesi Sebusi", "Kwezi Phakela")),
        ([line("Ana Ruiz"), TEXT], ("Ana Ruiz",)),
        ([line("Ana Ruiz", tag="li"), TEXT], ("Ana Ruiz",)),
        ([line("Ferry News Staff", tag="div"), TEXT], ("Ferry News Staff",)),
    ],
)
def test_names_alone(lines: list[Labelled], names: tuple[str, ...]) -> None:
    assert byline([], [HEADLINE, *lines], "en").authors == names


@pytest.mark.parametrize(
    ("text", "language", "names"),
    [
        ("Store Locator", "en", ()),
        ("Ana-Maria Veldmark", "en", ("Ana-Maria Veldmark",)),
        ("Dr. Veldmark", "en", ("Dr. Veldmark",)),
        ("Faire Fahrpreise", "de", ()),
        ("ARK-Redaktion", "de", ("ARK-Redaktion",)),
        ("Gesine Veldmark", "de", ("Gesine Veldmark",)),
    ],
)
def test_headings_of_a_dump_are_no_names(text: str, language: str, names: tuple[str, ...]) -> None:
    lines = [line("Ferry opens", Label.HEADLINE, ""), line(text, Label.BYLINE, ""), TEXT]
    assert byline([], lines, language).authors == names


def test_a_heading_beside_a_date_is_no_name_where_nouns_have_capitals() -> None:
    lines = [line("Ferry opens", Label.HEADLINE, ""), line("Faire Fahrpreise", Label.BYLINE, ""), DAY, TEXT]
    assert byline([], lines, "de").authors == ()


@pytest.mark.parametrize(
    ("above", "below", "claim", "names"),
    [
        ("", "Adjust", "", ()),
        ("", "EXCLUSIVE", "", ()),
        ("", "Novelty", "", ()),
        ("Tollern Ferries", "", "", ()),
        ("Ana Ruiz", "", "", ("Ana Ruiz",)),
        ("Tollern Ferries", "", "Tollern Ferries", ("Tollern Ferries",)),
        ("", "Tollern Ferries", "", ("Tollern Ferries",)),
        ("", "Stefan", "", ("Stefan",)),
        ("", "Adjust", "Adjust", ("Adjust",)),
        ("", "EvilBoat", "", ("EvilBoat",)),
        ("", "松村太郎", "", ("松村太郎",)),
        ("", "By Tollern", "", ("Tollern",)),
    ],
)
def test_topics_are_no_names(above: str, below: str, claim: str, names: tuple[str, ...]) -> None:
    lines = [line(above, Label.BYLINE), HEADLINE, line(below, Label.BYLINE), DAY, TEXT]
    claims = [Claim("author", claim, "author")] if claim else []
    assert byline(claims, [item for item in lines if item.block.text], "en").authors == names


def test_names_of_tags_are_no_authors() -> None:
    assert byline([], [HEADLINE, line("Tags: Ana Ruiz, Luis Gil", Label.TAGS), TEXT], "en").authors == ()


@pytest.mark.parametrize(("section", "names"), [("North Orlo", ()), ("north orlo", ()), ("Orlo", ("North Orlo",))])
def test_the_section_beside_a_date_is_no_name(section: str, names: tuple[str, ...]) -> None:
    claims = [Claim("section", section, "article:section")]
    lines = [HEADLINE, line("North Orlo 09:31 February 3, 2031", Label.DATE), TEXT]
    assert byline(claims, lines, "en").authors == names
    assert byline(claims, [HEADLINE, line("By North Orlo", Label.BYLINE), TEXT], "en").authors == ("North Orlo",)


@pytest.mark.parametrize(
    ("head", "text", "names"),
    [
        ("Ana Ruiz wins the race", "Ana Ruiz", ()),
        ("Who is Ana Ruiz?", "Ana Ruiz", ()),
        ("Ana Ruiz wins the race", "By Ana Ruiz", ("Ana Ruiz",)),
        ("Ana Ruizova wins the race", "Ana Ruiz", ("Ana Ruiz",)),
        ("The race is won", "Ana Ruiz", ("Ana Ruiz",)),
    ],
)
def test_whom_the_headline_is_about_is_no_author(head: str, text: str, names: tuple[str, ...]) -> None:
    lines = [line(head, Label.HEADLINE, ""), line(text, Label.BYLINE, ""), DAY, TEXT]
    assert byline([], lines, "en").authors == names


def test_whom_the_headline_names_is_the_author_where_the_page_claims_it() -> None:
    lines = [line("Ana Ruiz: Why I left", Label.HEADLINE, "h1"), line("Ana Ruiz", Label.BYLINE), DAY, TEXT]
    assert byline([Claim("author", "Ana Ruiz", "json-ld")], lines, "en").authors == ("Ana Ruiz",)
