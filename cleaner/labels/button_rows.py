"""Lines that are several buttons of a page, each of them a phrase, and nothing else: "Print Share Top"."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from cleaner.blocks.language import spoken
from cleaner.labels.label import Label
from cleaner.labels.signs.phrases import bare, matcher

ROW = 100  # characters
BUTTON, BUTTONS = 5, 2  # words of a button at most, and buttons of a row at least
_AWAY = frozenset((Label.NAVIGATION, Label.SHARE, Label.LEGAL, Label.COOKIES, Label.SUBSCRIBE))


def button_rows(language: str) -> Callable[[str], bool]:
    """Return what tells whether a line is such a row on a page in a language."""
    whole = matcher(spoken(language)).whole

    def is_button(phrase: str) -> bool:
        return not _AWAY.isdisjoint(whole.get(phrase, ()))

    return lambda text: len(text) <= ROW and _cut(bare(text.casefold()).split(), is_button) >= BUTTONS


def _cut(parts: Sequence[str], is_button: Callable[[str], bool]) -> int:
    """Into how many buttons, as few as can be, some words are cut, 0 if something is left."""
    counts = [0]
    for end in range(1, len(parts) + 1):
        begins = (i for i in range(max(0, end - BUTTON), end) if counts[i] or not i)
        counts.append(min((counts[i] + 1 for i in begins if is_button(" ".join(parts[i:end]))), default=0))
    return counts[-1]
