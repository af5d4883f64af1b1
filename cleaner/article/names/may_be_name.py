"""What no name is like: too long, with a number, signs of code or words of menus, without a capital, glued together."""

from __future__ import annotations

from cleaner.article.names.people_words import PeopleWords
from cleaner.article.names.pieces import is_caseless
from cleaner.languages.lazy import lazy

MOST_WORDS, LONGEST = 6, 50
_LONGEST_WORD = 22
_OF_CODE = frozenset("_{}<>=")
_GENITIVES = ("'s", "’s")
_SEAM = lazy(r"[a-zà-ÿ]{3}(?=[A-ZÀ-Þ])")


def may_be_name(piece: str, words: PeopleWords) -> bool:
    """Return whether nothing in a piece of a byline says that it is no name."""
    parts = piece.split()
    bare = 1 < len(piece) <= LONGEST and _OF_CODE.isdisjoint(piece) and piece[0] != "#"
    if not parts or len(parts) > MOST_WORDS or not bare or _is_glued(parts):
        return False
    if any(map(str.isdigit, piece)) and not words.is_named_desk(piece):
        return False
    folded = [part.casefold().strip(".,") for part in parts]
    begins = (folded[0] in words.opening and not _is_initial(parts[0])) or folded[0] in words.buttons
    begins = begins or (folded[-1] in words.things and folded[0] not in words.given)
    if begins or all(part in words.never for part in folded) or words.titles.issuperset(map(str.casefold, parts)):
        return False
    after_given = len(parts) == 2 and folded[0] in words.given  # Thomas More
    if not (after_given or words.plain.isdisjoint(folded[1:])) or any(part.endswith(_GENITIVES) for part in parts):
        return False
    if is_caseless(piece):
        menu = len(parts) > 1 and "\u3040" <= max(piece) <= "\u9fff" and not words.said.isdisjoint(folded)
        return len(piece) <= 2 + 10 * len(parts) and not menu
    return any(part[0].isupper() for part in parts)


def _is_glued(parts: list[str]) -> bool:
    """Whether one of several words is longer than any of a name, or words are glued together in two places, as tags are
    ("Quiet BoatsOld QuaysHarbour Log").
    """
    if len(parts) < 2:
        return False
    long = any(len(part) > _LONGEST_WORD for word in parts if word.isascii() for part in word.split("-"))
    return long or sum(len(_SEAM.findall(part)) for part in parts) > 1


def _is_initial(part: str) -> bool:
    """Whether a word is a letter and a dot: "A. Ruiz"; in many languages such a letter is a word, too."""
    return len(part) == 2 and part[0].isupper() and part[1] == "."
