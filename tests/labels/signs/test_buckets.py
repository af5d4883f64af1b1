"""Words have numbers that depend on nothing but the word."""

from __future__ import annotations

import pytest

from cleaner.labels.signs.buckets import BUCKETS, FIRST, LAST, rows


def test_a_word_has_one_bucket_whatever_its_case() -> None:
    (first,), (second,) = rows(["Share", "SHARE"])
    assert first == second == 3418


@pytest.mark.parametrize(("one", "other", "same"), [("12", "98", True), ("12", "123", False), ("12345", "6789", True)])
def test_a_number_is_known_by_how_many_digits_it_has(one: str, other: str, same: bool) -> None:
    assert (rows([one]) == rows([other])) is same


def test_of_a_long_block_the_first_and_last_words_are_read() -> None:
    words = [f"w{chr(97 + i % 26)}{chr(97 + i // 26)}" for i in range(300)]
    (found,) = rows([" ".join(words)])
    (expected,) = rows([" ".join(words[:FIRST] + words[-LAST:])])
    assert found == expected
    assert len(found) == FIRST + LAST


def test_a_block_without_words_has_a_bucket_too() -> None:
    assert rows(["", " "]) == [[0], [0]]


def test_lone_surrogates_have_a_bucket() -> None:
    assert all(0 <= bucket < BUCKETS for row in rows(["\ud800 a"]) for bucket in row)
