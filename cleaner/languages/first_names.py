"""The first names that are known: twelve thousand, of which a page asks for a few dozen."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet


class FirstNames(AbstractSet[str]):
    """A set of names, made of those that begin alike when one of them is first asked for."""

    def __init__(self, listed: Mapping[str, str]) -> None:
        self._listed = listed
        self._parted: dict[str, frozenset[str]] = {}

    def __contains__(self, name: object) -> bool:
        begin = _begin(str(name))
        if begin not in self._listed:
            return False
        if begin not in self._parted:
            self._parted[begin] = frozenset(self._listed[begin].split())
        return name in self._parted[begin]

    def __iter__(self) -> Iterator[str]:
        for names in self._listed.values():
            yield from names.split()

    def __len__(self) -> int:
        return sum(1 for _ in self)


def listed(names: Iterable[str]) -> dict[str, str]:
    """Return names as FirstNames takes them: those that begin alike in a row, by how they begin."""
    found: dict[str, list[str]] = {}
    for name in sorted(set(names)):
        found.setdefault(_begin(name), []).append(name)
    return {begin: " ".join(alike) for begin, alike in found.items()}


def _begin(name: str) -> str:
    return name[:2]
