"""A name that stands twice: as a picture's description and as a link, or in a byline and as a line of its own."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable

from cleaner.article.names.firms import has_house_word
from cleaner.article.names.people_words import PeopleWords
from cleaner.languages.lazy import lazy

# The same name twice, as a picture's description and a link, "Ana RuizAna Ruiz", "Ana Ruiz Headshot Ana Ruiz", or first
# for readers who only hear the page: "Ana Ruiz. Ana Ruiz Security".
_TWICE = lazy(r"(\S[^|,;/]{4,40}?\w)(\.\s|[\s:–—-]{0,3})(?:[^\W\d_]{1,9}\s){0,2}\1(?!\w)", re.I)
_DESCRIBED = 2  # words before the name in such a description: "Picture of"
_LONG = 4  # words of a name that is hardly one
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
    name = r"\1 |" if match[2][:1] == "." else r"\1"
    return once(_TWICE.sub(name, text[match.start() :] if described else text))


def without_longer(found: Iterable[str]) -> tuple[str, ...]:
    """Return names, each once, without those that end in another of several words: "Portrait of Ana Ruiz"."""
    names = tuple(dict.fromkeys(found))
    ends = tuple(f" {name}" for name in names if " " in name)
    return tuple(name for name in names if not name.endswith(ends))


def until_alone(name: str, lines: Collection[str], words: PeopleWords) -> str:
    """Return a name up to where it stands as a line of its own elsewhere on the page, if other words follow there: "Ana
    Ruiz Harbour Desk" of a byline, and "Ana Ruiz" above what is told of her.

    lines: the short lines of the page
    """
    parts = name.split()
    begins = (" ".join(parts[:size]) for size in range(len(parts) - 1, 1, -1))
    long = len(parts) >= _LONG and not words.is_desk(name) and not has_house_word(parts[-1])
    told = (begin for begin in begins if begin in lines and not has_house_word(begin))
    return next((begin for begin in told if long or words.begins_with_first_name(begin)), name)
