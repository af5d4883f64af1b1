"""A page that is HTML, whole or in part, and text that only mentions or holds some."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from cleaner.markup import looks_like_html
from cleaner.page import read

ROOT = Path(__file__).parent.parent
ONE = "Inga Osk has crossed the sound nine thousand times, and says that she has never once seen it the same."
TWO = "The crossing takes twenty minutes in good weather. Her record, set with a doctor on board, is fourteen."
PAGE = f"<html><head><title>Ferry</title></head><body><p>{ONE}</p></body></html>"

PARTS = {
    "a section": f"<section><h1>Ferry</h1>{ONE}<br>{TWO}</section>",
    "a heading": f"<h1>Ferry</h1><p>{ONE}",
    "a heading and an article": f"<h1>Ferry</h1><article>{ONE}</article>",
    "lines that elements break": f"{ONE}<br><br>{TWO}",
    "lines that elements break, with a link": f'{ONE}<br/>\n<br/>{TWO} <a href="x">See <b>this</b></a>',
    "lines that end in elements": f"{ONE}<br>\n{TWO}<br>\n{ONE}<br>\n",
    "words before paragraphs": f"{ONE}<p>{TWO}</p><p>{ONE}</p>",
    "a quotation": f"<blockquote>{ONE}</blockquote><p>{TWO}</p>",
    "a list": f"<ul>\n <li>{ONE}</li>\n <li>{TWO}</li>\n</ul>",
    "words inside a line": f"<span>{ONE}</span><br/><span>{TWO}</span>",
    "an old page": f"<CENTER><FONT size=3>{ONE}</FONT></CENTER>",
    "ready text": f"<pre>{ONE}\n\n{TWO}</pre>\n",
    "a heading above ready text": f"<h1>Ferry</h1><pre class=a>{ONE}\n\n{TWO}</pre>",
    "ready text between headings": f"<h2>Ferry</h2>\n<pre># {ONE}\n\n{TWO}</pre>\n<h2>Boat</h2><ul><li>{ONE}</ul>",
    "one element": f"<main>{ONE}</main>",
    "bold words": f"<b>Ferry</b><br>{ONE}<br>{TWO}",
    "a comment before a part": f"<!-- wp:heading -->\n<h2>Ferry</h2>\n<!-- /wp:heading -->\n\n<p>{ONE}</p>",
    "a tag with very long attributes": f"<section data-a='{'x ' * 5_000}'><p>{ONE}</p></section>",
}
BEFORE = {
    "blank lines": "\n" * 5_000,
    "a long comment": f"<!-- {'licence ' * 1_200}-->\n",
    "a long script": f"<script>{'var a = 1; ' * 900}</script>\n",
    "a long style": f"<STYLE>{'.a > .b { color: red } ' * 900}</STYLE>",
    "a long drawing": f"<svg>{'<path d=a />' * 900}</svg>",
    "a declaration and a long comment": f"<?xml version='1.0'?>\n<!-- {'licence ' * 1_200}-->\n<!DOCTYPE html>",
    "a program's complaint": "<br />\n<b>Deprecated</b>:  new by reference in <b>/www/a.php</b><br />\n\n",
}
NO_PARTS = {
    "no markup": f"{ONE}\n\n{TWO}\n",
    "nothing": "",
    "a text about tags": f"How to write HTML\n\nA page has <html> and <body>; <p>this</p> is a line.\n\n{ONE}\n\n"
    '<div class="a">\n  <p>Hello</p>\n</div>\n',
    "a line about tags": f"{ONE} Write <p>this</p>, or <br> and <br/>, and (<b>bold</b>), to end a line.",
    "a text that begins with a tag": f"<b> is the tag for bold letters, and <i> for others.\n\n{ONE}\n",
    "a text that ends with a page": f"The least that a page may be:\n\n<!DOCTYPE html>\n{PAGE}\n",
    "a few tags that were forgotten": f"{ONE}\n{TWO}<br>{ONE}\n{TWO}\n{ONE}<br>\n{TWO}\n",
    "Markdown": f'# Ferry\n\n<div align="center"><img src="a.png"></div>\n\n{ONE}\n\n<details>{TWO}</details>\n',
    "Markdown that begins with a heading of HTML": f'<h1 align="center">Ferry</h1>\n\n{ONE}\n\n- {TWO}\n',
    "Markdown with ready text": f"<h1>Ferry</h1>\n<pre>{TWO}</pre>\n\n{ONE}\n",
    "Markdown that begins with a picture": f'<a href="a"><img src="a.png"></a>\n# Ferry\n{ONE}<br>{TWO}\n',
    "Markdown that begins with a comment": f"<!-- markdownlint-disable -->\n# Ferry\n\n{ONE}\n",
    "Markdown's table": "| Ferry<br>Boat | Time<br>Day |\n|---|---|\n| Osk<br>Tarn | noon<br>Friday |\n",
    "pandoc's Markdown": f'Ferry\n=====\n\n<div class="a">\n\n{ONE}\n\n</div>\n\n<span>{TWO}</span>\n',
    "Markdown in which pandoc kept elements": f'<div id="a">\n\n## Ferry\n\n{ONE}\n\n</div>\n\n' * 3,
    "XML": f"<?xml version='1.0'?>\n<table><row>{ONE}</row></table>",
    "a feed of another kind": f"<feed><entry><summary>{ONE}</summary></entry></feed>",
    "a drawing": "<svg><text>Ferry</text></svg>\n",
    "JSON": f'{{"html": "<p>{ONE}</p><p>{TWO}</p>"}}',
    "a list of JSON": f'["<p>{ONE}</p><p>{TWO}</p>"]',
    "a mail": f"From: Ana Osk <ana@osk.example>\nContent-Type: text/html\n\n{PAGE}\n<p>{ONE}</p>\n<p>{TWO}</p>\n",
    "an address": f"<ana@osk.example> wrote:\n\n> {ONE}\n> <br><br>\n",
    "a talk": "<ana> the boat is late<br>\n<ben> again<br>\n",
    "a comment that does not end": f"<!-- {ONE}\n{TWO}",
}


@pytest.mark.parametrize("page", PARTS.values(), ids=PARTS)
def test_a_part_of_a_page_is_html(page: str) -> None:
    assert looks_like_html(page)
    assert looks_like_html(f"\ufeff\n {page}")
    assert read(page.encode()).kind == "html"


@pytest.mark.parametrize("before", BEFORE.values(), ids=BEFORE)
def test_a_page_is_html_whatever_stands_before_it(before: str) -> None:
    assert looks_like_html(before + PAGE)


@pytest.mark.parametrize("name", ["blank lines", "a long comment", "a long script", "a long style", "a long drawing"])
def test_a_part_of_a_page_is_html_whatever_is_hidden_before_it(name: str) -> None:
    assert looks_like_html(f"{BEFORE[name]}<h1>Ferry</h1><p>{ONE}</p>")


@pytest.mark.parametrize("page", NO_PARTS.values(), ids=NO_PARTS)
def test_text_that_holds_tags_is_text(page: str) -> None:
    assert not looks_like_html(page)
    assert read(page.encode()).kind == "text"


@pytest.mark.parametrize(
    "path", sorted((ROOT / "fixtures" / "pages").glob("*/page.*")), ids=lambda path: path.parent.name
)
def test_fixtures_are_what_their_names_say(path: Path) -> None:
    assert read(path).kind == {".html": "html"}.get(path.suffix, "text")


@pytest.mark.parametrize(
    "unit", ["<!-- a", "<!-- a -->", "<script>", "<svg></svg>", "<b>a</b>", "\n \n", "a<br>\n", "<h1 "]
)
def test_it_takes_no_long_time(unit: str) -> None:
    start = time.process_time()
    looks_like_html(unit * 100_000)
    assert time.process_time() - start < 1
