"""Korean words that w3m breaks at the ends of lines."""

from __future__ import annotations

import pytest

from cleaner.blocks.block import Block
from cleaner.blocks.lines import columns_in
from cleaner.blocks.text.hangul import unbroken
from cleaner.blocks.text.wrapping import Wrap

FULL = "항구의 새 다리가 화요일에 다시 열"  # 33 columns


def mended(raw: str, text: str, page: str = "", width: int = 33) -> str:
    return unbroken([Block(raw, text)], raw + page, Wrap(width, columns_in(raw + page)))[0].text


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_a_word_that_stands_whole_elsewhere_is_whole(end: str) -> None:
    assert mended(f"{FULL}{end}렸다고 했다.", f"{FULL} 렸다고 했다.", "\n다리가 열렸다고") == f"{FULL}렸다고 했다."


def test_one_syllable_is_no_word_of_its_own() -> None:
    assert mended(f"{FULL}\n려, 섬의", f"{FULL} 려, 섬의") == f"{FULL}려, 섬의"


@pytest.mark.parametrize(
    ("raw", "width"),
    [
        (f"{FULL}\n렸다고 했다.", 33),  # nothing tells it from two words
        (f"{FULL}\n려, 섬의", 35),  # there was room for the syllable
        (f"{FULL} 3월\n5일에", 33),
    ],
)
def test_what_may_be_two_words_is_two(raw: str, width: int) -> None:
    text = raw.replace("\n", " ")
    assert mended(raw, text, width=width) == text


def test_a_page_without_korean_stays() -> None:
    block = Block("a\nb", "a b")
    assert unbroken([block], "a\nb", Wrap(30, len)) == [block]
