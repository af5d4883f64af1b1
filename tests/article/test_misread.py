"""What was taken for the headline is not, where the page names another."""

from __future__ import annotations

import pytest

from cleaner.article.misread import with_headline, without_misread
from cleaner.blocks.block import Block, tagged
from cleaner.labels.label import Label, Labelled
from cleaner.pipeline import clean

PARAGRAPH = (
    "The ferry to Orlo left at six with forty people on board, said its captain, and came back with none of them."
)


def labelled(text: str, label: Label = Label.HEADLINE) -> Labelled:
    return Labelled(Block(text, text), label, "stands above the article like a headline", 0.6, Label.BODY)


@pytest.mark.parametrize(
    ("text", "headline", "label"),
    [
        ("Makes forty biscuits", "Almond biscuits of Orlo", Label.BODY),
        ("“There is too much time”1", "Time", Label.HEADLINE),
        ("The last ferry leaves Orlo for good", "The last ferry", Label.HEADLINE),
        ("Ferry", "The last ferry", Label.HEADLINE),
        ("Updated on March 4", "The last ferry", Label.BODY),
    ],
)
def test_a_block_with_other_words_is_no_headline(text: str, headline: str, label: Label) -> None:
    (found,) = without_misread([labelled(text)], headline)
    assert found.label is label
    assert (found.because == "is not what the page names as its headline") == (label is Label.BODY)


def test_a_paragraph_that_speaks_of_the_headline_is_none() -> None:
    text = f"The last ferry has left. {PARAGRAPH} Nobody in the harbour had seen it coming, and nobody will say so."
    (found,) = without_misread([labelled(text)], "The last ferry")
    assert found.label is Label.BODY
    heading = labelled(text)
    heading = heading._replace(block=tagged(heading.block, "h1"))
    assert list(without_misread([heading], "The last ferry")) == [heading]


@pytest.mark.parametrize(("second", "label"), [(Label.RELATED, Label.RELATED), (Label.DATE, Label.OTHER)])
def test_no_date_and_no_author_is_found_by_elimination(second: Label, label: Label) -> None:
    (found,) = without_misread([labelled("Makes forty biscuits")._replace(runner_up=second)], "The last ferry")
    assert (found.label, found.runner_up) == (label, Label.HEADLINE)


def test_other_labels_stay() -> None:
    items = [labelled("Makes forty", Label.CAPTION), labelled("The last ferry"), labelled(PARAGRAPH, Label.BODY)]
    assert list(without_misread(items, "The last ferry")) == items


def test_its_words_are_printed_where_they_are_the_articles() -> None:
    title = "<title>Almond biscuits of Orlo</title><meta property='og:title' content='Almond biscuits of Orlo'>"
    title += '<script type="application/ld+json">{"@type": "Recipe", "headline": "Almond biscuits of Orlo"}</script>'
    lines = "<p>Makes forty biscuits</p>" + f"<p>{PARAGRAPH}</p>" * 5
    article = clean(f"<html><head>{title}</head><body><article>{lines}</article></body></html>", kind="html")
    assert article.headline == "Almond biscuits of Orlo"
    assert "Makes forty biscuits" in article.body


NAMED = "The last ferry leaves Orlo"
NAMES_IT = f"<title>{NAMED} | Harbour</title><meta property='og:title' content='{NAMED}'>"


def headed(text: str, tag: str = "h2", label: Label = Label.SUBHEADING) -> Labelled:
    return labelled(text, label)._replace(block=tagged(Block(text, text), tag))


LEAD = labelled(f"{PARAGRAPH} {PARAGRAPH}", Label.BODY)


@pytest.mark.parametrize("text", [NAMED, f"Traffic in the north – {NAMED}", NAMED.upper()])
def test_a_heading_that_says_the_headline_is_the_headline(text: str) -> None:
    found = with_headline([labelled("Traffic", Label.TAGS), headed(text), LEAD, headed("The crew")], NAMED)
    assert [item.label for item in found] == [Label.TAGS, Label.HEADLINE, Label.BODY, Label.SUBHEADING]
    assert (found[1].because, found[1].runner_up) == ("says what the page names as its headline", Label.SUBHEADING)


def test_it_takes_the_place_of_another_headline() -> None:
    found = with_headline([headed("Ferry to Orlo: the last one", "h1", Label.HEADLINE), headed(NAMED), LEAD], NAMED)
    assert [item.label for item in found] == [Label.BODY, Label.HEADLINE, Label.BODY]


@pytest.mark.parametrize(
    "items",
    [
        (headed(f"{NAMED} at six", "h1", Label.HEADLINE), headed(NAMED), LEAD),
        (LEAD, headed(NAMED)),
        (headed(NAMED, "p"), LEAD),
        (headed(f"{NAMED} and comes back"), LEAD),
        (headed(f"What the harbour master of a small town says to all whom he meets: {NAMED}"), LEAD),
    ],
    ids=["another-says-it", "below-the-text", "no-heading", "more-words", "a-long-kicker"],
)
def test_other_headings_stay_the_article_s(items: tuple[Labelled, ...]) -> None:
    assert list(with_headline(items, NAMED)) == list(items)


def test_below_a_paragraph_an_h1_is_the_headline() -> None:
    assert [item.label for item in with_headline([LEAD, headed(NAMED, "h1")], NAMED)] == [Label.BODY, Label.HEADLINE]


def test_the_headline_is_printed_once() -> None:
    trail = "<ul><li><a href=/>Home</a></li><li><h1>Ferry to Orlo: why the last one leaves</h1></li></ul>"
    lines = f"<h2>{NAMED}</h2>" + "".join(f"<p>Report {n}: {PARAGRAPH}</p>" for n in range(3))
    article = clean(f"<html><head>{NAMES_IT}</head><body>{trail}<article>{lines}</article></body></html>", kind="html")
    assert article.headline == NAMED
    assert NAMED not in article.body
