"""What a terminal shows as colours, bold type and links: escape sequences (ECMA-48), letters struck over letters."""

from __future__ import annotations

from cleaner.blocks.text.hidden import Span
from cleaner.languages.lazy import lazy

_ESCAPE, _BACKSPACE = "\x1b", "\b"
_UNSEEN = lazy(
    r"\x1b\[[0-?]{0,60}[ -/]{0,9}[@-~]"  # a control sequence: "bold", "green"
    r"|\x1b\][^\x07\x1b\n]{0,4000}(?:\x07|\x1b\\)"  # a command to the terminal: a link's address
    r"|\x1b[()*+#][0-~]|\x1b[ -~]?"
    r"|[^\n\b]?\x08"
)


def escapes(text: str) -> list[Span]:
    """Return the parts of a dump that only a terminal understands."""
    if _ESCAPE not in text and _BACKSPACE not in text:
        return []
    return [match.span() for match in _UNSEEN.finditer(text)]
