"""The house as the author: its name, known from the small print, alone beside the date of a page that names nobody."""

from __future__ import annotations

from collections.abc import Sequence

from cleaner.article.dates.moment import read_moment
from cleaner.article.dates.undated import without_dates
from cleaner.article.names.seen import BARE, Seen
from cleaner.article.site import is_house
from cleaner.labels.label import Label, Labelled, top_of

_ABOVE, _BELOW, _LONGEST, _MOST_WORDS = 2, 4, 40, 4


def house_lines(labelled: Sequence[Labelled], language: str, sites: frozenset[str]) -> list[Seen]:
    """Return the house's name in a line of a dump close to the headline, beside a date or with one: "Courier- 3 May
    2031".
    """
    top = top_of(labelled)
    for at in range(max(0, top - _ABOVE), min(top + 1 + _BELOW, len(labelled))):
        text = labelled[at].block.text
        if labelled[at].block.marks.tag or labelled[at].label is Label.HEADLINE or len(text) > _LONGEST:
            continue
        name = without_dates(text, language).strip(" |-–—·•,:")
        if is_house(name, sites) and len(name.split()) <= _MOST_WORDS and _is_dated(labelled, at, language):
            return [Seen(BARE, (name,), at)]
    return []


def _is_dated(labelled: Sequence[Labelled], at: int, language: str) -> bool:
    """Whether a line or one of the two beside it on each side holds a date."""
    lines = (item.block.text for item in labelled[max(0, at - 2) : at + 3])
    return any(len(text) <= _LONGEST and read_moment(text, language) for text in lines if any(map(str.isdigit, text)))
