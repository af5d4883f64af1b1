"""A date whose year, day and time stand each in an element or a line of its own: "2031", "05/03", "19:02"."""

from __future__ import annotations

from collections.abc import Sequence

from cleaner.labels.label import Labelled, top_of
from cleaner.languages.lazy import lazy

_DATE = lazy(r"(?:19|20)\d\d \d\d/ ?\d\d(?: \d{1,2}:\d\d(?::\d\d)?)?")
_YEAR = lazy(r"(?:19|20)\d\d\b")
_NEAR, _PARTS, _LONGEST = 6, 3, 24


def dates_in_parts(labelled: Sequence[Labelled]) -> list[str]:
    """Return the words of a date close to the headline whose year stands before its day, and apart from it."""
    top = top_of(labelled)
    near = [item.block.text for item in labelled[max(0, top - _NEAR) : top + _NEAR + _PARTS]]
    starts = (at for at, text in enumerate(near) if len(text) <= _LONGEST and _YEAR.match(text))
    found = (" ".join(near[at : at + size]) for at in starts for size in range(_PARTS, 0, -1))
    return [words for words in found if _DATE.fullmatch(words)][:1]
