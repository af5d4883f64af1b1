"""How much one page may hold: over a limit it is refused before it costs time or memory, and the others go on."""

from __future__ import annotations

import re
from os import PathLike

from cleaner.named_tuple import NamedTuple


class Limits(NamedTuple):
    """The most that a page may have; no article met in the corpora of `benchmarks` comes near.

    bytes: of the page as it is read (characters of a string)
    depth: elements of HTML inside each other
    nodes: elements of HTML, or lines of text
    line: characters of a line of text
    ratio: how many times as large as it is a file may become when it is unpacked, once it is larger than SMALL
    members: of an archive
    """

    bytes: int = 64 << 20
    depth: int = 5_000
    nodes: int = 1_000_000
    line: int = 16 << 20
    ratio: int = 500
    members: int = 1_000_000


LIMITS = Limits()
SMALL = 16 << 20
_LINE = r"[^\r\n]+|\Z"
TIMEOUT = 60.0  # seconds that a page of many may take
_UNITS = {
    "bytes": "bytes",
    "depth": "elements inside each other",
    "nodes": "elements or lines",
    "line": "characters in a line",
    "ratio": "times its size when unpacked",
    "members": "members of an archive",
}


class RefusedError(ValueError):
    """Why a page cannot be cleaned as its user wants it; the message is for the user."""


class OverLimitError(RefusedError):
    """A page that has more than a limit allows; the message says which limit, and the option that moves it."""


def hold(limits: Limits, name: str, found: int) -> None:
    """Raise OverLimitError if a page has more than the limit of this name allows."""
    most: int = getattr(limits, name)
    if found > most:
        raise OverLimitError(f"more than {most:,} {_UNITS[name]} (--max-{name})")


def hold_ratio(limits: Limits, unpacked: int, packed: int) -> None:
    """Raise OverLimitError if a file became so much larger when it was unpacked as only a bomb does."""
    if unpacked > SMALL:
        hold(limits, "ratio", unpacked // max(packed, 1))


def bounded(source: str | bytes | PathLike[str], limits: Limits) -> str | bytes:
    """Return the page, read from a file no further than the limit; OverLimitError if it is longer, TypeError if it is
    none.
    """
    if not isinstance(source, (str, bytes, PathLike)):
        raise TypeError(f"a page is a str, bytes or a Path to a file, and no {type(source).__name__}")
    if isinstance(source, PathLike):
        with open(source, "rb") as stream:
            source = stream.read(limits.bytes + 1)
    hold(limits, "bytes", len(source))
    return source


def check_lines(text: str, limits: Limits) -> None:
    """Raise OverLimitError if a text has more lines, or a longer one, than its limits allow."""
    if len(text) > limits.nodes:
        hold(limits, "nodes", text.count("\n") + text.count("\r") - text.count("\r\n"))
    if len(text) > limits.line:
        hold(limits, "line", max(match.end() - match.start() for match in re.finditer(_LINE, text)))
