"""An article in Markdown."""

from __future__ import annotations

import pytest

from cleaner.article.assemble import assemble
from cleaner.blocks.split import split
from cleaner.labels.label import Label, Labelled
from cleaner.page import read
from cleaner.render.markdown import to_markdown

PAGE = """\
headline     | Ferry line to *Orlo* opens
byline       | by Ana Ruiz
date         | 3 February 2023
body         | The first boat left.
subheading   | What it costs
body         | One way
body         | 2. There and back
body         | "Too much," said Mo.
"""
PROSE = "The first boat left on Monday, and the last came back at night."
TAGS = {"One way": "li", "2. There and back": "li", '"Too much," said Mo.': "blockquote"}


def test_each_block_has_its_form(article_of) -> None:
    assert to_markdown(article_of(PAGE, tags=TAGS)) == (
        "# Ferry line to \\*Orlo\\* opens\n\nby Ana Ruiz\n\n3 February 2023\n\nThe first boat left.\n\n"
        '## What it costs\n\n- One way\n2. There and back\n\n> "Too much," said Mo.\n'
    )


@pytest.mark.parametrize(
    ("code", "markdown"),
    [
        ("# count\nfor ferry in *all*:\n\n    go(ferry)\n", "```\n# count\nfor ferry in *all*:\n\n    go(ferry)\n```"),
        ("\n<b>a</b>\n  b", "```\na\n  b\n```"),
        ("a<br>b", "```\na\nb\n```"),
        ("```\na\n```", "````\n```\na\n```\n````"),
        ("one line", "```\none line\n```"),
    ],
)
def test_code_stands_in_a_fence_as_the_page_has_it(code: str, markdown: str) -> None:
    page = f"<article><h1>Counting ferries</h1><p>{PROSE}</p><pre>{code}</pre><p>{PROSE}</p></article>"
    document = split(read(page, kind="html"))
    labelled = [
        Labelled(block, Label.HEADLINE if block.marks.tag == "h1" else Label.BODY, "a sign")
        for block in document.blocks
    ]
    assert to_markdown(assemble(document, labelled)) == f"# Counting ferries\n\n{PROSE}\n\n{markdown}\n\n{PROSE}\n"


def test_a_page_without_an_article_is_nothing(article_of) -> None:
    assert to_markdown(article_of("share        | Share\n")) == ""


@pytest.mark.parametrize(
    ("text", "markdown"),
    [
        ("# 1 in the charts", "\\# 1 in the charts"),
        ("#ferry is popular", "#ferry is popular"),
        ("> quoted", "\\> quoted"),
        ("- a dash", "\\- a dash"),
        ("-5 degrees", "-5 degrees"),
        ("1986. A great year", "1986\\. A great year"),
        ("1986 was a great year", "1986 was a great year"),
        ("a [link](x) and `code`", "a \\[link\\](x) and \\`code\\`"),
        ("snake_case and _this_", "snake_case and \\_this\\_"),
        ("a < b > c", "a \\< b > c"),
        ("back\\slash", "back\\\\slash"),
        ("* starred", "\\* starred"),
        ("---", "\\---"),
        ("- - -", "\\- - -"),
    ],
)
def test_text_is_no_markup(article_of, text: str, markdown: str) -> None:
    assert to_markdown(article_of(f"body         | {text}\n")) == markdown + "\n"
