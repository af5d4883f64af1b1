"""Phrases are found where words begin and end, all at once."""

from __future__ import annotations

import pytest

from cleaner.labels.signs.sought import Sought

PHRASES = ("©", "by:", "read more", "read more about", "sign up", "more", "攝影", "图")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("read more about ferries", [(5, 9, "more"), (0, 9, "read more"), (0, 15, "read more about")]),
        ("please sign up", [(7, 14, "sign up")]),
        ("by: ana © 2031", [(0, 3, "by:"), (8, 9, "©")]),
        ("记者攝影", [(2, 4, "攝影")]),
        ("地图上", [(1, 2, "图")]),
        ("more, and more", [(0, 4, "more"), (10, 14, "more")]),
    ],
)
def test_phrases_are_found(text: str, found: list[tuple[int, int, str]]) -> None:
    told = Sought(PHRASES).found_in(text)
    assert sorted((first, after, phrase) for after, first, phrase in told) == sorted(found)


@pytest.mark.parametrize("text", ["", "anymore", "moreover", "read mor", "re", "resign up", "sign ups", "byline:"])
def test_no_word_is_cut(text: str) -> None:
    assert Sought(PHRASES).found_in(text) == []


def test_the_longer_phrase_comes_first_where_two_end() -> None:
    assert [phrase for _, _, phrase in Sought(PHRASES).found_in("read more")] == ["read more", "more"]


def test_phrases_come_in_the_order_of_their_ends() -> None:
    found = Sought(PHRASES).found_in("sign up, read more")
    assert [phrase for _, _, phrase in found] == ["sign up", "read more", "more"]
