"""Characters that HTML spells out."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner.blocks.from_text import from_text
from cleaner.blocks.text.entities import escaped_again, is_escaped, unescaped

DUMP = "Ruiz &amp; Lee&nbsp;sail\n&nbsp;\n\nThe ferry&#8217;s crew said &quot;no&quot; &amp; left&hellip;\n"


def test_characters_that_are_spelled_out_are_read() -> None:
    blocks = from_text(DUMP)
    assert [block.text for block in blocks] == ["Ruiz & Lee sail", 'The ferry’s crew said "no" & left…']
    assert "".join(block.raw for block in blocks) == DUMP


@pytest.mark.parametrize(
    ("text", "is_so"),
    [
        (DUMP, True),
        ("Write &amp; for &, & that is all & enough: &lt; and &quot;", False),
        ("One &amp; alone", False),
        ("A &copy; B &hearts; C", False),
        ("https://a.example/?b=1&amp;c=2&amp;d=3&amp;e=4", False),
        ("", False),
    ],
)
def test_a_text_that_speaks_of_them_is_told_apart(text: str, is_so: bool) -> None:
    assert is_escaped(text) is is_so


def test_what_means_no_character_stays() -> None:
    assert unescaped("&ferry; &amp; &am")[0] == "&ferry; & &am"


@given(
    st.lists(st.sampled_from(["&amp;", "&nbsp;", "&#8217;", "&#x27;", "&ferry;", "&", "\n", "\n\n", "a ferry ", ";"]))
)
def test_the_dump_is_whole(parts: list[str]) -> None:
    text = "".join(parts)
    plain, ends = unescaped(text)
    assert "".join(block.raw for block in escaped_again(from_text(plain), text, ends)) == text
    assert "".join(block.raw for block in from_text(text)) == text
