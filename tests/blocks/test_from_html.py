"""HTML pages become blocks that hold every visible word once."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

from cleaner.blocks.block import Block
from cleaner.blocks.from_html import from_html


def blocks(html: str) -> tuple[Block, ...]:
    return from_html(LexborHTMLParser(html))


@pytest.mark.parametrize(
    ("html", "texts"),
    [
        ("<p>One</p><p>Two</p>", ["One", "Two"]),
        ("<div>One<br>Two</div>", ["One", "Two"]),
        ("<div>One <b>bold</b> word<p>Two</p>tail</div>", ["One bold word", "Two", "tail"]),
        ("<ul><li>One<li>Two <ul><li>Three</ul></ul>", ["One", "Two", "Three"]),
        ("<table><tr><th>Year<th>Fish<tr><td>2031<td>12</table>", ["Year Fish", "2031 12"]),
        ("<table><tr><td><table><tr><td>1<td>2</table><td>Text</table>", ["1 2", "Text"]),
        ("<table><tr><td><p>Menu</p><td><p>Text</p></table>", ["Menu", "Text"]),
        ("<p>One<script>var x = 'p';</script><style>p{}</style><!-- no --></p>", ["One"]),
        ("<a href=/a>News</a><a href=/b>Sport</a>", ["News Sport"]),
        ("<p>Caf&eacute; &amp; bar</p>", ["Café & bar"]),
        ("<p>One</p><template><p>never</p></template><noscript>never</noscript>", ["One"]),
        ("<h1>Title</h1>text<h2>Sub</h2>", ["Title", "text", "Sub"]),
        ("<button>Go</button><label>Mail</label>", ["Go Mail"]),
        ("", []),
        ("   \n ", []),
        ("plain words", ["plain words"]),
        ("<svg><title>never</title></svg><svg:svg><svg:text>0 m</svg:text></svg:svg><p>One</p>", ["One"]),
        ("<frameset><frame src=x></frameset>", []),
        ("<h1>The keeper<br>of the light</h1><p>Text</p>", ["The keeper of the light", "Text"]),
        ("<h2>One<br> <br>Two</h2><h2><br>Three<br></h2>", ["One", "Two", "Three"]),
        ("<h2>Setting up<a href=#up>¶</a></h2><h3><a href=#x> # </a>Next</h3>", ["Setting up", "Next"]),
        ("<h2><a href=/c>C#</a></h2><p>See <a href=#up>¶</a> there</p>", ["C#", "See ¶ there"]),
        ("<h2>The old quay<a href=#part2>#part2</a></h2><h3><a href=#x>#x</a> Next</h3>", ["The old quay", "Next"]),
        ("<h2>Ferries of <a href=#x>#lot</a></h2><h3><a href=#sea>#sea</a></h3>", ["Ferries of #lot", "#sea"]),
        ("<p><i class='material-icons md-18'>arrow_back</i> Back</p><p>Next</p>", ["Back", "Next"]),
        ("<p><span class=material-symbols-outlined>home<b>s</b></span>Home</p>", ["Home"]),
        ("<p><i class=material-list>Silk</i> <span class=material-name>Wool</span></p>", ["Silk Wool"]),
        ("<p>\u200b</p><p>\ufeffOne\u200b \u200btwo\u200b</p><div>\xad</div>", ["One two"]),
        ("<p>The har\xadbour, می\u200cخواهم</p>", ["The har\xadbour, می\u200cخواهم"]),
        ("<h2>Use<span class=mw-editsection>[<a href=/e>edit</a>]</span></h2><p>Text</p>", ["Use", "Text"]),
        ("<p>Use <span class=mw-editsection>[edit]</span></p>", ["Use [edit]"]),
        (
            "<div class=mw-heading><h2>Use</h2><span class=mw-editsection>[edit]</span></div><p>Text</p>",
            ["Use", "Text"],
        ),
        ("<table><tr><td><pre>9\n10\n11</pre><td><pre>a\nb\nc</pre></table>", ["a b c"]),
        ("<table><tr><td><pre>9\n10\n12</pre><td><pre>a</pre></table>", ["9 10 12", "a"]),
        ("<pre>1\n2\n3</pre><p>Text</p>", ["1 2 3", "Text"]),
        ("<pre><span class='line ln'>12</span>a()\n<span class=lineno>x</span> b()</pre>", ["a() x b()"]),
        ("<p><span class=ln>12</span> ships</p>", ["12 ships"]),
        ("<p>See <a href=/r>it<span class='vf-sr-only x'> (opens a window)</span></a> now</p>", ["See it now"]),
        (
            "<p>Mind the <dfn>ebb</dfn><span id=tooltip>Ebb<br>It goes out<a href=/e>More</a></span> at noon.<p>Text",
            ["Mind the ebb at noon.", "Text"],
        ),
        ("<p>A mole<sup>1</sup><span role=tooltip>A wall of stones.</span>, too</p>", ["A mole1, too"]),
        (f"<p>Mind <span id=tooltip>{'the ebb ' * 200}</span></p>", ["Mind " + "the ebb " * 199 + "the ebb"]),
        ("<p><span class=has-tooltip id=a>Mind</span> <span class=has-tooltip>the ebb</span></p>", ["Mind the ebb"]),
        ("<p>Born <span style='display: none'>(<b>1950</b>)</span> in Orlo</p>", ["Born in Orlo"]),
        ("<p>The end<span hidden>less</span></p><p>Text</p>", ["The end", "Text"]),
        ("<p><span class=sr-only>By</span> Ana</p>", ["By Ana"]),
        ("<p>A <span class='hidden md:inline'>b</span> <a class=sr-only-focusable>c</a></p>", ["A b c"]),
        (f"<p>Begin <span hidden>{'and go on ' * 9}</span></p>", ["Begin " + "and go on " * 8 + "and go on"]),
        ("<xmp>a <b> c</xmp>Text", ["a <b> c", "Text"]),
        ("<p><ruby>灯台<rt>とうだい</rt></ruby>と<ruby>船<rt>ふね</rt></ruby></p>", ["灯台と船"]),
        ("<p><ruby>灯台<rp>（</rp><rt>とうだい</rt><rp>）</rp></ruby>へ</p>", ["灯台（とうだい）へ"]),
        ("<p><ruby>灯台\n<rp>（</rp>\n<rt>とうだい</rt>\n<rp>）</rp></ruby>へ</p>", ["灯台 （ とうだい ）へ"]),
        ("<p>h <math><mi>p</mi><annotation>\\frac p</annotation></math> m</p>", ["h p m"]),
    ],
)
def test_blocks(html: str, texts: list[str]) -> None:
    assert [block.text for block in blocks(html)] == texts


ROWS = "<tr><th><p>Year</p><th><p>Fish</p><tr><td><div>2031</div><td>12"


@pytest.mark.parametrize(
    ("table", "texts"),
    [
        (ROWS, ["Year Fish", "2031 12"]),
        (f"<caption><p>Catch</p></caption>{ROWS}<td><p>a</p>b", ["Catch", "Year Fish", "2031 12 a b"]),
        (f"{ROWS}<td><ul><li>cod</ul>", ["Year", "Fish", "2031", "12", "cod"]),
        (f"{ROWS}<td><h3>Cod</h3>", ["Year", "Fish", "2031", "12", "Cod"]),
        (f"{ROWS}<td><p>One.</p><p>Two.</p><p>Three.</p>", ["Year", "Fish", "2031", "12", "One.", "Two.", "Three."]),
        ("<tr><td><p>Menu</p><td><p>Text</p>", ["Menu", "Text"]),
    ],
)
def test_the_cells_of_a_table_with_headings_are_rows(table: str, texts: list[str]) -> None:
    assert [block.text for block in blocks(f"<table>{table}</table>")] == texts


def test_a_cell_that_a_selector_chooses_is_told() -> None:
    found = from_html(LexborHTMLParser(f"<table>{ROWS}</table>"), ["td div"])
    assert [block.text for block in found if block.marks.container and block.marks.container.selected] == ["2031"]


@pytest.mark.parametrize(
    ("html", "texts"),
    [
        ("<pre>Dear Ann,\n\nthe ferry\nis late.\n \n\nYours</pre>", ["Dear Ann,", "the ferry is late.", "Yours"]),
        ("<pre><code>a = 1\n\nb = 2</code></pre>", ["a = 1 b = 2"]),
        ("<pre class=language-c>a = 1\n\nb = 2</pre>", ["a = 1 b = 2"]),
        ("<pre>a = <span>1</span>\n\nb = 2</pre>", ["a = 1 b = 2"]),
        ("<pre>One</pre><p>Two\n\nthree</p>", ["One", "Two three"]),
    ],
)
def test_blank_lines_part_the_paragraphs_of_a_letter(html: str, texts: list[str]) -> None:
    assert [block.text for block in blocks(html)] == texts


def test_lines_that_are_elements_are_still_laid_out_by_hand() -> None:
    found = blocks("<pre><div>first()</div><div>second()</div></pre><div>Text</div>")
    assert [(block.text, block.marks.tag) for block in found] == [
        ("first()", "pre"),
        ("second()", "pre"),
        ("Text", "div"),
    ]


def test_marks_of_links() -> None:
    block = blocks("<p>See <a href='/tag/harbour' class=topic>the harbour</a> now</p>")[0]
    assert (block.marks.links, block.marks.link_chars) == (1, len("the harbour"))
    assert "topic" in block.marks.inner
    assert "tag" in block.marks.inner


def test_links_without_words_stay_out_of_the_next_paragraph() -> None:
    block = blocks("<div><a class=facebook href=/share></a></div><p>Text</p>")[0]
    assert (block.marks.links, block.marks.inner) == (0, "")


def test_a_link_around_blocks_is_the_link_of_each() -> None:
    found = blocks("<a href=/x><h3>Title</h3><p>Teaser</p></a>")
    assert [block.marks.links for block in found] == [1, 1]
    assert [block.marks.link_chars for block in found] == [5, 6]


@pytest.mark.parametrize(
    ("html", "links"),
    [
        ('<h3><a id="pier"/>The pier</h3><p>Moor here', [0, 0]),
        ("<h3><a name=pier>The pier</a></h3><p>Moor <a href=/here>here</a>", [0, 1]),
        ("<h3><a class=button>The pier</a></h3><p><a id=pier href=/pier>Moor here</a>", [1, 1]),
        ("<h3><a>The pier</a></h3>", [1]),
    ],
)
def test_an_anchor_that_leads_nowhere_is_no_link(html: str, links: list[int]) -> None:
    assert [block.marks.links for block in blocks(html)] == links
    assert [block.marks.link_chars > 0 for block in blocks(html)] == [count > 0 for count in links]


def test_bold_italics_pictures_and_controls() -> None:
    bold, after, control = blocks(
        "<p><b>Bold</b> and <i>it</i></p><img src=x><p>Caption</p><p>Go <button>OK</button></p>"
    )
    assert (bold.marks.strong, bold.marks.em) == (4, 2)
    assert after.marks.picture
    assert not bold.marks.picture
    assert control.marks.control


def test_the_elements_around_are_known() -> None:
    block = blocks("<article class='post main' id=x><section hidden><p>Text</p></section></article>")[0]
    chain = []
    node = block.marks.container
    while node is not None:
        chain.append((node.tag, node.names))
        node = node.parent
    assert chain[:3] == [("p", ""), ("section", "hidden"), ("article", "post main x")]


def test_ten_thousand_nested_elements() -> None:
    assert [block.text for block in blocks("<div>" * 10_000 + "deep")] == ["deep"]


def test_sixty_thousand_readings() -> None:
    assert blocks("<div>" + "<rt>a</rt>b" * 60_000)[0].text == "b" * 60_000


def test_sixty_thousand_rows() -> None:
    assert len(blocks("<table>" + "<tr><td>1<td>2" * 60_000 + "</table>")) == 60_000


@given(
    st.lists(
        st.sampled_from(
            ["<p>", "</p>", "<div>", "</div>", "<a href=x>", "</a>", "<td>", "<br>", "<table>", "one ", "two ", "<li>"]
        )
    )
)
def test_every_word_once_and_in_order(parts: list[str]) -> None:
    html = "<body>" + "".join(parts)
    seen = " ".join(block.text for block in blocks(html)).split()
    tree = LexborHTMLParser(html)
    assert seen == (tree.body.text(separator=" ").split() if tree.body else [])
