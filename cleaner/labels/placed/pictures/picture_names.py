"""The names of pictures' files and what a program says of a picture: text browsers draw them between an article's
paragraphs where nobody wrote what the picture shows.
"""

from __future__ import annotations

from functools import lru_cache

from cleaner.blocks.language import spoken
from cleaner.languages.lazy import lazy
from cleaner.languages.words import words

SLUG = 15  # characters of words joined by hyphens, at least: "best-of-breed" is a word
LONGEST, END = 60, 100  # characters of a name, and of the end of a line that says so
LETTERS = 6  # beside the digits behind a word for a picture, at most: "at", "AM"
SIZED = 3  # words before a picture's size, at least: "HD 1920x1080" is a screen
_SLUG = lazy(r"[^\W_]{1,30}(?:-[^\W_]{1,30}){2,30}")
_SIZE = lazy(r"(?: |_|-)\d{3,4}x\d{3,4}")
_DOUBLED = "@2x"  # of a picture for screens with twice as many points


def is_picture_name(text: str, language: str) -> bool:
    """Return whether a line is a picture's name as programs give it: "Screenshot 2031-05-03 at 10.07", "image (3)",
    "Ferry map 1 1920x1080".
    """
    return _is_sized(text) or text.endswith(_DOUBLED) or _is_numbered(text, language)


def is_generated(text: str, language: str) -> bool:
    """Return whether a line says that a program told what a picture shows."""
    return text[-END:].casefold().rstrip(".").endswith(_words(language, "generated"))


def is_slug(text: str) -> bool:
    """Return whether a line is words joined by hyphens, "harbour-at-night-2", one of them at least not a number."""
    return len(text) >= SLUG and _SLUG.fullmatch(text) is not None and any(map(str.isalpha, text))


def _is_sized(text: str) -> bool:
    """Whether a line ends in a picture's size, and no colon says what it is the size of."""
    match = _SIZE.search(text, max(0, len(text) - len(" 1920x1080"))) if text[-1:].isdigit() else None
    return match is not None and match.end() == len(text) and ":" not in text and text.count(" ") >= SIZED


def _is_numbered(text: str, language: str) -> bool:
    """Whether a line is a word for a picture, alone or with a number, a time or both behind it."""
    folded, known = text[: LONGEST + 1].casefold(), _words(language, "names")
    if len(text) > LONGEST or not folded.startswith(known):
        return False
    named = max((name for name in known if folded.startswith(name)), key=len)
    rest = folded[len(named) :]
    told = not rest or (not rest[0].isalpha() and any(map(str.isdigit, rest)) and rest[-1] not in ".:")
    return told and sum(map(str.isalpha, rest)) <= LETTERS


@lru_cache(64)
def _words(language: str, which: str) -> tuple[str, ...]:
    return tuple(word for code in spoken(language) for word in words(code).pictures.get(which, ()))
