"""The names of people, desks and agencies in the words of a byline."""

from __future__ import annotations

import re
from functools import lru_cache

from cleaner.article.people_words import PeopleWords, people_words
from cleaner.article.roles import parted, without_ends, without_roles
from cleaner.languages.lazy import lazy

# Small words inside names: "Ludwig van der Berg", "María de la Cruz y Soto", "Omar ibn Said".
_PARTICLES = frozenset(
    "van von der den de del della di da do dos das du la le el al bin ibn bint ben ter ten te zu zur zum af av e y i "
    "st. af' d' o' dem in't 't vom 'n".split()
)
# The words like "and" that stand between two surnames, too.
_SURNAMES = {"es": "y", "ca": "i", "pt": "e"}
# Names of houses begin with these: "Les Échos", "The Currency".
_ARTICLES = frozenset("the le la les los las el il lo die der das de het".split())
_LINKED = ("d'", "d’", "al-", "el-", "ul-", "t'", "’t", "ibn-")
# Addresses, and handles, which may be glued to a name: "Ana Ruiz@anaruiz".
_LINKS = lazy(r"https?:\S+|www\.\S+|\S{1,99}@[\w-]{1,60}\.\S+|@\w+|\S{1,99}\.(?:html?|php|aspx?)\b", re.I)
_BRACKETS = lazy(r"\([^()]*\)|\[[^\[\]]*\]|（[^（）]*）|<[^<>]*>")
_BRACKETED_NAME = lazy(r"\s\([^\W\d_a-zà-ÿ][^\W\d_A-Z]+\)\s")
_MARKS = " ⋅.,:;–—-*'\"“”«»„‘’●•|/[]()"
_CUTS = lazy(
    r"\s{0,9}[|•·∙●⋅;\n\t/・／｜、，；—,&]\s*|\s{1,9}[–~-]\s+|\s{1,9}(?=\d)|\s\+\s|[:：]\s*"
    r"|(?<=[^\W\d_]{3})(?=\d{1,2}\s[^\W\d_])"  # "Ana Ruiz5 hours ago"
)
_CREDENTIAL = lazy(
    r"(?:[A-Z]{2,6}|[A-Z][a-z]?[A-Z]{1,4}|(?:[A-Z][a-z]{0,2}\.){2,4}|Ph\.?\s?D\.?|Jr\.?|Sr\.?|Esq\.?|II|III)[®™.]?"
)
_CASELESS = (
    ("\u0590", "\u0dff"),
    ("\u0e00", "\u0eff"),
    ("\u10a0", "\u10ff"),
    ("\u3040", "\u9fff"),
    ("\uac00", "\ud7af"),
)
# What a journal puts after a name to say where its bearer works: "Ana Ruiz1; Bo Lee2".
_AFFILIATION = lazy(r"(?<=[^\W\d_])(?:\d{1,2}|[*†‡§])(?:,\s?\d{1,2})*(?=\s*(?:[;,]|$))")
_GENITIVES = ("'s", "’s")
_NOT_TURKISH = frozenset("QWX")
_CRUMBS = lazy(r"\s[»›>]\s")
# The same name twice, as a picture's description and a link: "Ana RuizAna Ruiz", "Ana Ruiz Headshot Ana Ruiz".
_TWICE = lazy(r"(\S[^|,;/]{4,40}?\w)[\s:–—-]{0,3}(?:[^\W\d_]{1,9}\s)?\1(?!\w)", re.I)
_DESCRIBED = 2  # words before the name in such a description: "Picture of"
_GIVEN = lazy(r"^[^,]+,\s[^,]+")

_AGAIN = 6  # characters of the shortest name that _TWICE finds
_MOST_WORDS, _MOST_NAMES, _LONGEST = 6, 14, 50


@lru_cache(1 << 10)  # several fields look at the same lines
def names(text: str, language: str) -> tuple[str, ...]:
    """Return the names in the words of a byline, in their order and each once."""
    words = people_words(language)
    if _CRUMBS.search(text):
        return ()
    text = _once(_AFFILIATION.sub("", text))
    text = words.glued_by.sub("by ", _BRACKETS.sub(_bracketed, _LINKS.sub(" | ", text)).strip(_MARKS))
    text = parted(words.without_dated(words.without_days(text)), words)
    pieces = [piece for part in _CUTS.split(text) if part.strip() for piece in _apart(part, language)]
    single = len(pieces) < 4 and not any(
        " " in _without_by(piece.strip(_MARKS), words) for piece in map(_plain, pieces)
    )
    pieces = [part for piece in pieces for part in _paired(piece, words)]
    found: list[str] = []
    for piece in pieces:
        if found and piece.split()[-1:] and piece.split()[-1].casefold().strip(_MARKS) in words.role_ends:
            continue
        name, after_by = _read(piece, words, language)
        if found and name.split()[-1:] and name.split()[-1].casefold() in words.role_ends and not after_by:
            continue
        whole = len(pieces) == 1 and (name.casefold() == piece.strip(_MARKS).casefold() or _is_caseless(name))
        alone = after_by or whole or " " in name or words.is_agency(name)
        if name and (alone or single) and not (found and _CREDENTIAL.fullmatch(name) and not words.is_agency(name)):
            found.append(name)
    return _best(found, words)


def _bracketed(match: re.Match[str]) -> str:
    """What stands in brackets if it is a name between two others, "Ana (Ruiz) Lee", else nothing."""
    text, begin, end = match.string, match.start(), match.end()
    between = text[max(0, begin - 2) : begin - 1].islower() and text[end + 1 : end + 2].isupper()
    return match[0] if between and _BRACKETED_NAME.fullmatch(text, begin - 1, end + 1) else " "


def _apart(part: str, language: str) -> list[str]:
    """The names that a word like "and" stands between, but not the two surnames of "José Ortega y Gasset"."""
    words, surnames = people_words(language), _SURNAMES.get(language, "")
    first, *others = words.joins.split(part)
    pieces = [first]
    for join, piece in zip(words.joins.findall(part), others, strict=True):
        if join.strip().casefold() == surnames and _is_surname(piece, pieces[-1], words):
            pieces[-1] += join + piece
        else:
            pieces.append(piece)
    return pieces


def _is_surname(piece: str, before: str, words: PeopleWords) -> bool:
    """Whether a piece is one more surname of a name of two words or more: no first name, and no agency or desk."""
    name = piece.strip(_MARKS)
    alike = name.istitle() or (name.isupper() and before.isupper())
    known = name.casefold() in words.given or words.is_agency(name) or words.not_names(name)
    return alike and not known and name.isalpha() and not words.is_desk(name) and " " in _without_by(before, words)


def claimed(value: str, language: str) -> tuple[str, ...]:
    """Return the names in what a page claims as its author, also one in small letters or with a number in it."""
    found = names(value, language)
    if found:
        return found
    words = people_words(language)
    plain = _without_by(_LINKS.sub("", value).strip(_MARKS), words)
    admin = "admin" in plain.casefold() or plain.casefold() in words.desks or words.not_names(plain)
    short = len(plain) <= _LONGEST and len(plain.split()) <= _MOST_WORDS
    return () if admin or not short or not any(map(str.isalpha, plain)) else (plain,)


def turned(value: str) -> str:
    """Return "Ana Ruiz" for "Ruiz, Ana", as libraries and journals write names."""
    return " ".join(reversed(value.split(", "))) if _GIVEN.fullmatch(value) else value


def _once(text: str) -> str:
    """The words, without a name's second time and what describes its bearer's picture; the pattern is slow, and asked
    only where six characters come again.
    """
    folded = text.casefold()
    count = len(folded) - _AGAIN + 1
    if len({folded[i : i + _AGAIN] for i in range(count)}) >= count or not (match := _TWICE.search(text)):
        return text
    before = text[: match.start()].split()
    described = len(before) == _DESCRIBED and before[1].islower() and match[1][0].isupper()
    return _TWICE.sub(r"\1", text[match.start() :] if described else text)


def _best(found: list[str], words: PeopleWords) -> tuple[str, ...]:
    """The names, without the desks where people are named too."""
    each = list({name.casefold(): name for name in reversed(found)}.values())[::-1]
    people = [name for name in each if not words.is_desk(name)]
    return tuple((people or each)[:_MOST_NAMES])


def _read(piece: str, words: PeopleWords, language: str) -> tuple[str, bool]:
    """The name that a piece of a byline is, "" if it is none, and whether it stands after a word like "by"."""
    piece = piece.strip(_MARKS)
    plain = _without_by(piece, words).strip(_MARKS)
    after_by = plain != piece
    if words.is_agency(plain) or (after_by and words.is_named_desk(plain) and len(plain) <= _LONGEST):
        return cased(plain, language), after_by
    if not plain or plain.casefold() in words.desks or words.not_names(plain):
        return "", after_by
    if words.is_team(plain):
        return cased(plain, language), after_by
    plain = _until_prose(without_ends(without_roles(plain, words).strip(_MARKS), words), words)
    if after_by and plain.split()[:1] and plain.split()[0].casefold() in _ARTICLES and plain.istitle():
        return plain, after_by
    return (cased(plain, language) if _is_name(plain, words) else ""), after_by


def _without_by(piece: str, words: PeopleWords) -> str:
    while match := words.by.match(piece):
        piece = piece[match.end() :].lstrip(" :–—-")
    return piece


def _paired(piece: str, words: PeopleWords) -> list[str]:
    """Several names with only spaces between, where first names stand at odd places and nowhere else."""
    parts = piece.split()
    if len(parts) < 4 or len(parts) % 2:
        return [piece]
    given = [part.casefold() in words.given for part in parts]
    pairs = sum(given[::2]) > 1 and 3 * sum(given[::2]) > len(parts) - 1 and not any(given[1::2])
    return [" ".join(parts[i : i + 2]) for i in range(0, len(parts), 2)] if pairs else [piece]


def _until_prose(piece: str, words: PeopleWords) -> str:
    """The words before the first one that no name has: "Ana Ruiz in Lisbon" is Ana Ruiz."""
    parts = piece.split()
    for i, part in enumerate(parts):
        if part[0].islower() and part not in _PARTICLES and not part.startswith(_LINKED):
            parts = parts[:i]
            break
    while parts and (parts[-1] in _PARTICLES or (len(parts) > 1 and parts[-1].casefold() in words.stops)):
        parts.pop()
    return " ".join(parts)


def _plain(piece: str) -> str:
    """A piece without counts: "0 Comments" says nothing of names."""
    return "" if piece.strip()[:1].isdigit() else piece


def _is_caseless(piece: str) -> bool:
    """Whether it is written in a script without capitals."""
    return not piece.isascii() and any(
        first <= character <= last for character in piece if character > "\u058f" for first, last in _CASELESS
    )


def _is_name(piece: str, words: PeopleWords) -> bool:
    parts = piece.split()
    if not parts or len(parts) > _MOST_WORDS or len(piece) > _LONGEST or "_" in piece:
        return False
    if any(map(str.isdigit, piece)) and not words.is_named_desk(piece):
        return False
    folded = [part.casefold().strip(".,") for part in parts]
    if all(part in words.never for part in folded) or folded[0] in words.opening or len(piece) < 2:
        return False
    after_given = len(parts) == 2 and folded[0] in words.given  # Thomas More
    if not (after_given or words.plain.isdisjoint(folded[1:])) or any(part.endswith(_GENITIVES) for part in parts):
        return False
    if _is_caseless(piece):
        return len(piece) <= 2 + 10 * len(parts)
    return any(part[0].isupper() for part in parts)


def cased(name: str, language: str = "") -> str:
    """Return a name of several words with small letters if it is all capitals; initials stay as they are."""
    parts = name.split()
    if len(parts) < 2 or not name.isupper() or all(len(part.rstrip(".")) < 3 for part in parts):
        return name
    if language == "tr" and _NOT_TURKISH.isdisjoint(name):
        parts = name.replace("I", "ı").split()
    return " ".join(map(_titled, parts))


def _titled(part: str) -> str:
    if part.casefold() in _PARTICLES:
        return part.lower()
    if "." in part or len(part) < 2:
        return part.upper()
    return re.sub(r"(?:\bMc)?[^\W\d_]+", _capital, part)


def _capital(match: re.Match[str]) -> str:
    word = match[0].capitalize().replace("\u0307", "")  # the dot that İ leaves on its i
    return "Mc" + word[2:].capitalize() if word.startswith("Mc") and len(word) > 4 else word
