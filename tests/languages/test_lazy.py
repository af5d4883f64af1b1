"""Patterns that are compiled when they are first used, and alternatives of phrases."""

from __future__ import annotations

import re

import pytest

from cleaner.languages.lazy import any_of, lazy


@pytest.mark.parametrize(
    ("phrases", "text", "found"),
    [
        (["by", "by the"], "by the sea", "by the"),
        (["sea", "by", "shore"], "shore", "shore"),
        (["a.m."], "aXm.", None),
        (["a.m."], "A.M.", "A.M."),
        (["b", "by", "by"], "by", "by"),
        ([], "", None),
    ],
)
def test_the_longest_of_some_phrases_is_found(phrases: list[str], text: str, found: str | None) -> None:
    match = re.match(any_of(phrases), text, re.I)
    assert (match and match[0]) == found


def test_a_pattern_is_compiled_when_it_is_used() -> None:
    broken = lazy("(")
    with pytest.raises(re.error):
        broken.search("ferry")


def test_it_has_the_methods_and_flags_of_the_pattern() -> None:
    found = lazy(r"FERRY (\d+)", re.I)
    match = found.match("ferry 7")
    assert match
    assert match[1] == "7"
    assert found.sub("boat", "Ferry 7 and ferry 8") == "boat and boat"
