"""What only a terminal understands."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner import clean
from cleaner.blocks.from_text import from_text
from cleaner.blocks.text import hidden
from cleaner.blocks.text.escapes import escapes

DUMP = """\
\x1b[1mThe boats of Osk\x1b[0m
\x1b[38;5;244mBy Ana Ruiz\x1b[0m

The harbour is deep enough for \x1b[4mnew boats\x1b[24m, see \x1b]8;;https://isle.example/\x07the survey\x1b]8;;\x07.
\x1b[0m"""


def texts(dump: str) -> list[str]:
    return [block.text for block in from_text(dump)]


def test_colours_and_links_are_no_words() -> None:
    assert escapes(DUMP)
    assert texts(DUMP) == [
        "The boats of Osk",
        "By Ana Ruiz",
        "The harbour is deep enough for new boats, see the survey.",
    ]


@pytest.mark.parametrize(
    ("dump", "shown"),
    [
        ("B\bBo\boa\bat\bts\bs", "Boats"),
        ("_\bB_\bo_\ba_\bt", "Boat"),
        ("\x1b(BBoats", "Boats"),
        ("\x1b]0;a title\x1b\\Boats", "Boats"),
        ("Boats\x1b", "Boats"),
        ("\bBoats", "Boats"),
        ("Boats [1m", "Boats [1m"),
    ],
)
def test_a_dump_is_read_as_a_terminal_shows_it(dump: str, shown: str) -> None:
    assert hidden.shown(dump, escapes(dump)) == shown
    assert texts(dump) == [shown]


def test_a_dump_is_whole_with_its_escapes() -> None:
    blocks = from_text(DUMP)
    assert "".join(block.raw for block in blocks) == DUMP
    assert blocks[1].raw == "\x1b[38;5;244mBy Ana Ruiz\x1b[0m\n"


def test_no_escape_is_printed() -> None:
    article = clean(DUMP)
    assert "\x1b" not in f"{article.headline}{article.byline}{article.body}"


@given(st.text(alphabet="\x1b\b[]0;mA \n\x07\\(", max_size=120))
def test_any_dump_is_whole(dump: str) -> None:
    assert "".join(block.raw for block in from_text(dump)) == dump
