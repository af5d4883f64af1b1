"""What can be had from a text dump without a labeller: the dump wrapped as HTML, and three line filters."""

from __future__ import annotations

import re
from collections.abc import Callable
from html import escape

from benchmarks.measures import Extraction

LONG = 100
C4_WORDS = 5
_BLANK_LINES = re.compile(r"\n[ \t\r]*\n")
_C4_ENDS = (".", "!", "?", '"', "”")
_HARD_WRAPPED = {"lynx", "w3m"}


def pieces(text: str, kind: str) -> list[str]:
    """Return the lines of a dump; where it is hard-wrapped, what blank lines part."""
    parts = _BLANK_LINES.split(text) if kind in _HARD_WRAPPED else text.splitlines()
    return [" ".join(part.split()) for part in parts if part.strip()]


def wrapped(text: str, kind: str, language: str = "") -> str:
    """Return a dump as HTML that the peers can read: a <p> for each piece."""
    body = "\n".join(f"<p>{escape(piece)}</p>" for piece in pieces(text, kind))
    return f'<html lang="{language}"><body>\n{body}\n</body></html>'


def is_long(piece: str) -> bool:
    """Return whether a line has over 100 characters."""
    return len(piece) > LONG


def passes_c4(piece: str) -> bool:
    """Return whether C4's line filter lets a line pass: five words, an end mark, no talk of JavaScript."""
    return piece.endswith(_C4_ENDS) and len(piece.split()) >= C4_WORDS and "javascript" not in piece.lower()


def everything(_piece: str) -> bool:
    """Return True: the whole dump."""
    return True


FILTERS: dict[str, Callable[[str], bool]] = {"whole dump": everything, "long lines": is_long, "C4 lines": passes_c4}


def filtered(name: str, text: str, kind: str) -> Extraction:
    """Return the pieces of a dump that the filter of that name lets pass."""
    return Extraction("\n".join(filter(FILTERS[name], pieces(text, kind))))
