"""An entry of an encyclopedia in a dump."""

from __future__ import annotations

import pytest

from cleaner.blocks.split import split
from cleaner.labels.evidence import Evidence
from cleaner.labels.label import Label
from cleaner.labels.placed.kinds.entries import entries
from cleaner.labels.placed.steps import Placed
from cleaner.labels.signs.signs import signs
from cleaner.page import Page
from cleaner.pipeline import clean

SOURCE = "From Wikipedia, the free encyclopedia"
TEXT = (
    "The Orlo lantern is a ship's lantern with a shutter, invented by Maeve Holm in 1871.[1]",
    "History",
    "Holm built the first one for her brother after a collision in the winter of 1869.[2][citation needed]",
)
NOTES = (
    "References",
    '^ "Lanterns". Orlo Heritage. Retrieved May 3, 2029.',
    "Retrieved from Orlo. It has 12 pages in all.",
)
TABS = ("Article", "Talk", "Read")


def found(*lines: str, language: str = "en") -> tuple[list[str], str]:
    """The article's lines and its headline, where nothing was the article's and the first line was the headline."""
    document = split(Page("\n".join(lines)), language=language)
    texts = [block.text for block in document.blocks]
    inside, known = entries(
        Evidence(document, signs(document), (), ()), Placed([0.1] * len(texts), {0: Label.HEADLINE})
    )
    return [text for text, p in zip(texts, inside, strict=True) if p >= 0.5], texts[
        next(i for i, label in known.items() if label is Label.HEADLINE)
    ]


@pytest.mark.parametrize(
    "above",
    [
        ("Search", "Orlo lantern", "4 languages", *TABS),
        ("Search", "Orlo lantern", *TABS),
        ("Search", "Orlo lantern (ship)", *TABS),
        ("Search", "Lights of the sea", "12 languages", *TABS),
        ("Search", "Maeve Holm"),
    ],
)
def test_an_entrys_name_is_its_headline(above: tuple[str, ...]) -> None:
    assert found(*above, SOURCE, *TEXT, *NOTES) == (list(TEXT), above[1])


def test_the_number_of_a_note_in_a_line_of_its_own_is_no_note() -> None:
    lines = (TEXT[0], "^[7]", *TEXT[1:])
    assert found("Search", "Orlo lantern", "4 languages", SOURCE, *lines, *NOTES)[0] == list(TEXT)


def test_notes_begin_below_most_of_the_text() -> None:
    lines = (TEXT[0], "^? is a mark that a text browser put on a line of its own", *TEXT[1:], TEXT[2][:-4])
    assert TEXT[2] in found("Search", "Orlo lantern", "4 languages", SOURCE, *lines, *NOTES)[0]


def test_without_the_line_that_names_the_source_nothing_changes() -> None:
    assert found("Search", "Orlo lantern", "4 languages", "From Orlo, the free town", *TEXT) == ([], "Search")
    assert found("Search", "Orlo lantern", SOURCE, "Pages: 3") == ([], "Search")


def test_a_table_of_contents_is_none_of_the_text() -> None:
    contents = ("Contents", "1 History", "2 References")
    assert found("Orlo lantern", SOURCE, TEXT[0], *contents, *TEXT[1:])[0] == list(TEXT)


def test_in_other_languages() -> None:
    page = """Suchen
Kranzsee
7 Sprachen
Artikel
Diskussion
aus Wikipedia, der freien Enzyklopädie
Der Kranzsee ist ein Moorsee bei Hohenlinden. Er liegt 412 m über dem Meer.[1]
Geschichte
Im 16. Jahrhundert wurde der See aufgestaut, um die Mühlen von Oberau mit Wasser zu versorgen.
Einzelnachweise
↑ Die Seen im Hohenlindener Land. Hohenlinden 1994.
Impressum
"""
    article = clean(page, kind="text")
    assert article.headline == "Kranzsee"
    assert [word for word in ("Moorsee", "Mühlen", "1994") if word in article.body] == ["Moorsee", "Mühlen"]
