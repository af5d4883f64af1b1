"""An article in Markdown."""

from __future__ import annotations

import pytest

from cleaner.article.assemble import assemble
from cleaner.blocks.block import Document
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
        ("<div>a</div><div>  b</div>", "```\na\n  b\n```"),
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


def markdown_of(body: str, **labels: str) -> str:
    """The Markdown of a body of HTML; words name the blocks that have another label."""
    return shown(split(read(f"<article><h1>Ferries</h1>{body}</article>", kind="html")), **labels)


def shown(document: Document, **labels: str) -> str:
    """The Markdown of a document of which every block is the body's, below the headline "Ferries"."""
    known = {words.replace("_", " "): Label(label) for words, label in labels.items()}
    labelled = [
        Labelled(block, known.get(block.text, Label.HEADLINE if block.text == "Ferries" else Label.BODY), "a sign")
        for block in document.blocks
    ]
    return to_markdown(assemble(document, labelled)).removeprefix("# Ferries\n\n").removesuffix("\n")


NESTED = "<ol><li>Shoes<ul><li>for the stairs<li>for the roof<ol><li>with nails</ol></ul><li>A lamp</ol>"


@pytest.mark.parametrize(
    ("body", "markdown"),
    [
        ("<ul><li>One<li>Two</ul>", "- One\n- Two"),
        ("<ol><li>One<li><p>Two</p></ol>", "1. One\n2. Two"),
        ("<ul><li><p>One</p><p>more of it</p><li>Two</ul>", "- One\n\n    more of it\n- Two"),
        (NESTED, "1. Shoes\n    - for the stairs\n    - for the roof\n        1. with nails\n2. A lamp"),
        ("<ol><li>7. Seven<li>* Eight</ol>", "7. Seven\n- Eight"),
        ("<p>• One</p><p>· Two</p>", "- One\n- Two"),
        ("<p>·One</p><p>- Two</p>", "·One\n\n\\- Two"),
        (
            "<ul><li>" + "".join(f"<p>Part {i}</p>" for i in range(9)) + "</ul>",
            "\n\n".join(f"Part {i}" for i in range(9)),
        ),
    ],
)
def test_lists_are_lists(body: str, markdown: str) -> None:
    assert markdown_of(body) == markdown


def test_an_item_counts_the_items_that_are_not_printed() -> None:
    assert markdown_of("<ol><li>One<li>Advert<li>Two</ol>", Advert="advert") == "1. One\n3. Two"


@pytest.mark.parametrize(
    ("body", "markdown"),
    [
        ("<tr><th>Year<th>12 fish<tr><td>2031<td>12 | 13", "| Year | 12 fish |\n| --- | --- |\n| 2031 | 12 \\| 13 |"),
        ("<tr><td>Year<td>2031<tr><td>Fish", "|  |  |\n| --- | --- |\n| Year | 2031 |\n| Fish |  |"),
        ("<tr><th>Year<td>2031", "|  |  |\n| --- | --- |\n| Year | 2031 |"),
        ("<tr>\n\t<th>\n\tYear</th>\n\t<th></th><th>*Fish*", "| Year |  | \\*Fish\\* |\n| --- | --- | --- |"),
        ("<tr><td>One<tr><td>Two", "One\n\nTwo"),
        ("<tr><td><p>One</p><td><p>Two</p>", "One\n\nTwo"),
    ],
)
def test_tables_are_tables(body: str, markdown: str) -> None:
    assert markdown_of(f"<p>{PROSE}</p><table>{body}</table><p>{PROSE}</p>") == f"{PROSE}\n\n{markdown}\n\n{PROSE}"


@pytest.mark.parametrize(
    ("lines", "markdown"),
    [
        (
            "Year\t12 | 13\n2031\t*Fish*\t\n",
            "|  |  |  |\n| --- | --- | --- |\n| Year | 12 \\| 13 |  |\n| 2031 | \\*Fish\\* |  |",
        ),
        ("Year\tFish\n", "Year Fish"),
        ("Year Fish\n2031 12\n", "Year Fish\n\n2031 12"),
    ],
)
def test_rows_of_a_dump_are_a_table(lines: str, markdown: str) -> None:
    assert shown(split(read(f"Ferries\n\n{lines}", kind="text"))) == markdown


def test_a_table_of_a_dump_in_markdown_is_one() -> None:
    lines = "| Year | *Fish* |\n|---|---|\n| 2031 | 12 \\| 13 |\n"
    table = "| Year | Fish |\n| --- | --- |\n| 2031 | 12 \\| 13 |"
    assert shown(split(read(f"# Ferries\n\n{lines}", kind="text"))) == table


@pytest.mark.parametrize(
    ("body", "markdown"),
    [
        ("<blockquote><p>One</p><p>Two</p></blockquote>", "> One\n>\n> Two"),
        ("<blockquote>One</blockquote><blockquote>Two</blockquote>", "> One\n\n> Two"),
    ],
)
def test_quotations_are_quotations(body: str, markdown: str) -> None:
    rest = "<p>First</p><p>Second</p><p>Third</p>"
    assert markdown_of(body + rest) == f"{markdown}\n\nFirst\n\nSecond\n\nThird"


def test_what_quotes_the_whole_article_is_no_quotation() -> None:
    assert markdown_of("<blockquote><p>One</p><p>Two</p><p>Three</p></blockquote>") == "One\n\nTwo\n\nThree"


@pytest.mark.parametrize(
    ("body", "markdown"),
    [
        ("<h3>*A*</h3><p>One</p><h4>B</h4>", "## \\*A\\*\n\nOne\n\n### B"),
        ("<h2><span>A</span></h2><h2><div>B</div></h2>", "## A\n\n## B"),
        ("<h2>A</h2><p><b>Why now?</b></p><p><b>Yes</b>, now.</p>", "## A\n\n### Why now?\n\nYes, now."),
        ("<p><b>Why now?</b></p>", "## Why now?"),
        ("<p>Why now?</p><summary>More</summary>", "Why now?\n\n## More"),
        (f"<h4>{PROSE} {PROSE}</h4>", f"{PROSE} {PROSE}"),
        ("<dl><dt>Oakum</dt><dd>Old rope.</dd></dl>", "**Oakum**\n\nOld rope."),
        ("<h2>What it is</h2>", "What it is"),
    ],
)
def test_headings_have_the_rank_of_the_page(body: str, markdown: str) -> None:
    labels = {"Why now?": "subheading", "More": "subheading", "Oakum": "subheading", "What it is": "standfirst"}
    assert markdown_of(body, **labels) == markdown


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


def test_what_the_page_writes_as_signs_of_html_stays_as_it_is() -> None:
    assert markdown_of("<p>Write &amp;lt;b&amp;gt; for &lt;b&gt;, and R&amp;D as R&D; &amp;#38; is one, too.</p>") == (
        "Write \\&lt;b\\&gt; for \\<b>, and R&D as R\\&D; \\&#38; is one, too."
    )
