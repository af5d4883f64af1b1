"""What pictures show, said twice where lynx and w3m draw each picture twice, stands in a block of its own."""

from __future__ import annotations

from textwrap import wrap

import pytest

from cleaner.blocks.from_text import from_text
from cleaner.blocks.text.alternatives import is_doubled, is_post, says_twice

_PARAGRAPH = "   Nobody in the harbour of Orlo has seen its grey ferry since the\n   fog came in, and no captain.\n"


def _texts(lines: str) -> list[tuple[str, bool]]:
    """The texts of what stands in the middle of a page that lynx drew, and whether each says the same twice."""
    page = f"Ferry Gone in the Fog\n\n{_PARAGRAPH}\n{lines}\n\n{_PARAGRAPH}"
    blocks = from_text(page)
    assert "".join(block.raw for block in blocks) == page
    return [(block.text, says_twice(block)) for block in blocks[2:-1]]


@pytest.mark.parametrize(
    ("line", "twice"),
    [
        ("   A woman at the quay. A woman at the quay.", True),
        ("     * Tarn Logo Tarn Logo", True),
        ("   A boat at noon A boat at noon A boat at noon", True),
        ("   Old harbourOld harbour", True),
        ('   The mayor\'s "old" quay The mayor’s “old” quay', True),
        ("   265 lbs 265 lbs", False),
        ("   Again Again", False),
        ("   Let it go, let it go", False),
        ("   Let it go let it go on", False),
        ("   A boat at noon A boat at noonday", False),
        ("Old Harbour Old Harbour", False),
    ],
)
def test_a_line_says_twice_what_a_picture_shows(line: str, twice: bool) -> None:
    ((_, said),) = _texts(line)
    assert said is twice


def test_the_paragraph_below_a_picture_begins_after_it() -> None:
    shown, below = "A grey ferry in the fog, seen from Tarn.", "The fog stayed for a week."
    assert _texts(f"   {shown} {shown}\n   {below}") == [(f"{shown} {shown}", True), (below, False)]


def test_each_of_several_pictures_is_a_block() -> None:
    first, second = "A grey ferry in the fog", "A red ferry in the sun"
    assert _texts(f"   {first} {first} {second} {second}") == [
        (f"{first} {first}", True),
        (f"{second} {second}", True),
    ]


def test_a_sentence_that_begins_with_a_short_name_twice_stays_whole() -> None:
    line = "Tarn ferry Tarn ferry has two names, said the captain."
    assert _texts(f"   {line}") == [(line, False)]


@pytest.mark.parametrize(
    ("begin", "rest", "post"),
    [
        (
            "The grey ferry of the harbour of Orlo was seen aga",
            "in this morning at the outer quay. Come and look!",
            True,
        ),
        ("The grey ferry of the harbour of Orlo was seen at", " the outer quay this morning. Come and look!", True),
        (
            "The grey ferry of the harbour of Orlo at the quay",
            " Tickets for it are sold at the harbour master's.",
            False,
        ),
        (
            "The grey ferry of the harbour of Orlo at the quay.",
            " Tickets for it are sold at the harbour master's.",
            False,
        ),
    ],
)
def test_a_post_whose_first_fifty_characters_stand_before_it_is_not_cut(begin: str, rest: str, post: bool) -> None:
    text = f"{begin} {begin}{rest}"
    assert is_post(text) is post
    lines = "\n".join(f"   {line}" for line in wrap(text, 66))
    assert not is_post(f"{begin[:40]} {begin}{rest}")
    assert ([found for found, _ in _texts(lines)] == [text]) is post


@pytest.mark.parametrize(
    ("text", "doubled"),
    [
        ("Old harbour Old harbour", True),
        ("Harbour Harbour Harbour", True),
        ("A boat at noon.A boat at noon.", True),
        ("HarbourHarbour", True),
        ("Quay Quay", True),
        ("Good Good Good Good", False),
        ("2031 2031", False),
        ("Boats, boats and more boats", False),
        ("Again", False),
    ],
)
def test_a_line_says_a_name_again(text: str, doubled: bool) -> None:
    assert is_doubled(text) is doubled
