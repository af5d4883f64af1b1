"""The words by which an element's author named it → the hints they give. named.pxd gives the compiled form its
types.
"""

from __future__ import annotations

from functools import cache

import ahocorasick

from cleaner.labels.signs.hints import HINTS
from cleaner.languages.lazy import lazy

_EACH = tuple(lazy(pattern) for pattern in HINTS.values())
_GROUP = lazy(r"\([^()]*\)")
_LITERAL = lazy(r"(?:\\b|\[-_\])*([a-z/:-]+?)(?:[a-z-]\?|[^a-z/:-]|$)")
MOST_KNOWN = 1 << 14
_KNOWN: dict[str, int] = {}  # the items of a list have the same classes, and the pages of a site
_WORDS: dict[str, int] = {}


def named(names: str) -> int:
    """Return which of HINTS the words `names` give, a bit each."""
    found = _KNOWN.get(names, -1)
    if found >= 0:
        return found
    found = 0
    for name in names.lower().split():
        found |= _word(name)
    return _kept(_KNOWN, names, found)


def _word(name: str) -> int:
    """Which of HINTS one class, id or link gives."""
    found = _WORDS.get(name, -1)
    return found if found >= 0 else _kept(_WORDS, name, _read(name))


def _kept(known: dict[str, int], words: str, found: int) -> int:
    """What some words give, which is known from now on."""
    if len(known) >= MOST_KNOWN:
        known.clear()
    known[words] = found
    return found


def _read(name: str) -> int:
    found = asked = 0
    for _, (given, more) in _beginnings().iter(name):
        found |= given
        asked |= more
    asked &= ~found
    for i in range(len(_EACH)):
        if asked >> i & 1 and _EACH[i].search(name):
            found |= 1 << i
    return found


@cache
def _beginnings() -> ahocorasick.Automaton:
    """The letters that each alternative of HINTS begins with, and the hints (a bit each) that they give alone, and that
    need the rest of the alternative.
    """
    bits: dict[str, tuple[int, int]] = {}
    for i, pattern in enumerate(HINTS.values()):
        for alternative in _GROUP.sub("(", pattern).split("|"):
            found = _LITERAL.match(alternative)
            if not found:
                raise ValueError(f"begins with no letter: {alternative}")
            given, asked = bits.get(found[1], (0, 0))
            whole = found[1] == alternative
            bits[found[1]] = (given | whole << i, asked | (not whole) << i)
    automaton = ahocorasick.Automaton()
    for letters, masks in bits.items():
        automaton.add_word(letters, masks)
    automaton.make_automaton()
    return automaton
