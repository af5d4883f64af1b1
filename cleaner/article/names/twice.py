"""A name that stands twice: as a picture's description and as a link."""

from __future__ import annotations

import re
from collections.abc import Iterable

from cleaner.languages.lazy import lazy

# The same name twice, as a picture's description and a link: "Ana RuizAna Ruiz", "Ana Ruiz Headshot Ana Ruiz".
_TWICE = lazy(r"(\S[^|,;/]{4,40}?\w)[\s:–—-]{0,3}(?:[^\W\d_]{1,9}\s)?\1(?!\w)", re.I)
_DESCRIBED = 2  # words before the name in such a description: "Picture of"
_AGAIN = 6  # characters of the shortest name that _TWICE finds


def once(text: str) -> str:
    """Return a byline without a name's second time and what describes its bearer's picture; the pattern is slow, and
    asked only where six characters come again.
    """
    folded = text.casefold()
    count = len(folded) - _AGAIN + 1
    if len({folded[i : i + _AGAIN] for i in range(count)}) >= count or not (match := _TWICE.search(text)):
        return text
    before = text[: match.start()].split()
    described = len(before) == _DESCRIBED and before[1].islower() and match[1][0].isupper()
    return once(_TWICE.sub(r"\1", text[match.start() :] if described else text))


def without_longer(found: Iterable[str]) -> tuple[str, ...]:
    """Return names, each once, without those that end in another of several words: "Portrait of Ana Ruiz"."""
    names = tuple(dict.fromkeys(found))
    ends = tuple(f" {name}" for name in names if " " in name)
    return tuple(name for name in names if not name.endswith(ends))
