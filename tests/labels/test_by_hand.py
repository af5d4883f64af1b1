"""Labels by hand: a page is cut and labelled as a person wrote it into its margin, or the margin is refused."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner.blocks.aside import is_aside
from cleaner.blocks.block import Block
from cleaner.labels.by_hand import LabelsError
from cleaner.labels.label import LABELLED_BY_HAND, Label, Labelled
from cleaner.labels.margin import from_margin, to_margin
from cleaner.pipeline import clean
from cleaner.render.explanation import to_explanation
from cleaner.render.text import to_text
from cleaner.terminal import visible, visible_lines

PAGES = Path(__file__).parent.parent.parent / "fixtures" / "pages"
PAGE = """\
Home
Boats

Ferry to Orlo begins in May

by Ines Calder
3 May 2021

The ferry to Orlo begins on Monday, two weeks earlier than in other years, said the harbour master of Nordhavn.

Tell your neighbours that the kiosk sells ice.

The boat leaves at seven and comes back at noon, and whoever brings a bicycle pays nothing for it in the first week.

Code KAJA gives ten in the hundred.

Tickets are sold on board and, from next week on, at the bakery beside the lighthouse, which opens at five.
"""
HTML = """\
<title>Ferry</title><h1>Ferry to Orlo begins in May</h1><p>By <b>Ines
 Calder</b> 3 May 2021 4 min read</p><p>The ferry to Orlo begins on Monday, two weeks earlier than in other years, said
the harbour master of Nordhavn. <a href="/x">More ferries</a></p><p>The boat leaves at seven and comes back at noon.</p>
"""


@pytest.mark.parametrize("folder", sorted(PAGES.iterdir()), ids=lambda folder: folder.name)
def test_the_labels_of_a_page_give_the_same_labels(folder: Path) -> None:
    source = next(folder.glob("page.*"))
    before = clean(source)
    again = clean(source, labels=to_margin(before.page))
    assert [(item.label, item.block.text) for item in again.page] == [
        (item.label, item.block.text) for item in before.page
    ]
    fields = ("headline", "byline", "authors", "date", "body")
    assert [getattr(again, name) for name in fields] == [getattr(before, name) for name in fields]


@pytest.mark.parametrize("folder", sorted(PAGES.glob("*/labels.txt")), ids=lambda path: path.parent.name)
def test_the_labels_that_a_person_gave_a_fixture_are_its_labels(folder: Path) -> None:
    margin = folder.read_text(encoding="utf-8")
    source = next(folder.parent.glob("page.*"))
    given = [(label, " ".join(raw.split())) for label, raw in from_margin(margin)]
    found = [(item.label, " ".join(item.block.raw.split())) for item in clean(source, labels=margin).page]
    if source.suffix == ".txt":
        assert found == given
    else:
        assert [label for label, _ in found] == [label for label, _ in given]


def test_blocks_are_cut_and_joined_as_the_person_did() -> None:
    margin = to_margin(clean(PAGE).page)
    cut = margin.replace("Tell your neighbours that", "Tell your neighbours\nadvert       +  that")
    rows = [(item.label, item.block.text) for item in clean(PAGE, labels=cut).page]
    assert (Label.ADVERT, "that the kiosk sells ice.") in rows
    joined = "".join(_goes_on(row) for row in margin.splitlines(keepends=True))
    texts = [item.block.text for item in clean(PAGE, labels=joined).page]
    assert any("in the first week. Code KAJA" in text for text in texts)


def _goes_on(row: str) -> str:
    """The row, as one that goes on with the block above it where it is the code's."""
    return f"{'':12} :{row[14:]}" if "Code KAJA" in row else row.replace(f"{'':12} |", f"{'':12} :")


def test_the_fields_are_those_that_a_person_named() -> None:
    margin = to_margin(clean(PAGE).page)
    wrong = margin.replace("headline     | Ferry", "other        | Ferry").replace(
        "navigation   | Boats", "headline     | Boats"
    )
    article = clean(PAGE, labels=wrong)
    assert article.headline == "Boats"
    assert to_text(article).startswith("Boats\n")


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (
            lambda margin: margin.replace("bicycle", "tricycle"),
            "line 13 of the labels: on the page comes “bicycle pays nothing for it",
        ),
        (lambda margin: "nonsense\n" + margin, "line 1 of the labels: a row is a label"),
        (lambda margin: "", "line 1 of the labels: on the page comes “Home Boats Ferry"),
        (lambda margin: margin + "body         | More.\n", "line 18 of the labels: here the page has ended"),
    ],
)
def test_labels_of_another_page_are_refused(change: object, message: str) -> None:
    margin = to_margin(clean(PAGE).page)
    with pytest.raises(LabelsError, match=message):
        clean(PAGE, labels=change(margin))  # type: ignore[operator]


@given(st.text(max_size=200), st.text(max_size=200))
def test_labels_fit_or_are_refused(page: str, margin: str) -> None:
    try:
        found = clean(page, kind="text", labels=margin).page
    except LabelsError:
        return
    assert "".join(item.block.raw for item in found) == page


@pytest.mark.parametrize("folder", sorted(PAGES.iterdir()), ids=lambda folder: folder.name)
def test_the_article_of_the_right_labels_is_right(folder: Path) -> None:
    article = clean(next(folder.glob("page.*")), labels=(folder / "labels.txt").read_text(encoding="utf-8"))
    wanted = (folder / "article.txt").read_text(encoding="utf-8")
    assert squeezed(wanted).startswith(squeezed(article.headline or ""))
    assert squeezed(wanted).endswith(squeezed(article.body))


def test_an_error_shows_where_a_page_without_spaces_differs() -> None:
    page = "渡船は春から再び運航する。\n\n" + "".join(
        f"第{number}便は港を朝に出て、夕方に戻る。" for number in range(9)
    )
    with pytest.raises(LabelsError, match="on the page comes “7便は港を"):
        clean(page, labels=to_margin(clean(page).page).replace("第7便", "第x便"))


def squeezed(text: str) -> str:
    return "".join(text.split())


PIECES = st.lists(
    st.tuples(
        st.sampled_from(Label),
        st.text(st.sampled_from("aB. \t\n\r|+:#\u2028\x1b\x0c\xad"), max_size=12).filter(squeezed),
    ),
    max_size=8,
)


@given(PIECES, st.booleans())
def test_any_page_is_cut_as_its_margin_says(pieces: list[tuple[Label, str]], shown: bool) -> None:
    page = "".join(raw for _, raw in pieces).replace("\r", "\n")
    given = [(label, raw.replace("\r", "\n")) for label, raw in pieces]
    margin = to_margin([Labelled(Block(raw, raw.strip()), label, "test") for label, raw in given])
    found = clean(page, kind="text", labels=visible(margin) if shown else margin).page
    assert "".join(item.block.raw for item in found) == page
    seen = [(item.label, squeezed(visible(item.block.raw))) for item in found if item.because == LABELLED_BY_HAND]
    assert seen == [(label, squeezed(visible(raw))) for label, raw in given]


def in_windows(margin: str) -> str:
    """Labels as an editor there saves them."""
    return re.sub(r"(?<!\r)\n", "\r\n", visible_lines(margin))


@pytest.mark.parametrize("end", ["\r", "\r\r\n", "\r\n", "\n\r"])
@pytest.mark.parametrize("show", [str, visible_lines, in_windows])
def test_the_labels_of_a_page_with_carriage_returns_are_read_back(end: str, show: Callable[[str], str]) -> None:
    page = PAGE.replace("\n", end)
    before = clean(page)
    margin = show(to_margin(before.page))
    again = clean(page, labels=margin)
    assert [(item.label, item.block.text) for item in again.page] == [
        (item.label, item.block.text) for item in before.page
    ]
    assert again.body == before.body != ""
    with pytest.raises(LabelsError, match=r"comes “bicycle pays nothing for it in the first week\. Code KAJA"):
        clean(page, labels=margin.replace("bicycle", "bicylce"))


@given(st.text(st.sampled_from("aB. \t\n\r|+:#\x0c"), min_size=1, max_size=40).filter(squeezed))
def test_the_labels_of_any_text_are_read_back(page: str) -> None:
    before = clean(page, kind="text").page
    again = clean(page, kind="text", labels=visible_lines(to_margin(before))).page
    assert "".join(item.block.raw for item in again) == page
    assert [item.label for item in again] == [item.label for item in before]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_a_page_may_be_about_carriage_returns(end: str) -> None:
    page = PAGE.replace("Boats", r"Boats \u000d").replace("\n", end)
    assert len(clean(page, labels=visible_lines(to_margin(clean(page).page))).page) == len(clean(page).page)


def test_a_margin_without_the_white_space_that_an_editor_takes_away() -> None:
    page = PAGE.replace(".\n", ".  \n").replace("\n", "\r\n")
    margin = "\n".join(row.rstrip() for row in to_margin(clean(page).page).splitlines()) + "\n"
    found = clean(page, labels=margin)
    assert "".join(item.block.raw for item in found.page) == page
    assert to_text(found) == to_text(clean(page))


def test_a_block_of_html_is_cut_and_joined() -> None:
    margin = to_margin(clean(HTML, kind="html").page)
    assert "body         | The ferry to Orlo begins" in margin
    cut = margin.replace(" More ferries", "\nrelated      +  More ferries")
    cut = "".join(row.replace("body         | The boat", "             : The boat") for row in cut.splitlines(True))
    found = clean(HTML, kind="html", labels=cut)
    texts = {item.block.text: item.label for item in found.page}
    assert texts["More ferries The boat leaves at seven and comes back at noon."] is Label.RELATED
    assert found.body.endswith("said the harbour master of Nordhavn.")
    assert to_margin(found.page) == to_margin(clean(HTML, kind="html", labels=to_margin(found.page)).page)


def test_marks_that_nobody_sees_move_no_cut() -> None:
    page = "<p>\u200bThe ferry to \u200bOrlo begins on Monday \u200bsaid the harbour master.</p>"
    rows = (
        "body         | The ferry",
        "related      +  to Orlo begins on Monday said",
        "body         +  the harbour master.",
    )
    found = clean(page, kind="html", labels="\n".join(rows))
    assert [item.block.text for item in found.page] == [
        "The ferry",
        "to Orlo begins on Monday said",
        "the harbour master.",
    ]


def test_reasons_in_a_margin_are_read_over() -> None:
    article = clean(PAGE)
    again = clean(PAGE, labels=to_explanation(article, reasons=True))
    assert [item.label for item in again.page] == [item.label for item in article.page]


@pytest.mark.parametrize("folder", sorted(PAGES.iterdir()), ids=lambda folder: folder.name)
def test_the_next_best_label_is_another_one(folder: Path) -> None:
    margin = (folder / "labels.txt").read_text(encoding="utf-8")
    found = clean(next(folder.glob("page.*")), labels=margin).page
    assert not any(item.label is item.runner_up for item in found if not is_aside(item.block))


def test_the_next_best_label_is_what_was_learned() -> None:
    margin = to_margin(clean(PAGE).page)
    headline = {item.block.text: item for item in clean(PAGE, labels=margin).page}["Ferry to Orlo begins in May"]
    assert headline.because == LABELLED_BY_HAND
    assert headline.runner_up is not Label.HEADLINE
    changed = margin.replace("headline     | Ferry", "other        | Ferry")
    assert {item.block.text: item.runner_up for item in clean(PAGE, labels=changed).page}[
        headline.block.text
    ] is Label.HEADLINE


@pytest.mark.parametrize(
    ("row", "by", "line", "reason"),
    [
        ("body         | The boat", "bodi         | The boat", 13, "unknown label 'bodi'"),
        ("body         | The boat", "body | The boat", 13, "a row is a label in twelve columns"),
        ("body         | The boat", "body         : The boat", 13, "a row with : has no label"),
        ("body         | The boat", "             : The boat", 13, "no block to go on with"),
        ("in the first week.", "in the last week.", 13, "on the page comes “first week. Code KAJA gives"),
        ("body         | The boat", "body         | A boat", 13, "on the page comes “The boat leaves at"),
        ("             |\nbody         | The boat", "# gone\nbody         | The boat", 12, "a row is a label"),
    ],
)
def test_an_error_names_its_line(row: str, by: str, line: int, reason: str) -> None:
    margin = to_margin(clean(PAGE).page)
    assert row in margin
    with pytest.raises(LabelsError) as error:
        clean(PAGE, labels=margin.replace(row, by))
    assert (error.value.line, error.value.reason.startswith(reason)) == (line, True)
