"""An article that only a page's scripts hold is put where a reader would see it."""

from __future__ import annotations

import json
from html import escape

import pytest

from cleaner.blocks.split import split
from cleaner.page import Page
from cleaner.pipeline import clean

PARAGRAPHS = [
    f"The ferry to Orlo left at {hour} with forty people on board, said its captain, and came back with none of them."
    for hour in ("six", "seven", "eight", "nine", "ten", "eleven", "noon", "one", "two", "three", "four", "five")
]
BODY = "\n".join(PARAGRAPHS)
HTML = "".join(f"<p>{text}</p>" for text in PARAGRAPHS)
STEPS = [{"@type": "HowToStep", "text": f"<p>{text}</p>"} for text in PARAGRAPHS[1:]]

RICH = [
    {
        "nodeType": "paragraph",
        "content": [
            {"nodeType": "text", "value": text[:20]},
            {"nodeType": "hyperlink", "content": [{"nodeType": "text", "value": text[20:30]}]},
            {"nodeType": "text", "value": text[30:]},
        ],
    }
    for text in PARAGRAPHS
]


def page(script: str, shown: str = "") -> str:
    return f"<html><head><title>The last ferry</title></head><body><h1>The last ferry</h1>{shown}{script}</body></html>"


def data(kind: str, value: object) -> str:
    return f'<script type="{kind}">{json.dumps(value)}</script>'


HOLDERS = {
    "a template": f"<div><script type='text/template'>{HTML}</script></div>",
    "JSON-LD": data("application/ld+json", {"@type": "NewsArticle", "articleBody": BODY}),
    "JSON-LD with HTML": data("application/ld+json", {"@type": "NewsArticle", "articleBody": HTML}),
    "JSON-LD with escaped HTML": data("application/ld+json", {"@type": "NewsArticle", "articleBody": escape(HTML)}),
    "steps": data("application/ld+json", {"@type": "HowTo", "description": PARAGRAPHS[0], "step": STEPS}),
    "one step": data("application/ld+json", {"@type": "HowTo", "step": BODY}),
    "data": data("application/json", {"a": [1, {"story": {"id": "x", "body": HTML}}], "teaser": "<p>Other.</p>"}),
    "a variable": f"<script>var story = {json.dumps({str(i): f'<p>{text}</p>' for i, text in enumerate(PARAGRAPHS)})};"
    "</script>",
    "an element for a script": f"<div id=app></div><template>{HTML}</template>",
    "a shadow tree": f"<news-story><template shadowrootmode=open>{HTML}<slot></slot></template></news-story>",
    "what is there for browsers without scripts": f"<div id=app></div><noscript><article>{HTML}</article></noscript>",
    "a list of texts": f"<script>window.STATE = {json.dumps({'tags': ['sea'], 'a': {'b': PARAGRAPHS}})};</script>",
    "a list of objects": data("application/json", {"a": [{"type": "paragraph", "text": text} for text in PARAGRAPHS]}),
    "rich text": data("application/json", {"body": {"nodeType": "document", "content": RICH}}),
    "blocks of an editor": data("application/json", [{"type": "p", "data": {"text": text}} for text in PARAGRAPHS]),
    "data in a string": f"<script>window.STATE = JSON.parse({json.dumps(json.dumps({'body': HTML}))});</script>",
}


@pytest.mark.parametrize("script", HOLDERS.values(), ids=HOLDERS)
def test_an_article_that_only_a_script_holds_is_read(script: str) -> None:
    article = clean(page(script), kind="html")
    assert article.headline == "The last ferry"
    assert article.body.split("\n\n") == PARAGRAPHS


SHORT = data("application/ld+json", {"@type": "NewsArticle", "articleBody": "\n\n".join(PARAGRAPHS[:3])})


@pytest.mark.parametrize("shown", ["", "<nav><a href=/>Home</a></nav><div id=root></div>", "<footer>Imprint</footer>"])
def test_a_short_article_in_json_ld_is_read_where_the_page_shows_nothing_else(shown: str) -> None:
    assert clean(page(SHORT, shown), kind="html").body.split("\n\n")[-3:] == PARAGRAPHS[:3]


DATE = '<meta property="article:published_time" content="2031-05-03">'
BRIEF = data("application/json", {"body": "".join(f"<p>{text}</p>" for text in PARAGRAPHS[:6])})


def test_a_short_article_in_data_is_read_where_a_page_with_a_date_shows_nothing_else() -> None:
    assert clean(page(BRIEF, DATE), kind="html").body.split("\n\n") == PARAGRAPHS[:6]


PROGRAMS = {
    "plain": f"<script>window.STATE=(function(a){{return {{text:{json.dumps(HTML)},b:a}}}}('x'));</script>",
    "letters by number": "<script>window.STATE=(function(a){return {b:[a],text:"
    + json.dumps(HTML).replace("<", "\\u003C").replace("/", "\\u002F")
    + "}}(1));</script>",
}


@pytest.mark.parametrize("script", PROGRAMS.values(), ids=PROGRAMS)
def test_a_string_of_a_program_is_read_where_the_page_has_a_date(script: str) -> None:
    assert clean(page(script, DATE), kind="html").body.split("\n\n") == PARAGRAPHS


MENU = "<p>The ferries of Orlo have carried people, cars and sheep across the sound since the year 1911.</p>"
NAMES = "Ana Ruiz, Bo Lee, Cem Arslan, Dora Holm, Ejnar Vik, Fay Moe, Gustav Lind, Hanna Berg and Ines Calder"
BROKEN = HTML.replace(", ", ",<br>").replace(" and ", "<br> and ")
NOOPS = {
    "the page shows an article": (HOLDERS["JSON-LD"], HTML),
    "it is hardly more than the page shows": (HOLDERS["JSON-LD"], MENU * 9),
    "values are to be filled in": (f"<script type='text/template'><p>{{{{name}}}}</p>{HTML}</script>", ""),
    "it is a form": (f"<script type='text/template'>{HTML}<input name='mail'></script>", ""),
    "it is a few words": (data("application/ld+json", {"@type": "NewsArticle", "articleBody": PARAGRAPHS[0]}), ""),
    "it is short, and the page shows half as much": (SHORT, MENU * 2),
    "it is short, and the page shows many lines": (SHORT, "<p>The ferry to Orlo left at six.</p>" * 6),
    "data that do not say what they are are short": (data("application/json", {"body": HTML[:500]}), ""),
    "it is short, and the page has a date and shows many lines": (
        BRIEF,
        DATE + "<p>The ferry to Orlo left at six.</p>" * 9,
    ),
    "it is short, and the page has no date": (BRIEF, ""),
    "it is a string of a program, and the page has no date": (PROGRAMS["plain"], ""),
    "it is a string of a program, and data": (
        f"<script>f({json.dumps(json.dumps({'body': HTML, 'id': 7})[:-1] + ',')})</script>",
        DATE,
    ),
    "a string of a program has no end": (f"<script>f({json.dumps(HTML)[:-1]})</script>", DATE),
    "a step is a few words": (data("application/ld+json", {"@type": "HowTo", "step": PARAGRAPHS[0]}), ""),
    "it is no article": (data("application/ld+json", {"@type": "Organization", "description": BODY}), ""),
    "objects say nothing of their kind": (
        data("application/json", [{"text": text, "id": 1} for text in PARAGRAPHS]),
        "",
    ),
    "the lines of a list are no sentences": (data("application/json", {"a": [f"{i} {NAMES}" for i in range(50)]}), ""),
    "the page shows its short lines": (data("application/json", {"body": BROKEN}), BROKEN),
    "values of an element are to be filled in": (f"<template><p>{{{{name}}}}</p>{HTML}</template>", ""),
    "what browsers without scripts show is short": (f"<noscript>{HTML[:500]}</noscript>", ""),
    "the data are broken": (f"<script>var story = {json.dumps({'body': HTML})[:-9]}</script>", ""),
    "the data have no end": ("<script>" + '{"a":' * 5000 + "</script>", ""),
    "there are no scripts": ("", ""),
}


@pytest.mark.parametrize(("script", "shown"), NOOPS.values(), ids=NOOPS)
def test_a_script_is_left_unread_where(script: str, shown: str) -> None:
    with_script, without = (split(Page(page(text, shown), "html")).blocks for text in (script, ""))
    assert [block.text for block in with_script] == [block.text for block in without]


def test_the_article_stands_below_the_headline() -> None:
    texts = [block.text for block in split(Page(page(HOLDERS["JSON-LD"], "<footer>Imprint</footer>"), "html")).blocks]
    assert texts == ["The last ferry", *PARAGRAPHS, "Imprint"]


def test_a_page_without_a_heading_has_it_at_its_end() -> None:
    source = f"<body><nav>Home</nav>{HOLDERS['JSON-LD']}</body>"
    assert [block.text for block in split(Page(source, "html")).blocks] == ["Home", *PARAGRAPHS]
