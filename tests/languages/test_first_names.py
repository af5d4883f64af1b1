"""Names are found in a set that is made piece by piece as in a whole one."""

from __future__ import annotations

import pytest

from cleaner.languages.first_names import FirstNames, listed

NAMES = frozenset({"ana", "an", "anabel", "bo", "zoé", "ß", "å"})


@pytest.mark.parametrize("name", [*sorted(NAMES), "", "a", "ana bo", "an ana", "anabe", "mo"])
def test_a_name_is_found_as_in_a_set(name: str) -> None:
    names = FirstNames(listed(NAMES))
    assert [(name in names) for _ in range(2)] == [name in NAMES] * 2
    assert names.isdisjoint(["mo", name]) == (name not in NAMES)


def test_it_is_equal_to_a_set() -> None:
    assert FirstNames(listed(NAMES)) == NAMES
    assert FirstNames({}) == frozenset()


def test_names_that_begin_alike_are_parted_when_one_is_asked_for() -> None:
    names = FirstNames(listed(NAMES))
    assert not names._parted
    assert "ana" in names
    assert list(names._parted) == ["an"]
