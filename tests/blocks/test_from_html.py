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
        ("<svg><title>never</title></svg><p>One</p>", ["One"]),
        ("<frameset><frame src=x></frameset>", []),
    ],
)
def test_blocks(html: str, texts: list[str]) -> None:
    assert [block.text for block in blocks(html)] == texts


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
