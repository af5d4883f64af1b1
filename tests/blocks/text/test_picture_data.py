"""The data of pictures that lynx draws is no text."""

from __future__ import annotations

import pytest

from cleaner.blocks.from_text import from_text

_SENTENCE = "The ferry of Orlo has had no captain since the harbour master went to"
_PAGE = f"""\
   Ferry Has No Captain

   {_SENTENCE}
   Tarn on foot, and nobody in the town knows how he crossed the water.

{{}}

   {_SENTENCE}
   Tarn on foot, and nobody in the town knows how he crossed the water.
"""
_WRAPPED = """\
   [svg+xml;lazy-id=MTEyMzozNTM=-1;base64,PHN2ZyB2aWV3Qm94PSIwIDAgMTYwMCA3
   SIxNjAwIiBoZWlnaHQ9Ijc4NiIgeG1sbnM9Imh0dHA6Ly93d3cudzMub3JnLzIwMDAvc3Zn
   Ij48L3N2Zz4=]"""
_SHORT = "   [gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==]"
_PERCENT = "     * [svg+xml,%3Csvg%20xmlns%3D%27http%3A%2F%2Fwww.w3.org%2F2000%2Fsvg%27%3E]"
_LINK = """\
       data:image/svg+xml;base64,PHN2ZyB2aWV3Qm94PScwIDAgNTQwIDU3MCcgeG1sb
       zMub3JnLzIwMDAvc3ZnJz48L3N2Zz4="""


@pytest.mark.parametrize("data", [_WRAPPED, _SHORT, _PERCENT, _LINK])
def test_the_data_of_a_picture_is_no_text(data: str) -> None:
    page = _PAGE.format(data)
    blocks = from_text(page)
    assert "".join(block.raw for block in blocks) == page
    (picture,) = (block for block in blocks if block.marks.tag == "picture")
    assert picture.raw.strip() == data.strip()
    assert picture.text == ""
    assert not any("base64" in block.text or "%3C" in block.text for block in blocks)


def test_words_beside_it_stay() -> None:
    texts = [block.text for block in from_text(_PAGE.format(f"   Bo Ark {_SHORT.strip()} on the ferry"))]
    assert "Bo Ark on the ferry" in texts


@pytest.mark.parametrize("words", ["[png, or what is left of it]", "[gif; it moves]", "[jpeg] Ana Ruiz"])
def test_words_in_brackets_are_words(words: str) -> None:
    assert words in {block.text for block in from_text(_PAGE.format(f"   {words}"))}
