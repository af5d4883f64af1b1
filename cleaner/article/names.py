"""The names of people, desks and agencies in the words of a byline."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from cleaner.article.people_words import PeopleWords, people_words

# Small words inside names: "Ludwig van der Berg", "María de la Cruz y Soto", "Omar ibn Said".
_PARTICLES = frozenset(
    "van von der den de del della di da do dos das du la le el al bin ibn bint ben ter ten zu zur zum af av e y i "
    "st. af' d' o' dem in't 't vom".split()
)
_TITLES = frozenset("dr dr. prof prof. mr mr. mrs mrs. ms ms. sir dame rev rev. sr sr. jr jr. ph.d. md m.d. phd esq".split())
_LINKS = re.compile(r"https?://\S+|www\.\S+|\S+@\S+\.\w+|(?<![\w.])@\w+|\S+\.(?:html?|php|aspx?)\b", re.I)
_BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]|（[^（）]*）|<[^<>]*>")
_CUTS = re.compile(r"\s*[|•·∙●;\n\t/・／｜、，；：]\s*|\s+[–—-]\s+|\s*,\s*|\s*&\s*|\s*\+\s*|:\s")
_NAME = re.compile(r"[^\W\d_][^\d_]*")
_WIDE = re.compile(r"[\u3040-\u9fff\uac00-\ud7af]")
_CASELESS = re.compile(r"[\u0590-\u0dff\u0e00-\u0eff\u10a0-\u10ff\u3040-\u9fff\uac00-\ud7af]")
_GLUED_BY = re.compile(r"^By(?=[A-Z][a-z]|[A-Z]{2})")
_MOST_WORDS, _MOST_NAMES = 5, 12
_LONGEST = 45


def names(text: str, language: str, *, strict: bool = True) -> tuple[str, ...]:
    """Return the names in a byline, in order and each once; `strict` leaves out what lacks a name's capitals."""
    words = people_words(language)
    text = _GLUED_BY.sub("By ", _LINKS.sub(" ", _BRACKETS.sub(" ", text)).strip())
    found: list[str] = []
    for piece in _pieces(text, words):
        name = _name(piece, words, strict)
        if name and name.casefold() not in {known.casefold() for known in found}:
            found.append(name)
    return tuple(found[:_MOST_NAMES])


def _pieces(text: str, words: PeopleWords) -> Iterable[str]:
    for part in _CUTS.split(text):
        yield from words.joins.split(part) if part else ()


def _name(piece: str, words: PeopleWords, strict: bool) -> str:
    """The name that a piece of a byline is, "" if it is none."""
    piece = _without_by(piece.strip(" .,:;–—-*'\"“”«»„‘’"), words)
    if piece.casefold() in words.desks:
        return piece if _is_named_desk(piece, words) else ""
    piece = _without_roles(piece, words).strip(" .,:;–—-*'\"“”«»")
    piece = _until_prose(piece, words) if strict else piece
    if not _NAME.fullmatch(piece) or len(piece) > _LONGEST:
        return ""
    return _cased(piece) if _is_name(piece, words, strict) else ""


def _without_by(piece: str, words: PeopleWords) -> str:
    while match := words.by.match(piece):
        piece = piece[match.end() :].lstrip(" :–—-")
    return piece


def _without_roles(piece: str, words: PeopleWords) -> str:
    if words.role.fullmatch(piece):
        return ""
    if match := words.role_first.match(piece):
        piece = piece[match.end() :]
    if match := words.role_last.search(piece):
        piece = piece[: match.start()]
    return piece


def _until_prose(piece: str, words: PeopleWords) -> str:
    """The words before the first one that no name has: "Ana Ruiz in Lisbon" is Ana Ruiz."""
    parts = piece.split()
    for i, part in enumerate(parts):
        if part[0].islower() and part not in _PARTICLES and not part.startswith(("d'", "al-", "d’", "el-")):
            return " ".join(parts[:i])
    while parts and parts[-1] in _PARTICLES:
        parts.pop()
    return " ".join(parts)


def _is_name(piece: str, words: PeopleWords, strict: bool) -> bool:
    parts = piece.split()
    if not parts or len(parts) > _MOST_WORDS or not any(map(str.isalpha, piece)):
        return False
    folded = [part.casefold().strip(".,") for part in parts]
    if all(part in words.never for part in folded) or folded[0] in words.opening:
        return False
    if _CASELESS.search(piece):
        return len(piece) <= 2 + 10 * len(parts)
    capital = sum(part[0].isupper() for part in parts)
    return capital > 0 if strict else True


def _is_named_desk(piece: str, words: PeopleWords) -> bool:
    return piece.casefold() in words.agencies


def _cased(name: str) -> str:
    """The name, an all-capitals one in title case; initials and agencies of one word stay."""
    parts = name.split()
    if len(parts) < 2 or not name.isupper() or all(len(part.rstrip(".")) < 3 for part in parts):
        return name
    return " ".join(_titled(part) for part in parts)


def _titled(part: str) -> str:
    if len(part) < 3 and "." not in part and not part.endswith("."):
        return part.title() if part.casefold() not in _PARTICLES else part.lower()
    if "." in part[:-1]:
        return part
    return re.sub(r"[^\W\d_]+", lambda match: match[0].capitalize(), part).replace("Mcd", "McD")
