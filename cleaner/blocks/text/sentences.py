"""Where sentences begin in a text of which nothing else is known."""

from __future__ import annotations

from collections.abc import Iterator

from cleaner.languages.lazy import lazy
from cleaner.languages.marks import AFTER_STOP

SHORTEST = 40  # characters; a shorter one stays with the next, for alone it says too little
SHORTEST_MENU = 100  # characters of a menu and a sentence behind it
MENU, NAME = 5, 4  # words of the shortest menu, and of a name with which a sentence begins
CAPITAL = "[A-ZÀ-ÖØ-ÞΑ-ΩА-ЯЁІЇЄ]"
SMALL = "[a-zß-öø-ÿα-ωа-яёіїє]"
OPENING = '[“"„«‘¿¡(]?'
_CLOSED = f"[{AFTER_STOP}]"
_SENTENCE = lazy(
    rf"(?:(?<=[^\W_A-Z][.!?…])|(?<=[.!?…]{_CLOSED})|(?<=[।۔؟])|(?<=[।۔؟]{_CLOSED})){_CLOSED}{{0,2}}\s{{1,99}}"
    rf"(?={OPENING}[^\W\d_])(?!{OPENING}{SMALL})|(?<=[。！？])(?=\w)"
)
_STOPS = (".", "!", "?", "…", "|", "›", "»")


def sentences(text: str) -> Iterator[int]:
    """Yield where sentences begin in a text after its first words, those behind a menu, too."""
    begin = 0
    for at in (*(match.end() for match in _SENTENCE.finditer(text.rstrip())), len(text)):
        if at - begin < SHORTEST:
            continue
        if menu := _menu(text[begin:at]):
            yield begin + menu
        if at < len(text):
            yield at
        begin = at


def _menu(sentence: str) -> int:
    """How many characters of a menu, whose words have capitals, stand before a sentence; 0 if none."""
    if len(sentence) < SHORTEST_MENU:
        return 0
    words = sentence.split(" ")
    most, best, rest = MENU, 0, 0
    for i in range(len(words) - 1, MENU, -1):
        first = words[i][:1]
        rest += first.islower() - first.isupper()
        if first.isupper() and rest > most:
            most, best = rest, i
    best = next((i for i in range(best, max(best - NAME, 0), -1) if words[i - 1].endswith(_STOPS)), best)
    small = sum(word[:1].islower() for word in words[:best])
    return len(" ".join(words[:best])) + 1 if best > MENU and 4 * small < best else 0
