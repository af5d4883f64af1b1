"""The item of a list in a text dump that was missed."""

from __future__ import annotations

from array import array
from textwrap import fill

import pytest

from cleaner.blocks.split import split
from cleaner.labels.evidence import Evidence
from cleaner.labels.label import Label
from cleaner.labels.placed.lists.gaps import gaps, headings_between, named_as_sections
from cleaner.labels.signs.signs import signs
from cleaner.page import Page

LABELS = (Label.BODY, Label.OTHER, Label.CAPTION)
LONG = "The ferry to Orlo left at six with forty people on board, said its captain, and came back with none of them."


@pytest.mark.parametrize(
    ("lines", "opinions", "shares", "found"),
    [
        (("Bread", "Butter", "Salt"), (0.9, 0.45, 0.9), (0.5, 0.4, 0.1), [1]),
        (("Bread", "Butter", "Salt"), (0.9, 0.35, 0.9), (0.5, 0.4, 0.1), []),
        (("Bread", "Butter", "Salt"), (0.9, 0.45, 0.4), (0.5, 0.4, 0.1), []),
        (("Bread", "Butter", "Salt"), (0.9, 0.45, 0.9), (0.5, 0.1, 0.4), []),
        ((LONG, "Butter", "Salt"), (0.9, 0.45, 0.9), (0.5, 0.4, 0.1), []),
        (("Bread", "Sign up for our newsletter", "Salt"), (0.9, 0.45, 0.9), (0.5, 0.4, 0.1), []),
        (("Bread", "(2)", "Salt", "(2)"), (0.9, 0.45, 0.9, 0.1), (0.5, 0.4, 0.1), []),
        (("Bread", "Butter"), (0.9, 0.45), (0.5, 0.4, 0.1), []),
        (("Bread", "Butter", "Milk", "Salt"), (0.9, 0.45, 0.45, 0.9), (0.5, 0.4, 0.1), []),
        ((), (), (0.5, 0.4, 0.1), []),
    ],
)
def test_a_line_between_two_items(
    lines: tuple[str, ...], opinions: tuple[float, ...], shares: tuple[float, ...], found: list[int]
) -> None:
    document = split(Page("\n".join(lines)), language="en")
    assert gaps(Evidence(document, signs(document), [array("f", shares)] * len(lines), LABELS), opinions, ()) == found


@pytest.mark.parametrize("known", [0, 1, 2])
def test_what_is_known_is_no_item(known: int) -> None:
    document = split(Page("Bread\nButter\nSalt"), language="en")
    shares = [array("f", (0.5, 0.4, 0.1))] * 3
    assert gaps(Evidence(document, signs(document), shares, LABELS), (0.9, 0.45, 0.9), {known}) == []


@pytest.mark.parametrize(
    ("lines", "opinions", "found"),
    [
        ((LONG, "Travel", LONG), (0.9, 0.1, 0.9), [1]),
        ((LONG, "Travel", LONG), (0.9, 0.1, 0.1), []),
        ((LONG, "Travel", LONG), (0.1, 0.1, 0.9), []),
        ((LONG, "Travel", "Salt"), (0.9, 0.1, 0.9), []),
        (("Bread", "Travel", LONG), (0.9, 0.1, 0.9), []),
        ((LONG, "Advertisement", LONG), (0.9, 0.1, 0.9), []),
        ((LONG, "Travel to Orlo", LONG), (0.9, 0.1, 0.9), []),
        ((LONG, "3 min read", LONG), (0.9, 0.1, 0.9), []),
    ],
)
def test_a_section_between_two_paragraphs(
    lines: tuple[str, ...], opinions: tuple[float, ...], found: list[int]
) -> None:
    document = split(Page("\n".join(lines)), language="en")
    evidence = Evidence(document, signs(document), [], LABELS)
    assert list(named_as_sections(evidence, opinions, ())) == found
    assert list(named_as_sections(evidence, opinions, {1})) == []


@pytest.mark.parametrize(
    ("lines", "opinions", "found"),
    [
        ((LONG, "A captain retires", LONG), (0.9, 0.3, 0.9), [1]),
        ((LONG, "A captain retires", LONG), (0.9, 0.1, 0.9), [1]),
        ((LONG, "A captain retires", LONG), (0.9, 0.09, 0.9), []),
        ((LONG, "Captain retires", LONG), (0.9, 0.29, 0.9), []),
        ((LONG, "Ines Calder Holt", LONG), (0.9, 0.29, 0.9), []),
        ((LONG, "Orlo: a captain retires", LONG), (0.9, 0.29, 0.9), []),
        ((LONG, "A captain retires after a lifetime upon the sea", LONG), (0.9, 0.29, 0.9), []),
        ((LONG, "A captain retires", LONG), (0.9, 0.4, 0.4), []),
        ((LONG, "A captain retires.", LONG), (0.9, 0.4, 0.9), []),
        ((LONG, "a captain retires", LONG), (0.9, 0.4, 0.9), []),
        ((LONG, "Advertisement", LONG), (0.9, 0.4, 0.9), []),
        ((LONG, "Calder: ‘I am sure that we sail again’", LONG), (0.9, 0.4, 0.9), []),
        (("Bread", "A captain retires", LONG), (0.9, 0.4, 0.9), []),
        ((LONG, "A captain retires", LONG[:-1]), (0.9, 0.4, 0.9), []),
    ],
)
def test_a_heading_between_two_paragraphs(
    lines: tuple[str, ...], opinions: tuple[float, ...], found: list[int]
) -> None:
    document = split(Page("\n".join(lines)), language="en")
    evidence = Evidence(document, signs(document), [], LABELS)
    assert list(headings_between(evidence, opinions, ())) == found
    assert list(headings_between(evidence, opinions, {1})) == []


def test_in_what_text_browsers_drew_none_is_found() -> None:
    wrapped = fill(LONG, 60)
    document = split(Page("\n\n".join((wrapped, "A captain retires", *[wrapped] * 4))), language="en")
    evidence = Evidence(document, signs(document), [], LABELS)
    assert list(headings_between(evidence, (0.9, 0.4, 0.9, 0.9, 0.9, 0.9), ())) == []


def test_what_text_browsers_drew_further_left_than_the_paragraph_below_is_found() -> None:
    wrapped = "\n".join(f"   {line}" for line in fill(LONG, 60).split("\n"))
    for heading, found in (("A captain retires", [1]), ("   A captain retires", [])):
        document = split(Page("\n\n".join((wrapped, heading, *[wrapped] * 4))), language="en")
        evidence = Evidence(document, signs(document), [], LABELS)
        assert evidence.is_drawn
        assert list(headings_between(evidence, (0.9, 0.4, 0.9, 0.9, 0.9, 0.9), ())) == found


@pytest.mark.parametrize(
    ("above", "opinion", "found"),
    [
        ("Read also: Gulls return to Orlo", 0.1, [2]),
        ("Read also: Gulls return to Orlo", 0.09, []),
        ("Read also:", 0.2, []),
        ("Gulls return to Orlo", 0.2, []),
    ],
)
def test_a_heading_below_a_link_to_another_article(above: str, opinion: float, found: list[int]) -> None:
    document = split(Page(f"{LONG}\n{above}\nA captain retires\n{LONG}"), language="en")
    evidence = Evidence(document, signs(document), [], LABELS)
    assert list(headings_between(evidence, (0.9, 0.1, opinion, 0.9), ())) == found


LIST = ("Related articles", "Gulls return to Orlo", "Harbour gets a second crane")


@pytest.mark.parametrize(
    ("rows", "found"),
    [
        (("\n".join(LIST), "A captain retires"), [4]),
        (("\n".join(LIST[:2]), "A captain retires"), [3]),
        # one headline more; what is as far from the links as they are from each other; a longer headline
        (("\n".join((*LIST, "A captain retires")),), []),
        ((*LIST, "A captain retires"), []),
        (("\n".join(LIST), "A captain retires after forty years at the helm of the ferry to Orlo"), []),
        # no title of a box; a sentence in it; too many links
        (("\n".join(LIST[1:]), "A captain retires"), []),
        (("\n".join((*LIST, "The gulls are back.")), "A captain retires"), []),
        (("\n".join((*LIST, "Mayor buys a boat", "Tide takes a pier")), "A captain retires"), []),
    ],
)
def test_a_heading_set_apart_below_links_to_other_articles(rows: tuple[str, ...], found: list[int]) -> None:
    document = split(Page("\n\n".join((LONG, *rows, LONG))), language="en")
    evidence = Evidence(document, signs(document), [], LABELS)
    opinions = (0.9, *[0.15] * (len(document.blocks) - 2), 0.9)
    assert list(headings_between(evidence, opinions, ())) == found


def test_a_heading_in_a_script_without_capitals() -> None:
    paragraph = "عادت العبارة إلى الميناء يوم الثلاثاء وعلى متنها أربعون راكبا كما قال قبطانها."
    document = split(Page(f"{paragraph}\nالقبطان يتقاعد\n{paragraph}"), language="ar")
    evidence = Evidence(document, signs(document), [], LABELS)
    assert list(headings_between(evidence, (0.9, 0.4, 0.9), ())) == [1]
