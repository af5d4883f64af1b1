"""The pieces of a byline between marks and words like "and", each with one name at most."""

from __future__ import annotations

import re
from collections.abc import Iterable

from cleaner.article.names.cased import PARTICLES
from cleaner.article.names.people_words import PeopleWords, people_words
from cleaner.languages.lazy import lazy

MARKS = " ⋅.,:;–—-*'\"“”«»„‘’●•|/[]()【】"
_CUTS = lazy(
    r"\s{0,9}[|•·∙●⋅;\n\t/・／｜、，،；—,&]\s*|\s{1,9}[–~-]\s+|\s{1,9}(?=\d)|\s[+@]\s|[:：]\s*"
    r"|(?<=[^\W\d_]{3})(?=\d{1,2}\s[^\W\d_])"  # "Ana Ruiz5 hours ago"
)
# The words like "and" that stand between two surnames, too.
_SURNAMES = {"es": "y", "ca": "i", "pt": "e"}
_CASELESS = (
    ("\u0590", "\u0dff"),
    ("\u0e00", "\u0eff"),
    ("\u10a0", "\u10ff"),
    ("\u3040", "\u9fff"),
    ("\uac00", "\ud7af"),
)
# In Chinese, and in Japanese names from elsewhere, a dot stands between the parts of one name.
_DOTTED = {"zh": lazy(r"(?<=[\u4e00-\u9fff])[·•・](?=[\u4e00-\u9fff])"), "ja": lazy(r"(?<=[ァ-ヿ])[・＝=](?=[ァ-ヿ])")}
# A reporter's role is glued to the name: "김민준기자".
_REPORTER = lazy(r"(?<![가-힣])([가-힣]{2,4}?)((?:선임|수석|전문|객원|수습|인턴)?기자|특파원|논설위원)(?![가-힣])")
_DOT = "\ue000"
_WHOLE_NAMES = lazy(r"[\u4e00-\u9fff々]{4,5}(?:\s[\u4e00-\u9fff々]{4,5})+")  # in Japanese, surname and first name
_HAN_NAMES = lazy(r"[\u4e00-\u9fff]{2,4}(?:\s[\u4e00-\u9fff]{2,4})+")
_WIDE = {"zh": _HAN_NAMES, "ja": _WHOLE_NAMES}  # names with nothing but spaces between them


def pieces(text: str, language: str) -> list[str]:
    """Return the pieces of a byline."""
    words = people_words(language)
    dotted = _DOTTED.get(language)
    text = dotted.sub(_DOT, text) if dotted and not text.isascii() else text
    text = _REPORTER.sub(lambda match: _reporter(match, words), text) if language == "ko" else text
    parts = (part for part in _CUTS.split(text) if part.strip())
    found = (piece for part in parts for joined in _apart(part, language) for piece in _glued(joined, words, language))
    return [piece.replace(_DOT, "·" if language == "zh" else "・") for piece in found]


def _reporter(match: re.Match[str], words: PeopleWords) -> str:
    """The name and the role apart, unless both together are a role."""
    return match[0] if match[0] in words.roles | words.alone else f"{match[1]} {match[2]}"


def named_pieces(found: Iterable[str], words: PeopleWords) -> list[str]:
    """Return the pieces, where several names have only spaces between them each by itself."""
    return [part for piece in found for part in _paired(piece, words)]


def without_by(piece: str, words: PeopleWords) -> str:
    """Return a piece without the words like "by" that it begins with."""
    while match := words.by.match(piece):
        piece = piece[match.end() :].lstrip(" :–—-")
    return piece


def is_caseless(piece: str) -> bool:
    """Return whether a piece is written in a script without capitals."""
    return not piece.isascii() and any(
        first <= character <= last for character in piece if character > "\u058f" for first, last in _CASELESS
    )


def _apart(part: str, language: str) -> list[str]:
    """The names that a word like "and" stands between, but not the two surnames of "José Ortega y Gasset"."""
    words, surnames = people_words(language), _SURNAMES.get(language, "")
    first, *others = words.joins.split(part)
    found = [first]
    for join, piece in zip(words.joins.findall(part), others, strict=True):
        if join.strip().casefold() == surnames and _is_surname(piece, found[-1], words):
            found[-1] += join + piece
        else:
            found.append(piece)
    return found


def _is_surname(piece: str, before: str, words: PeopleWords) -> bool:
    """Whether a piece is one more surname of a name of two words or more: no first name, and no agency or desk."""
    name = piece.strip(MARKS)
    alike = name.istitle() or (name.isupper() and before.isupper())
    known = name.casefold() in words.given or words.is_agency(name) or words.not_names(name)
    return alike and not known and name.isalpha() and not words.is_desk(name) and " " in without_by(before, words)


def _glued(piece: str, words: PeopleWords, language: str) -> list[str]:
    """The names in a piece in which "and" is the first letter of a word, or only spaces stand between Chinese names."""
    if not words.and_letter and language not in _WIDE:
        return [piece]
    plain = without_by(piece, words)
    parts, by = plain.split(), piece[: len(piece) - len(plain)]
    if spaced := _WIDE.get(language):
        return [by + parts[0], *parts[1:]] if spaced.fullmatch(" ".join(parts)) else [piece]
    at = next((i for i in range(2, len(parts) - 1) if _begins_with_and(parts[i], words)), 0)
    return [by + " ".join(parts[:at]), " ".join((parts[at][1:], *parts[at + 1 :]))] if at else [piece]


def _begins_with_and(word: str, words: PeopleWords) -> bool:
    return word.startswith(words.and_letter) and len(word) > 3 and word not in words.and_names


def _paired(piece: str, words: PeopleWords) -> list[str]:
    """Several names with only spaces between, where first names stand at odd places and nowhere else."""
    parts = piece.split()
    if len(parts) < 4 or len(parts) % 2:
        return [piece]
    given = [part.casefold() in words.given for part in parts]
    pairs = sum(given[::2]) > 1 and 3 * sum(given[::2]) > len(parts) - 1 and not any(given[1::2])
    pairs = pairs and PARTICLES.isdisjoint(parts)  # "Ana de Luis Torres"
    return [" ".join(parts[i : i + 2]) for i in range(0, len(parts), 2)] if pairs else [piece]
