"""What stands between the headline and the first paragraph, and sums the article up."""

from __future__ import annotations

from array import array

import pytest

from cleaner.blocks.split import split
from cleaner.labels.evidence import Evidence
from cleaner.labels.heads.lines import first_paragraph
from cleaner.labels.label import Label
from cleaner.labels.opinions.rescue import THRESHOLD
from cleaner.labels.placed.beginning.standfirst import with_standfirst
from cleaner.labels.signs.signs import SIZE, signs
from cleaner.page import Page
from cleaner.pipeline import clean

LABELS = (Label.BODY, Label.CAPTION, Label.BYLINE)
HEADLINE = "Die Fähre nach Orlo fährt nicht mehr"
LEAD = "Nach vierzig Jahren ist Schluss: Der Kapitän geht in Rente und niemand will sein Boot"
BODY = [
    f"Um {n} Uhr legte das Boot ab, sagte der Kapitän, und am Abend kam es wieder zurück nach Orlo." for n in range(9)
]


def taken(*lines: str, language: str = "de", shares: tuple[float, ...] = (0.2, 0.7, 0.1)) -> list[str]:
    """The lines above the text that are taken in; the headline is the first, and the last nine are the text."""
    document = split(Page("\n\n".join([HEADLINE, *lines, *BODY]) + "\n"), language=language)
    count = len(document.blocks) - len(BODY)
    inside = [0.2] * count + [0.9] * len(BODY)
    every = [array("f", shares)] * len(inside)
    found = with_standfirst(Evidence(document, signs(document), every, LABELS), inside, 0)
    return [block.text for block, p in zip(document.blocks[:count], found, strict=False) if p >= THRESHOLD]


@pytest.mark.parametrize(
    ("lines", "language", "shares", "found"),
    [
        ((LEAD,), "de", (0.2, 0.7, 0.1), [LEAD]),
        ((LEAD,), "en", (0.2, 0.7, 0.1), []),
        ((LEAD,), "de", (0.05, 0.85, 0.1), []),
        ((f"{LEAD}.",), "de", (0.05, 0.85, 0.1), [f"{LEAD}."]),
        ((f"{LEAD}?",), "de", (0.05, 0.85, 0.1), []),
        ((f"{LEAD}.",), "de", (0.05, 0.15, 0.8), []),
        ((f"{LEAD}.",), "en", (0.05, 0.85, 0.1), []),
        ((LEAD,), "de", (0.2, 0.1, 0.7), []),
        (("Ein kurzer Satz.", LEAD), "de", (0.2, 0.7, 0.1), []),
        (("Ein kurzer Satz.",), "de", (0.2, 0.7, 0.1), []),
        (("Lesen Sie auch: " + LEAD,), "de", (0.2, 0.7, 0.1), []),
    ],
)
def test_a_line_straight_below_the_headline(
    lines: tuple[str, ...], language: str, shares: tuple[float, ...], found: list[str]
) -> None:
    assert taken(*lines, language=language, shares=shares) == found


def test_a_line_that_is_rather_the_articles_is_taken_in_any_language() -> None:
    lead = "After forty years it is over: the captain has retired, and there is nobody who wants his boat"
    assert taken("Orlo", lead, language="en", shares=(0.5, 0.4, 0.1)) == [lead]
    assert taken("Orlo", lead, language="en", shares=(0.2, 0.7, 0.1)) == []


@pytest.mark.parametrize(
    ("said", "line", "language", "found"),
    [
        (LEAD, LEAD, "de", [LEAD]),
        (LEAD, LEAD, "en", []),
        (f"{LEAD}, sagt er", LEAD, "de", []),
        ("Ines Calder und Bo Lind", "Ines Calder und Bo Lind", "de", []),
    ],
)
def test_what_a_page_of_html_says_that_it_is_about_is_taken_in_once(
    said: str, line: str, language: str, found: list[str]
) -> None:
    body = "".join(f"<p>{text}</p>" for text in BODY)
    page = f'<meta name="description" content="{said}"><h1>{HEADLINE}</h1><p>{line}</p><p>{line}</p>{body}'
    document = split(Page(page, "html"), language=language)
    inside = [0.2] * 3 + [0.9] * len(BODY)
    every = [array("f", (0.05, 0.9, 0.05))] * len(inside)
    result = with_standfirst(Evidence(document, signs(document), every, LABELS), inside, 0)
    assert [block.text for block, p in zip(document.blocks[:3], result, strict=False) if p >= THRESHOLD] == found


def test_without_a_headline_nothing_changes() -> None:
    document = split(Page("\n\n".join([LEAD, *BODY]) + "\n"), language="de")
    inside = [0.2] + [0.9] * len(BODY)
    every = [array("f", (0.2, 0.7, 0.1))] * len(inside)
    assert with_standfirst(Evidence(document, signs(document), every, LABELS), inside, -1) == inside


def test_the_first_paragraph_is_the_first_long_block_of_the_article() -> None:
    document = split(Page("\n\n".join([HEADLINE, *BODY]) + "\n"))
    sizes = signs(document).table.column(SIZE)
    assert first_paragraph([0.9] * 10, sizes) == 1
    assert first_paragraph([0.1] * 10, sizes) == 9


ENGLISH = [
    f"At {n} o'clock the boat set out, the captain said, and in the evening it came back to the quay of Orlo."
    for n in range(9)
]
LINE = "The captain has retired, and there is nobody in the town who wants his boat"
CAPTION = "The captain on the quay of Orlo on the last day of a wet and windy February"
FIELDS = ("By Ines Calder", "March 14, 2031")


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        ((LINE, *FIELDS), True),
        (("The captain has retired and nobody wants his boat.", *FIELDS), True),
        # whose picture it is; what is short; the headline once more
        ((CAPTION, "(Ines Calder / The Orlo Post)", *FIELDS), False),
        (("A long goodbye", *FIELDS), False),
        (("ORLO: The last ferry to Orlo stops after forty years at sea", *FIELDS), False),
    ],
)
def test_a_line_between_the_headline_and_who_wrote_the_article(lines: tuple[str, ...], found: bool) -> None:
    rows = ("Coast", "Last ferry to Orlo stops after forty years", *lines, "Share", *ENGLISH)
    assert clean("\n\n".join(rows), kind="text").body.startswith(lines[0]) == found


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("Der Kapitän geht, und keiner will sein Boot", True),
        # too few words, and too few characters
        ("Kapitänsruhestand beendet Schiffsverbindung", False),
        ("Er geht, und das Boot rostet", False),
    ],
)
def test_where_leads_are_usual_a_few_words_are_enough_above_who_wrote_the_article(line: str, found: bool) -> None:
    rows = ("Küste", HEADLINE, line, "Von Ines Calder", "14. März 2031", "Teilen", *BODY)
    assert clean("\n\n".join(rows), kind="text").body.startswith(line) == found


def test_a_line_straight_above_what_is_known_as_the_byline() -> None:
    document = split(Page("\n\n".join(["Last ferry to Orlo stops", LINE, "Ines Calder", *ENGLISH])), language="en")
    inside = [0.2] * 3 + [0.9] * len(ENGLISH)
    evidence = Evidence(document, signs(document), [array("f", (0.05, 0.9))] * len(inside), (Label.BODY, Label.OTHER))
    assert with_standfirst(evidence, inside, 0, [2])[1] >= THRESHOLD
    assert with_standfirst(evidence, inside, 0)[1] < THRESHOLD


DATED = (Label.BODY, Label.DATE, Label.BYLINE)
LONG = "Im Jahr 1911 legte das erste Boot nach Orlo ab, und im Mai 2031 kam das letzte von dort zurück."


@pytest.mark.parametrize(
    ("line", "found"), [(LONG, True), (LONG[:-1], False), ("Am 3. Mai 2031 kam das letzte Boot.", False)]
)
def test_a_sentence_longer_than_a_date_is_none(line: str, found: bool) -> None:
    document = split(Page("\n\n".join([HEADLINE, line, "Ines Calder", *BODY])), language="de")
    inside = [0.2] * 3 + [0.9] * len(BODY)
    every = [array("f", (0.05, 0.9, 0.05))] * len(inside)
    evidence = Evidence(document, signs(document), every, DATED)
    assert (with_standfirst(evidence, inside, 0, [2])[1] >= THRESHOLD) == found


@pytest.mark.parametrize(
    ("below", "found"),
    [(("Facebook", "WhatsApp"), [LEAD]), (("Facebook", "Küste"), []), (("Küste", "Facebook"), []), (("Facebook",), [])],
)
def test_a_line_between_the_headline_and_buttons_to_share_leads(below: tuple[str, ...], found: list[str]) -> None:
    assert taken(LEAD, *below, shares=(0.05, 0.85, 0.1)) == found


@pytest.mark.parametrize(("rows", "found"), [(20, [f"{LEAD}."]), (50, [])])
def test_straight_below_the_headline_a_line_leads_far_above_the_text(rows: int, found: list[str]) -> None:
    assert taken(f"{LEAD}.", *(f"Punkt {n}" for n in range(rows)), shares=(0.05, 0.85, 0.1)) == found
