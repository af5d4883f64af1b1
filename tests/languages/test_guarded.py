"""Patterns that are searched for only where a word stands that each match has."""

from __future__ import annotations

import re

import pytest

from cleaner.languages.guarded import Guarded, shortest

FERRIES = Guarded(re.compile(r"(?:ferry|ilha) \d", re.I), ["ferry", "ferryman", "ilha"], re.compile(r"№\d"))
TEXTS = [
    ("A Ferry 3 and a FERRY 4", ["Ferry 3", "FERRY 4"]),
    ("İlha 3, ılha 4, ILHA 5", ["İlha 3", "ılha 4", "ILHA 5"]),  # re.I holds these letters equal
    ("A ferry, №3", []),
    ("A quay 3", []),
    ("", []),
]


@pytest.mark.parametrize(("text", "found"), TEXTS)
def test_a_guard_hides_no_match(text: str, found: list[str]) -> None:
    first = FERRIES.search(text)
    assert [match[0] for match in FERRIES.finditer(text)] == found
    assert (first and [first[0]]) == (found[:1] or None)


@pytest.mark.parametrize(("text", "may"), [("The ferryman", True), ("№3", True), ("A quay 3", False)])
def test_the_pattern_is_asked_only_where_a_word_or_a_sign_stands(text: str, may: bool) -> None:
    assert FERRIES.may_match(text) is may


def test_words_that_have_another_one_in_them_are_not_asked_for() -> None:
    assert shortest(["January", "jan", "May", "may", "März"]) == ("jan", "may", "märz")
