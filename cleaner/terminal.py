"""What of a page may reach a terminal: no control character, and none that turns the reading direction over."""

from __future__ import annotations

import re

# C0 but tab and the ends of lines; DEL and C1; what separates lines unseen; bidirectional embeddings, overrides and
# isolates (Unicode Standard Annex 9); annotations, tags and lone surrogates.
_CONTROLS = (
    "[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f-\\x9f\\u2028-\\u202e\\u2066-\\u2069\\ufff9-\\ufffb"
    "\\U000e0000-\\U000e007f\\ud800-\\udfff]|\\r(?!\\n)"
)

LONE_RETURN = re.compile(r"\r(?!\n)")  # one that ends a line alone


def visible(text: str) -> str:
    r"""Return text whose control characters are shown as JSON writes them: escape is \\u001b."""
    return text if text.isprintable() else re.sub(_CONTROLS, _shown, text)


def visible_lines(text: str) -> str:
    r"""Return text as visible() shows it, with a line feed behind each carriage return that ends a line alone."""
    return visible(LONE_RETURN.sub(r"\\u000d\n", text))


def one_line(text: str) -> str:
    """Return text that stays on one line of a terminal: a file's name or an error's message."""
    return visible(text.replace("\r", "\\r").replace("\n", "\\n"))


def _shown(match: re.Match[str]) -> str:
    units = match[0].encode("utf-16-be", "surrogatepass").hex()
    return "".join(f"\\u{units[i : i + 4]}" for i in range(0, len(units), 4))
