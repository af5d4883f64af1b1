"""The names of people, desks and agencies in the words of a byline."""

from __future__ import annotations

import re
from functools import lru_cache

from cleaner.article.names.agencies import bracketed_agency, without_agency, without_place
from cleaner.article.names.beside_brackets import without_pictured
from cleaner.article.names.cased import PARTICLES, cased
from cleaner.article.names.glued import without_glued
from cleaner.article.names.may_be_name import LONGEST, MOST_WORDS, may_be_name
from cleaner.article.names.people_words import PeopleWords, people_words
from cleaner.article.names.pieces import MARKS, is_caseless, named_pieces, pieces, without_by
from cleaner.article.names.roles import parted, without_ends, without_roles
from cleaner.article.names.twice import once
from cleaner.languages.lazy import lazy

# Names of houses begin with these: "Les Échos", "The Currency".
_ARTICLES = frozenset("the le la les los las el il lo die der das de het".split())
_FROM = frozenset(("de", "da", "do", "di"))
_ARTICLES_AFTER = frozenset(("'t", "’t"))
_LINKED = ("d'", "d’", "al-", "el-", "ul-", "t'", "’t", "ibn-")
# Addresses, and handles, which may be glued to a name: "Ana Ruiz@anaruiz".
_LINKS = lazy(
    r"(?:@ )?(?:https?:|www\.)\S+|\S{1,99}@[\w-]{1,60}\.\S+|@\w+|\S{1,99}\.(?:html?|php|aspx?|jpe?g|png|webp|gif)\b",
    re.I,
)
_BRACKETS = lazy(r"\([^()]*\)|\[[^\[\]]*\]|（[^（）]*）|<[^<>]*>")
_BRACKETED = lazy(r"\A[\[【〔]([^\[\]【】〔〕]{2,60})[\]】〕]\Z")
_WIDE = lazy(r"（([^（）]{2,40})）")
_MARK = lazy(r"[·・/,]")  # inside words like "by": "글·사진 김민준"
_BRACKETED_NAME = lazy(r"\s\([^\W\d_a-zà-ÿ][^\W\d_A-Z]+\)\s")
_CREDENTIAL = lazy(
    r"(?:[A-Z]{2,6}|[A-Z][a-z]?[A-Z]{1,4}|(?:[A-Z][a-z]{0,2}\.){2,4}|Ph\.?\s?D\.?|Jr\.?|Sr\.?|Esq\.?|II|III)[®™.]?"
)
# What a journal puts after a name to say where its bearer works: "Ana Ruiz1; Bo Lee2".
_AFFILIATION = lazy(r"(?<=[^\W\d_])(?:\d{1,2}|[*†‡§])(?:,\s?\d{1,2})*(?=\s*(?:[;,]|$))")
_VERSION = lazy(r"\d\.\d")  # of the program that wrote a page
_NUMBERED = lazy(r"[^\W\d_]{2,20}(?:\s?\d{2,3}|\s\d)")  # a house's name: "Courier24", "Orlo 3"; no "Courier1"
_PLACES = frozenset(("in", "at"))
_CRUMBS = lazy(r"\s[»›>]\s")
_LABEL = lazy(r"\s?[|·•]\s?(?=[^\W\d_]{2,12}:\s)")
# A house behind a dash: "Ana Ruiz - Kabar Orlo"; an agency stays.
_HOUSED = lazy(r"([^–—|/,-]{4,60})\s[–—-]\s([^\d–—|/,-]{3,40})")
_GIVEN = lazy(r"^[^,]+,\s[^,]+")

_MOST_NAMES = 14


@lru_cache(1 << 10)  # several fields look at the same lines
def names(text: str, language: str) -> tuple[str, ...]:
    """Return the names in the words of a byline, in their order and each once."""
    words, plain = people_words(language), text.strip(MARKS)
    if _CRUMBS.search(text) or (plain.casefold() in words.desks and not words.is_agency(plain)):
        return ()
    if agency := bracketed_agency(words.without_days(text), words):
        return (agency,)
    parts = pieces(_prepared(_without_house(text, words), words), language)
    single = len(parts) < 4 and not any(" " in _bare(piece, words) for piece in map(_plain, parts))
    found = _best(_among(named_pieces(parts, words), words, language, single=single), words)
    return without_place(found, text, words)


def _prepared(text: str, words: PeopleWords) -> str:
    """A byline with bars where links, brackets, dates and roles part it."""
    text = _BRACKETED.sub(r"\1", once(_AFFILIATION.sub("", text)).strip())
    text = text[: said.start()] if (said := words.tagged.search(text, 1)) else text
    text = text[said.end() :] if (said := words.source.match(text)) else text
    if (wide := _WIDE.fullmatch(text)) and words.by.match(wide[1]):
        text = wide[1]
    text = without_pictured(text, words) if "(" in text else text
    text = words.glued_by.sub("by ", _BRACKETS.sub(_bracketed, _LINKS.sub(" | ", text)).strip(MARKS))
    if (said := words.by.match(text)) and _MARK.search(said[0].rstrip(" :：=＝")):
        text = f"by {text[said.end() :]}"
    text = _without_labels(text, words)
    return without_glued(parted(words.without_dated(words.without_days(text)), words), words)


def _without_house(text: str, words: PeopleWords) -> str:
    """A byline of a name and, behind a dash, something that holds no first name and is no agency, without that."""
    said = _HOUSED.fullmatch(text.strip())
    name = without_by(said[1].strip(MARKS), words).strip(MARKS) if said else ""
    if said is None or not name or not words.begins_with_first_name(name):
        return text
    named = words.is_agency(said[2]) or any(word.casefold() in words.given for word in said[2].split())
    return text if named else said[1]


def _without_labels(text: str, words: PeopleWords) -> str:
    """A byline that begins with a label, without what stands after another one: "Posted by: Ana · In: Ferries"."""
    label = words.by.match(text)
    if label and ":" in label[0]:
        others = (match.start() for match in _LABEL.finditer(text) if not words.by.match(text, match.end()))
        return text[: next(others, len(text))]
    return text


def _among(parts: list[str], words: PeopleWords, language: str, *, single: bool) -> list[str]:
    """The names among the pieces of a byline; `single`: all the pieces are single words."""
    found: list[str] = []
    for piece in parts:
        name, after_by = _read(piece, words, language)
        if found and _is_of_name(piece, name if not after_by else "", words, language):
            continue
        if not after_by and _is_role(name, words):
            continue
        whole = len(parts) == 1 and (name.casefold() == piece.strip(MARKS).casefold() or is_caseless(name))
        alone = after_by or whole or " " in name or words.is_agency(name)
        if name and (alone or single):
            found.append(name)
    return found


def _is_of_name(piece: str, name: str, words: PeopleWords, language: str) -> bool:
    """Whether what stands after a name says what or where its bearer is, or begins with what somebody else did."""
    if piece.rstrip().endswith(words.filed):
        return True
    last = piece.casefold().split()[-1:] if language != "ko" else []  # in Korean each name has its role
    ends = {*(word.strip(MARKS) for word in last), *name.casefold().split()[-1:]}
    if not words.role_ends.isdisjoint(ends) or words.others.match(piece):
        return True
    parts = name.split()
    place = len(parts) == 2 and parts[0] in _FROM  # "Ana Ruiz, de Lisboa"
    return place or (_CREDENTIAL.fullmatch(name) is not None and not words.is_agency(name))


def _is_role(name: str, words: PeopleWords) -> bool:
    """Whether several words end in what somebody is, and do not begin with a first name: "Content Marketing Writer"."""
    last = name.casefold().split()[-1] if " " in name else ""
    return last in words.role_ends and not words.begins_with_first_name(name)


def _bracketed(match: re.Match[str]) -> str:
    """What stands in brackets if it is a name between two others, "Ana (Ruiz) Lee", else nothing."""
    text, begin, end = match.string, match.start(), match.end()
    between = text[max(0, begin - 2) : begin - 1].islower() and text[end + 1 : end + 2].isupper()
    return match[0] if between and _BRACKETED_NAME.fullmatch(text, begin - 1, end + 1) else " "


def claimed(value: str, language: str) -> tuple[str, ...]:
    """Return the names in what a page claims as its author, also one in small letters or with a number in it."""
    if _NUMBERED.fullmatch(value) and "admin" not in value.casefold():
        return (value,)
    found = names(value, language)
    if found:
        return found
    words = people_words(language)
    plain = without_by(_LINKS.sub("", _BRACKETS.sub("", value)).strip(MARKS), words)
    admin = "admin" in plain.casefold() or plain.casefold() in words.desks or words.not_names(plain)
    short = len(plain) <= LONGEST and len(plain.split()) <= MOST_WORDS
    able = short and any(map(str.isalpha, plain)) and _VERSION.search(plain) is None
    return (plain,) if able and not admin else ()


def turned(value: str) -> str:
    """Return "Ana Ruiz; Bo Lee" for "Ruiz, Ana; Lee, Bo", as libraries and journals write names."""
    parts = [part.strip() for part in value.split(";")]
    return "; ".join(" ".join(reversed(part.split(", "))) if _GIVEN.fullmatch(part) else part for part in parts)


def _best(found: list[str], words: PeopleWords) -> tuple[str, ...]:
    """The names, without the desks where people are named too."""
    each = list({name.casefold(): name for name in reversed(found)}.values())[::-1]
    people = [name for name in each if not words.is_desk(name)]
    return tuple((people or each)[:_MOST_NAMES])


def _read(piece: str, words: PeopleWords, language: str) -> tuple[str, bool]:
    """The name that a piece of a byline is, "" if it is none, and whether it stands after a word like "by"."""
    piece = piece.strip(MARKS)
    plain = without_by(piece, words).strip(MARKS)
    after_by = plain != piece
    plain = _without_stops(plain, words)
    plain = _agency_after(plain, words)
    if words.is_agency(plain) or (after_by and words.is_named_desk(plain) and len(plain) <= LONGEST):
        return cased(plain, language), after_by
    first, _, rest = plain.partition(" ")
    plain = rest if rest and is_caseless(first) and first in words.desks else plain
    if not plain or plain.casefold() in words.desks or words.not_names(plain):
        return "", after_by
    if words.is_team(plain):
        return cased(plain, language), after_by
    plain = without_agency(_until_prose(without_ends(without_roles(plain, words).strip(MARKS), words), words), words)
    if after_by and plain.split()[:1] and plain.split()[0].casefold() in _ARTICLES and plain.istitle():
        return plain, after_by
    return (cased(plain, language) if may_be_name(plain, words) else ""), after_by


def _without_stops(plain: str, words: PeopleWords) -> str:
    """A piece without words about dates at its end: "김민준 기자 입력"."""
    parts = plain.split()
    while len(parts) > 1 and parts[-1].casefold() in words.stops:
        parts.pop()
    return " ".join(parts)


def _agency_after(plain: str, words: PeopleWords) -> str:
    """An agency without a word like "with" before it: "con EFE", "Da Agência Brasil"."""
    first, _, rest = plain.partition(" ")
    bare = first.casefold() in words.common and words.is_agency(rest) and not words.is_agency(plain)
    return rest if bare else plain


def _until_prose(piece: str, words: PeopleWords) -> str:
    """The words before the first one that no name has: "Ana Ruiz in Lisbon" is Ana Ruiz."""
    parts = piece.split()
    ends = (
        i for i, part in enumerate(parts) if _is_prose(part, parts[i + 1 :], words) or (i > 1 and _joins(part, words))
    )
    parts = parts[: next(ends, len(parts))]
    while parts and (parts[-1] in PARTICLES or (len(parts) > 1 and parts[-1].casefold() in words.stops)):
        parts.pop()
    return " ".join(parts)


def _is_prose(part: str, after: list[str], words: PeopleWords) -> bool:
    """Whether a word has a small letter and is of no name: no particle, no title, not the "in" of "Jan in 't Hout"."""
    small = part[0].islower() and part not in PARTICLES and part not in words.titles and not part.startswith(_LINKED)
    return small and not (after and after[0] in _ARTICLES_AFTER)


def _joins(part: str, words: PeopleWords) -> bool:
    """Whether a word with a capital is one of English that stands in no name, or a button's: "Ana Ruiz For Ferries",
    "Ana Ruiz In Travel", "Ana Ruiz Follow".
    """
    small = part.casefold()
    return part.istitle() and (small in words.plain or small in _PLACES or small in words.buttons)


def _bare(piece: str, words: PeopleWords) -> str:
    """A piece without words like "by", and in scripts without capitals without what somebody is."""
    plain = without_by(piece.strip(MARKS), words)
    return without_roles(plain, words) if is_caseless(plain) else plain


def _plain(piece: str) -> str:
    """A piece without counts: "0 Comments" says nothing of names."""
    return "" if piece.strip()[:1].isdigit() else piece
