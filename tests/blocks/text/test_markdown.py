"""Pages that a converter wrote as Markdown."""

from __future__ import annotations

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner import clean
from cleaner.blocks.block import Block
from cleaner.blocks.from_text import from_text
from cleaner.blocks.lines import physical_lines
from cleaner.blocks.text.link_list import is_linked
from cleaner.blocks.text.markdown import from_markdown, is_markdown
from cleaner.labels.label import Label

MENU = '  * [Home](https://isle.example/)\n  * [Boats](/boats "All boats")\n  * [Tides](#tides)\n\n'
PROSE = (
    "The harbour of Osk is deep enough for the new boats, the council said on Monday after a survey by three divers.",
    "It had been closed since the storm of 1987, when two of its three piers were carried off in a single night.",
    "Fishermen from the outer islands are expected to land their catch here from the first week of October on.",
    "The survey took eleven days and cost a tenth of what the council had set aside for it in this year's budget.",
)


def blocks(text: str) -> list[Block]:
    return from_markdown(physical_lines(text))


def texts(text: str) -> list[str]:
    return [block.text for block in blocks(text)]


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("See [the tides](https://isle.example/tides_(2024)) of Osk.", "See the tides of Osk."),
        ('See [the tides](<https://isle.example/a b> "Tides").', "See the tides."),
        ("See [ the tides ](/tides) , and the boats.", "See the tides, and the boats."),
        ("mid[word](/a)s stay", "midwords stay"),
        ("[![A pier](/pier.jpg)](/pier) The pier", "The pier"),
        ("![A pier](data:image/svg+xml,%3csvg(1)%3e) The pier", "The pier"),
        ("The **new _boats_** and ***all*** piers", "The new boats and all piers"),
        ("The **new **boats**** leave", "The new boats leave"),
        ("snake_case_names and 5 * 3 * 2 stay", "snake_case_names and 5 * 3 * 2 stay"),
        ("The pilot\\* said 3\\. and \\[sic\\]", "The pilot* said 3. and [sic]"),
        ("Run `clean page.html` ~~now~~", "Run clean page.html now"),
        ("<https://isle.example/tides>", "https://isle.example/tides"),
        ("See [the tides][1] of Osk", "See the tides of Osk"),
        ("> The pier is gone, *she* said.", "The pier is gone, she said."),
        ("## The **piers** ##", "The piers"),
        ("1. [Tides](/tides)", "Tides"),
        ("* ### [The **piers**](/piers)", "The piers"),
        ("* #piers and #boats", "#piers and #boats"),
        ("| Boat | Port |", "Boat Port"),
        ("[Boats leave early", "Boats leave early"),
        ("and come back late](/boats)", "and come back late"),
        ('[Boats]{.lead} leave [early](/early){.link target="_blank"}', "Boats leave early"),
        ("A <span class=x>big</span> boat<br/>", "A big boat"),
        ("<The Palace> opens, 3 < 4", "<The Palace> opens, 3 < 4"),
        ("making \\$320 on 5 \\< 6", "making $320 on 5 < 6"),
        ("He said so [at noon] and [later].", "He said so [at noon] and [later]."),
    ],
)
def test_the_marks_of_a_block_are_none_of_its_words(source: str, text: str) -> None:
    assert texts(source) == [text]


@pytest.mark.parametrize(
    ("source", "tags"),
    [
        ("# Osk\n\n### Tides\n", ["h2", "h2"]),
        ("Osk\n===\n\nTides\n---\n\nText\n", ["h2", "h2", ""]),
        ("* Tides\n- Boats\n+ Piers\n12. Nets\n", ["li"] * 4),
        ("* ## Tides\n      * ### Boats\n", ["h2"] * 2),
        ("* * *\n\n---\n\n| --- | :-: |\n", ["rule"] * 3),
        ("![A pier](/pier.jpg)\n", ["picture"]),
        ("[1]: https://isle.example/tides\n", ["reference"]),
        ("Text\n\n    # a comment\n", ["", ""]),
    ],
)
def test_the_first_signs_tell_what_a_block_is(source: str, tags: list[str]) -> None:
    assert [block.marks.tag for block in blocks(source)] == tags


def test_elements_around_paragraphs_are_none_of_their_words() -> None:
    text = ':::: {.box data="{1}"}\n::: inner\n<div class="a">\n\nText\n</div>\n:::\n\n<a\nhref="/boats">Boats</a>\n'
    assert texts(text) == ["Text", "Boats"]
    assert "".join(block.raw for block in blocks(text)) == text


def test_code_is_left_as_it_is() -> None:
    code = "```sh\n# all *boats*\nls [a](b)\n```\n\n# Osk\n"
    assert texts(code) == ["", "# all *boats*", "ls [a](b)", "", "Osk"]


def test_links_are_counted_with_their_characters() -> None:
    [alone, inside] = blocks("[Boats leave early](/boats)\n\nThe [boats](/boats) leave early on Mondays.\n")
    assert (alone.marks.links, alone.marks.link_chars, is_linked(alone)) == (1, 17, True)
    assert (inside.marks.links, inside.marks.link_chars, is_linked(inside)) == (1, 5, False)


@pytest.mark.parametrize("width", [60, 78])
def test_wrapped_paragraphs_are_joined_and_so_are_their_links(width: int) -> None:
    linked = [words.replace("the council", "[the council of Osk](https://osk.example/council)") for words in PROSE]
    wrapped = [textwrap.fill(words, width, break_long_words=False, break_on_hyphens=False) for words in linked]
    assert texts(MENU + "\n\n".join(wrapped) + "\n")[3:] == [
        p.replace("the council", "the council of Osk") for p in PROSE
    ]


def test_wrapped_quotations_and_words_broken_at_a_hyphen_are_joined() -> None:
    prose = "\n\n".join(textwrap.fill(words, 60) for words in PROSE)
    quoted = "> The survey of the harbour of Osk was done by three deep-\n> water divers from the isle of Veit.\n"
    assert texts(f"{prose}\n\n{quoted}")[4:] == [
        "The survey of the harbour of Osk was done by three deep-water divers from the isle of Veit."
    ]


def test_a_line_that_is_broken_on_purpose_stays_apart() -> None:
    wrapped = "\n\n".join(textwrap.fill(words, 60) for words in PROSE)
    assert texts(wrapped + "\n\nIsle of Osk, Port Ellery, the house beside the old lighthouse  \nOpen on Mondays\n")[
        4:
    ] == [
        "Isle of Osk, Port Ellery, the house beside the old lighthouse",
        "Open on Mondays",
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (MENU, True),
        ("# Osk\n\nText\n\n## Tides\n\nText\n", True),
        ("# Osk\n\nText\n", True),
        ("# Osk\r\n \r\nText\r\n", True),
        ("# Osk\nText\n", False),
        ("#Osk\n\nText\n", False),
        ("Text\n\n# Osk\n\nText\n", False),
        ("Text\n\n# a comment\n\n## another\n", False),
        (MENU + "A line of prose.\n" * 90, False),
        ("Write [words](address) for a link, [a](b) and [c](d).\n" * 2, False),
        ("Text\n\n## Tides\n\nText\n\n## Boats\n\nText\n\n### Gulls\n", True),
        ("Tides of Osk\n============\n\nText\n\nBoats\n-----\n\nText\n\nGulls\n-----\n", True),
        ("Tides of Osk\r\n============\r\n\r\nText\r\n\r\nBoats\r\n-----\r\n\r\nGulls\r\n-----\r\n", True),
        ("Tides of Osk\n------------\n\nText\n\nBoats\n-----\n", False),
        ("** Tides\n" + "-" * 60 + "\n\n** Boats\n" + "-" * 60 + "\n\nText\n" + "-" * 60 + "\n", False),
        ("Boat | Port\n-----+-----\nMira | Osk\n" * 4, False),
        ("Text\n\n## a\n\n## b\n\n## c\n" + "A line of prose.\n" * 90, False),
        ("", False),
    ],
)
def test_links_and_headings_all_over_a_page_tell_markdown(text: str, expected: bool) -> None:
    assert is_markdown(text) == expected


def test_an_article_in_markdown_is_printed_without_marks_and_teasers() -> None:
    teaser = "[Ferry line between Osk and Sankt Veit opens two months early, to the joy of all bakers](/ferry)"
    page = MENU + "# Harbour of Osk opens\n\nBy **Ana Ruiz**\n\n" + "\n\n".join((*PROSE[:2], teaser, *PROSE[2:])) + "\n"
    article = clean(page)
    assert (article.headline, article.authors) == ("Harbour of Osk opens", ("Ana Ruiz",))
    assert article.body.split("\n\n") == list(PROSE)
    assert "".join(item.block.raw for item in article.page) == page
    assert Label.HEADLINE in {item.label for item in article.page}


@given(st.text(alphabet=st.sampled_from("a [](){}*_`\\#>|-=!<:/.1\n\t")), st.booleans())
def test_every_character_of_any_page_is_in_one_block(text: str, menu: bool) -> None:
    page = MENU * menu + text
    assert "".join(block.raw for block in from_text(page)) == page
    for block in from_text(page):
        rest = iter(block.raw)
        assert all(character in rest for character in block.text if character != " ")
