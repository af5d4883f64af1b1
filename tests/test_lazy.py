"""Patterns that are compiled when they are first used."""

from __future__ import annotations

import re

import pytest

from cleaner.languages.lazy import lazy


def test_it_has_the_methods_of_the_pattern() -> None:
    found = lazy(r"FERRY (\d+)", re.IGNORECASE)
    match = found.match("ferry 7")
    assert match
    assert match[1] == "7"
    assert found.sub("boat", "Ferry 7 and ferry 8") == "boat and boat"


def test_it_is_compiled_only_when_it_is_used() -> None:
    broken = lazy("(")
    with pytest.raises(re.error):
        broken.search("ferry")
