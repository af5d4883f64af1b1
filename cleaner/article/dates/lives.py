"""When somebody lived: "August 3, 1931 — March 29, 2024" below a name is no date of what tells of it."""

from __future__ import annotations

from cleaner.article.dates.moment import read_moment
from cleaner.languages.lazy import lazy

YEARS = 10  # between the two days
_LONGEST = 80
_BETWEEN = lazy(r"\s{0,3}[–—~-]\s{0,3}(?=\S)")


def is_life(text: str, language: str) -> bool:
    """Return whether a line is two days many years apart with a dash between them, and nothing else."""
    if len(text) > _LONGEST:
        return False
    born = read_moment(text, language)
    dash = _BETWEEN.match(text, born.end) if born and born.begin == 0 else None
    rest = text[dash.end() :] if dash else ""
    died = read_moment(rest, language) if rest else None
    whole = died is not None and died.begin == 0 and not rest[died.end :].strip(" .")
    return bool(born and died and whole and int(died.day[:4]) - int(born.day[:4]) >= YEARS)
