"""A page that a mail quotes: each of its lines begins with ">"."""

from __future__ import annotations

from cleaner.blocks.lines import physical_lines
from cleaner.blocks.text.hidden import QUOTED, Span
from cleaner.languages.lazy import lazy

_FEW, _MOSTLY = 5, 0.6  # lines that begin so, and their share of those with words
_SIGNS = lazy(r">(?:[ \t]?>)*[ \t]?")


def quotes(text: str) -> list[Span]:
    """Return the signs before the lines of a dump that is a quotation from beginning to end, or nearly so."""
    if sum(map(text.count, QUOTED)) < _FEW:
        return []
    spans: list[Span] = []
    at = filled = 0
    for line in physical_lines(text):
        if signs := _SIGNS.match(line):
            spans.append((at, at + signs.end()))
        filled += not line.isspace()
        at += len(line)
    return spans if len(spans) > _MOSTLY * filled else []
