"""Words that lines break, and hyphens that are the page's own."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner.blocks.block import Block
from cleaner.blocks.from_text import from_text
from cleaner.blocks.text.hyphens import unhyphenated

PAPER = """\
We counted the gulls of eleven harbours over thirty years. Num-
bers fell by three quarters. The loss of the nesting places ex-
plains most of the decline; the weather explains hardly a thing.

Gulls nest on roofs. When one of them is mended in the sum-
mer, the eggs are lost. In this pa-
per we ask whether boxes can take the place of flat roofs.

Pre- and post-war counts were made by the harbour masters, by pre-
and post-war rules, on well-known roofs and on one that is well-
known as the highest in the town.
"""


def texts(page: str) -> list[str]:
    return [block.text for block in from_text(page)]


WHOLE = """\
We counted the gulls of eleven harbours over thirty years. Numbers fell by three quarters. The loss of the nesting
places explains most of the decline; the weather explains hardly a thing.

Gulls nest on roofs. When one of them is mended in the summer, the eggs are lost. In this paper we ask whether boxes
can take the place of flat roofs.

Pre- and post-war counts were made by the harbour masters, by pre- and post-war rules, on well-known roofs and on
one that is well-known as the highest in the town.
"""


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_broken_words_are_whole(end: str) -> None:
    page = PAPER.replace("\n", end)
    assert texts(page) == [" ".join(paragraph.split()) for paragraph in WHOLE.split("\n\n")]
    assert "".join(block.raw for block in from_text(page)) == page


def test_a_soft_hyphen_is_always_one() -> None:
    page = "The harbour of Osk is deep enough for new boats, as the coun\xad\ncil said on Monday after a long survey.\n"
    assert "council said" in texts(page * 3)[0]


@pytest.mark.parametrize(
    ("raw", "other", "text"),
    [
        ("a co-\noperative of", "", "a co- operative of"),  # one broken word says little
        ("a sea-\nwall of", "un-\nder be-\nlow af-\nter the sea and a wall", "a sea-wall of"),
        ("a sea-\nwall of", "un-\nder be-\nlow af-\nter seawall", "a seawall of"),
        ("Vor-\nund Nachteile", "un-\nter ue-\nber nach-\nher", "Vor- und Nachteile"),
        ("Anglo-\nAmerican", "un-\nder be-\nlow af-\nter", "Anglo- American"),
        ("from 1990-\nto 1999", "un-\nder be-\nlow af-\nter", "from 1990- to 1999"),
        ("he said -\nand went", "un-\nder be-\nlow af-\nter", "he said - and went"),
        ("a twenty-year-\nold boat", "un-\nder be-\nlow af-\nter", "a twenty-year- old boat"),
    ],
)
def test_other_hyphens_stay(raw: str, other: str, text: str) -> None:
    (block,) = unhyphenated([Block(raw, " ".join(raw.split()))], f"{raw}\n{other}\n")
    assert block.text == text


@given(st.text(alphabet="a-\xad\u2010 \n\rB", max_size=200))
def test_a_dump_is_never_changed(text: str) -> None:
    dump = PAPER + text
    assert "".join(block.raw for block in from_text(dump)) == dump
