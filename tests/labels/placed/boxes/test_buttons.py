"""The words of buttons, and questions about the page, among the paragraphs of HTML."""

from __future__ import annotations

import pytest

from cleaner.blocks.split import split
from cleaner.labels.evidence import Evidence
from cleaner.labels.placed.boxes.buttons import buttons
from cleaner.labels.signs.signs import signs
from cleaner.page import Page

BODY = [
    f"Boat number {n} left the quay of Orlo in the morning, and the harbour master said that it was on time."
    for n in ("one", "two", "three", "four")
]


def found(lines: list[str], tag: str = "p", language: str = "en") -> list[int]:
    page = split(Page("".join(f"<{tag}>{line}</{tag}>" for line in lines), "html"), language=language)
    return sorted(buttons(Evidence(page, signs(page), [], ()), [0.9] * len(lines), {}))


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("Was this page helpful?", "en"),
        ("Thank you for your feedback!", "en"),
        ("< back to top", "en"),
        ("War dieser Artikel hilfreich?", "de"),
        ("Cet article vous a-t-il été utile ?", "fr"),
        ("この記事は役に立ちましたか？", "ja"),
    ],
)
def test_a_question_about_the_page_goes_wherever_it_stands(line: str, language: str) -> None:
    assert found([*BODY[:2], line, *BODY[2:]], language=language) == [2]
    assert found([*BODY, line], language=language) == [4]


@pytest.mark.parametrize(
    ("line", "language"),
    [("Download PDF", "en"), ("PDF herunterladen", "de"), ("Descargar PDF", "es"), ("下载PDF", "zh")],
)
def test_two_words_go_below_the_last_paragraph_only(line: str, language: str) -> None:
    assert found([*BODY, line], language=language) == [4]
    assert found([*BODY, line, "Was this page helpful?"], language=language)[:1] == [4]
    assert found([*BODY[:2], line, *BODY[2:]], language=language) == []


@pytest.mark.parametrize(
    "line",
    [
        "Was this page helpful? The harbour board asked its readers.",
        "Download",
        "How it works:",
        "Texas 14.3",
        "Boats at noon",
        "The PDF is for download",
    ],
)
def test_another_line_stays(line: str) -> None:
    assert found([*BODY, line]) == []


@pytest.mark.parametrize(
    ("line", "language"),
    [("„Nein.“", "de"), ("“Was this page helpful?”", "en"), ("„Ja.“", "de"), ("Fermé.", "fr"), ("«Oui.»", "fr")],
)
def test_what_somebody_said_and_a_word_with_other_letters_stay(line: str, language: str) -> None:
    assert found([*BODY[:2], line, *BODY[2:]], language=language) == []
    assert found([*BODY, line], language=language) == []


@pytest.mark.parametrize("tag", ["h2", "li"])
def test_a_heading_and_an_item_of_a_list_stay(tag: str) -> None:
    assert found([*BODY, "Was this page helpful?"], tag) == []


def linked(link: str, count: int = 4, around: str = "{}") -> list[str]:
    """The texts that go of a page that has a link below each of its paragraphs."""
    parts = [f"<p>{BODY[n % 4]} ({n})</p>{around.format(link)}" for n in range(count)]
    page = split(Page("".join(parts), "html"), language="en")
    gone = buttons(Evidence(page, signs(page), [], ()), [0.9] * len(page.blocks), {})
    return [page.blocks[i].text for i in sorted(gone)]


def test_a_link_that_stands_below_each_thing_of_a_list_is_a_button() -> None:
    assert linked("<p><a href=/rooms>See the rooms</a></p>") == ["See the rooms"] * 4
    assert linked("<div><a href=/1>Website</a> <a href=/2>Call</a></div>", 5) == ["Website Call"] * 5


@pytest.mark.parametrize(
    ("link", "count", "around"),
    [
        ("<p><a href=/rooms>See the rooms</a></p>", 3, "{}"),
        ("<p>See the rooms</p>", 4, "{}"),
        ("<p>See <a href=/rooms>the rooms</a></p>", 4, "{}"),
        ("<h3><a href=/rooms>The rooms</a></h3>", 4, "{}"),
        ("<p><a href=/rooms>Harbour House</a></p>", 4, "<ul><li>{}</li></ul>"),
        ("<p><a href=/rooms>Harbour House</a></p>", 4, "<table><tr><td>{}</td></tr></table>"),
        (f"<p><a href=/rooms>{BODY[0]}</a></p>", 4, "{}"),
    ],
    ids=["three", "no-link", "words-beside-it", "heading", "item", "cell", "sentence"],
)
def test_other_lines_that_stand_there_often_stay(link: str, count: int, around: str) -> None:
    assert linked(link, count, around) == []
