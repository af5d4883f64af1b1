"""NamedTuple gives what typing's gives."""

from __future__ import annotations

import copy
import pickle
import typing

import pytest

from cleaner.named_tuple import _CONSTRUCTORS, NamedTuple


class Ours(NamedTuple):
    """A line and how long it is."""

    text: str
    size: int = 0

    @property
    def is_empty(self) -> bool:
        """Return whether there is nothing in it."""
        return not self.text


class Theirs(typing.NamedTuple):
    """A line and how long it is."""

    text: str
    size: int = 0

    @property
    def is_empty(self) -> bool:
        """Return whether there is nothing in it."""
        return not self.text


class Many(NamedTuple):
    """More fields than those for which constructors are at hand."""

    a: int
    b: int
    c: int
    d: int
    e: int
    f: int
    g: int
    h: int
    i: int
    j: int
    k: int
    m: int
    n: int
    o: int
    p: int
    q: int = 15


@pytest.mark.parametrize("name", ["_fields", "_field_defaults", "__doc__", "__module__", "__bases__", "__match_args__"])
def test_a_class_has_what_one_of_typing_has(name: str) -> None:
    assert getattr(Ours, name) == getattr(Theirs, name)


def test_values_are_tuples_with_names() -> None:
    line = Ours("a", size=1)
    assert line == ("a", 1) == Theirs("a", 1)
    assert repr(line) == "Ours(text='a', size=1)"
    assert Ours("")._replace(size=2) == ("", 2)
    assert Ours("").is_empty
    assert pickle.loads(pickle.dumps(line)) == line  # noqa: S301 - made here


def test_changes_and_copies() -> None:
    line = Ours("a", size=1)
    assert line._asdict() == Theirs("a", 1)._asdict()
    assert Ours._make(["a", 1]) == line
    assert copy.deepcopy(line) == line
    assert [type(each) for each in (line._replace(size=2), Ours._make("ab"), copy.copy(line))] == [Ours] * 3
    with pytest.raises(ValueError, match="colour"):
        line._replace(colour=1)  # type: ignore[call-arg]


def test_values_are_frozen() -> None:
    with pytest.raises(AttributeError):
        Ours("a").text = "b"  # type: ignore[misc]


def test_a_field_without_a_default_may_be_left_out_no_more_than_in_typing() -> None:
    with pytest.raises(TypeError):
        Ours()  # type: ignore[call-arg]


def test_a_class_of_many_fields_takes_each_once() -> None:
    whole = tuple(range(16))
    assert len(Many._fields) == len(whole) >= len(_CONSTRUCTORS)
    assert Many(*whole) == Many(*whole[:-1]) == Many(**dict(zip(Many._fields, whole, strict=True))) == whole
    assert Many(*whole)._replace(b=7)[:3] == (0, 7, 2)


@pytest.mark.parametrize(
    ("values", "named"),
    [(range(17), {}), (range(14), {}), (range(15), {"r": 1}), (range(15), {"a": 0}), (range(14), {"q": 1})],
)
def test_a_class_of_many_fields_takes_no_others(values: range, named: dict[str, int]) -> None:
    with pytest.raises(TypeError, match=r"^Many takes each of its 16 fields once: a, b, "):
        Many(*values, **named)
