"""The headline of a dump above its byline, where a line below that was taken for it: whom a picture shows, or the first
heading of the text.
"""

from __future__ import annotations

from collections.abc import Sequence

from cleaner.labels.heads.fields import is_trail
from cleaner.labels.heads.lines import Lines
from cleaner.labels.signs.phrases import START
from cleaner.labels.signs.signs import NAMES
from cleaner.languages.lazy import lazy

_CLOSE = 8  # lines between a byline and what was taken for the headline
_WORDS, _SHORTEST, _LONGEST = 3, 24, 200  # words and characters of a line that a byline stands straight below
_LEADS_AWAY = lazy(r"^[←‹◀«#]|\bhttps?://|\bwww\.")
_ENDS = (".", "。", ":", "…")
_STRENGTH = NAMES.index("strength")


def above_byline(lines: Lines, headline: int, bylines: Sequence[int]) -> int:
    """Return the line straight above a byline that begins with a word like "by", if it can be the headline and the one
    that was found stands below the byline and in no line above it; else that one.
    """
    by = next((i for i in bylines if lines.by[i] and 0 < headline - i <= _CLOSE), -1)
    above = next((i for i in range(by - 1, -1, -1) if lines.texts[i]), -1)
    if above < 0 or not _can_head(lines, above):
        return headline
    own = lines.folded[headline]
    return headline if own and any(own in lines.folded[i] for i in range(by)) else above


def _can_head(lines: Lines, i: int) -> bool:
    """Whether a line has a headline's form, and is no field, no trail and no menu's."""
    text = lines.texts[i]
    formed = _SHORTEST <= len(text) <= _LONGEST and len(text.split()) >= _WORDS and not text.endswith(_ENDS)
    return formed and not is_told(lines, i) and not _LEADS_AWAY.search(text)


def is_told(lines: Lines, i: int) -> bool:
    """Return whether a line begins with "by" or with what says what it is, is dated or a trail of sections."""
    said = lines.by[i] or lines.dated[i] or lines.table[i][_STRENGTH] >= START
    return bool(said or is_trail(lines.texts[i]))
