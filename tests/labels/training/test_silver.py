"""Labels that nobody gave: from the gold fields, the elements and the phrases."""

from __future__ import annotations

import pytest

pytest.importorskip("numpy")

from cleaner.blocks.split import split
from cleaner.labels.label import Label
from cleaner.labels.signs.signs import signs, vocabulary
from cleaner.labels.training import silver
from cleaner.page import Page

PARAGRAPH = "The council of Veldmark voted on Tuesday to rebuild the bridge that the flood had carried away in spring."
HTML = f"""<nav><ul><li>Sport</li><li>Weather</li></ul></nav>
<article><h1>Bridge to be rebuilt</h1><p class=meta>Ana Ruiz</p><p>3 March 2031</p>
<p>{PARAGRAPH}</p><figure><img src=x><figcaption>The bridge before the flood</figcaption></figure>
<h2>What it costs</h2><p>{PARAGRAPH} Again.</p></article>
<div class=comments><p>I have seen better bridges than this one.</p></div>
<form class=newsletter><p>Every morning in your inbox</p></form><footer><p>Harbour Gazette</p></footer>"""
GOLD = {
    "title": "Bridge to be rebuilt",
    "authors": ["Ana Ruiz"],
    "body": f"{PARAGRAPH}\nWhat it costs\n{PARAGRAPH} Again.",
}
WANTED = {
    "Sport": Label.NAVIGATION,
    "Bridge to be rebuilt": Label.HEADLINE,
    "Ana Ruiz": Label.BYLINE,
    "3 March 2031": Label.DATE,
    PARAGRAPH: Label.BODY,
    "The bridge before the flood": Label.CAPTION,
    "What it costs": Label.SUBHEADING,
    "I have seen better bridges than this one.": Label.COMMENTS,
    "Every morning in your inbox": Label.SUBSCRIBE,
    "Harbour Gazette": Label.NAVIGATION,
}


def labelled() -> dict[str, Label]:
    from cleaner.labels.training.gold import shares

    document = split(Page(HTML, "html"))
    found = shares([block.text for block in document.blocks], str(GOLD["body"]))
    labels = silver.kinds(document, signs(document), found, GOLD, vocabulary("en"))
    return dict(zip((block.text for block in document.blocks), labels, strict=True))


@pytest.mark.parametrize(("text", "label"), WANTED.items())
def test_kinds(text: str, label: Label) -> None:
    assert labelled()[text] is label


def test_a_dump_gets_the_labels_of_the_same_words() -> None:
    html = split(Page("<p>Home</p><p>Text here</p><p>Home</p>", "html"))
    dump = split(Page("Home\nText here\nHOME\nElsewhere\n"))
    found = silver.project(html, [Label.NAVIGATION, Label.BODY, Label.LEGAL], dump)
    assert found == [Label.NAVIGATION, Label.BODY, Label.LEGAL, None]


def test_labels_against_the_gold_are_not_trusted() -> None:
    given = [Label.BODY, Label.BODY, Label.CAPTION, Label.CAPTION, None, Label.HEADLINE]
    assert list(silver.trusted(given, [1, 0, 1, 0, 1, 1])) == [
        Label.BODY,
        None,
        None,
        Label.CAPTION,
        None,
        Label.HEADLINE,
    ]


def test_a_cleaned_article_begins_with_its_headline() -> None:
    assert silver.cleaned([None, Label.BYLINE, Label.CAPTION], [0, 0, 1]) == [Label.HEADLINE, Label.BYLINE, Label.BODY]
    assert silver.cleaned([None], [1]) == [Label.BODY]
    assert silver.cleaned([], []) == []


HEAD = "<title>{title}</title><meta name=author content='Ana Ruiz'>"


@pytest.mark.parametrize(
    ("title", "heading", "found"),
    [
        ("Bridge to be rebuilt | The Courier", "Bridge to be rebuilt", "Bridge to be rebuilt"),
        ("Bridge to be rebuilt", "Bridge to be rebuilt", "Bridge to be rebuilt"),
        ("The Courier", "The Courier", "The Courier"),
        ("News from Veldmark", "Bridge to be rebuilt", "Bridge to be rebuilt"),
        ("News", "News", None),
    ],
)
def test_what_gold_does_not_tell_the_head_does(title: str, heading: str, found: str | None) -> None:
    document = split(Page(f"{HEAD.format(title=title)}<h1>{heading}</h1><p>{PARAGRAPH}</p>", "html"))
    assert silver.claimed(document, {}) == {"title": found, "authors": ["Ana Ruiz"]}
    assert silver.claimed(document, GOLD) == {"title": GOLD["title"], "authors": GOLD["authors"]}
