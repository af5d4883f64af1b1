"""The names in those blocks of a page that may say who wrote it: in its bylines, near its headline, or after "by"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from cleaner.article.names.alone import is_known, is_signed
from cleaner.article.names.marked import is_marked
from cleaner.article.names.names import names
from cleaner.article.names.names_in import OWN, names_in
from cleaner.article.names.people_words import PeopleWords, people_words
from cleaner.article.names.picture_lines import is_of_picture
from cleaner.article.names.seen import BARE, MARKED, SAID, Seen
from cleaner.article.names.small_words import has_small, is_small
from cleaner.article.names.wide_lines import is_wide, signed
from cleaner.article.site import is_house
from cleaner.labels.label import (
    AUTHOR_BIO,
    BYLINE,
    COMMENTS,
    CREDIT,
    DATE,
    HEADLINE,
    IN_BODY,
    RELATED,
    Label,
    Labelled,
    top_of,
)
from cleaner.languages.lazy import lazy

_ELSEWHERE = frozenset({COMMENTS, RELATED, CREDIT, Label.LEGAL, Label.COOKIES, Label.ADVERT})
_BEGIN = 40
_BETWEEN = frozenset({DATE, BYLINE, CREDIT})
_LONGEST, _LINE, _SHORT = 300, 130, 80
_NEAR, _BEFORE, _AFTER, _NEXT = 12, 6, 25, 5
NAME = lazy(r"[^\W\d_a-z](?:\.|[\w.'’-]{0,60}[^\W\d_A-Z])(?:\s[^\W\d_]\.?|\s[\w.'’-]{0,60}[^\W\d_A-Z])+")


def without_houses(found: Iterable[Seen], sites: frozenset[str]) -> list[Seen]:
    """Return what was found without the names of the site itself."""
    return [seen for seen in found if not all(is_house(name, sites) for name in seen.names)]


def seen_names(labelled: Sequence[Labelled], language: str) -> list[Seen]:
    """Return the names in bylines and in dates, those said most plainly."""
    own = ((at, item) for at, item in enumerate(labelled) if item.label in OWN)
    return _with_names_only(signed(plainest(own, language), labelled, people_words(language)), labelled)


def without_pictures(found: list[Seen], labelled: Sequence[Labelled], language: str) -> list[Seen]:
    """Return what was found without bare names that a picture shows, or that took it."""
    if not found or found[0].strength > BARE:
        return found
    words = people_words(language)
    return [seen for seen in found if not is_of_picture(labelled, seen.at, words)]


def said_names(labelled: Sequence[Labelled], language: str, sites: frozenset[str] = frozenset()) -> list[Seen]:
    """Return the author's names in other lines that say so: near the headline, or after "written by"."""
    top = top_of(labelled)
    if found := plainest(_around(labelled, top), language, sites, least=MARKED):
        return found[:1]
    words = people_words(language)
    for at, item in enumerate(labelled):
        text = item.block.text[:_LONGEST]
        able = item.label is not COMMENTS and words.said_by.may_match(text)  # each phrase has such a word
        match = words.written_by.search(text) if able else None
        if match and item.label in IN_BODY and match.start() > _BEGIN:
            continue  # of a library or a book: "a parser written by Bo Lee"
        if match and (by := names(item.block.text[match.end() :][:_SHORT], language)):
            return [Seen(SAID, by if len(item.block.text) <= _SHORT else by[:1], at)]
    return []


def bare_names(
    labelled: Sequence[Labelled], language: str, sites: frozenset[str], within: frozenset[Label] | None = None
) -> list[Seen]:
    """Return a name that stands alone right below the headline, in a line with one of these labels."""
    top = top_of(labelled)
    if top == 0 and not (labelled and labelled[0].label is HEADLINE):
        return []
    lines = [(at, item) for at, item in _around(labelled, top) if within is None or item.label in within]
    words = people_words(language)
    found = signed(plainest(lines, language, sites), labelled, words)
    below = [
        seen
        for seen in found
        if 0 < _lines_between(labelled, top, seen.at) <= _NEXT
        and (words.is_agency(seen.names[0]) or _is_author(seen.names[0], labelled, words))
        and is_signed(seen, labelled, language)
        and not is_of_picture(labelled, seen.at, words)
    ]
    return _with_names_only(below, labelled)[:1]


def _is_author(name: str, labelled: Sequence[Labelled], words: PeopleWords) -> bool:
    """Whether words with capitals are the name of a person or a team: the first is a first name, the first or the last
    is an office's, or none stands on the page in small letters.
    """
    small = not is_known(name, words) and has_small(name, labelled)
    return (NAME.fullmatch(name) is not None or (" " in name and words.is_desk(name))) and not small


def _lines_between(labelled: Sequence[Labelled], top: int, at: int) -> int:
    """How far below the headline a line stands, dates and the lines of a picture not counted."""
    return sum(item.label not in _BETWEEN for item in labelled[top:at]) if at > top else 0


def lines_with_by(labelled: Sequence[Labelled], language: str) -> list[Seen]:
    """Return who is named after "by" at the beginning of a line above the text, or a person or a team in the only such
    line on a page.
    """
    first = next((at for at, item in enumerate(labelled) if item.label in IN_BODY and len(item.block.text) > _SHORT), 0)
    words = people_words(language)
    said = words.said_by
    short = ((at, item) for at, item in enumerate(labelled) if len(item.block.text) <= _SHORT)
    lines = ((at, item) for at, item in short if said.search(item.block.text))
    found = plainest(lines, language, least=SAID)
    above = [seen for seen in found if seen.at < first]
    able = above or [
        seen
        for seen in found
        if labelled[seen.at].label is not COMMENTS and all(is_known(name, words) for name in seen.names)
    ]
    return able[-1:] if len({seen.names for seen in above or found}) == 1 else []


def plainest(
    items: Iterable[tuple[int, Labelled]], language: str, sites: frozenset[str] = frozenset(), least: int = BARE
) -> list[Seen]:
    """Return the names in some lines, those said most plainly and at least so, without the site's own."""
    words = people_words(language)
    short = ((at, item) for at, item in items if 0 < len(item.block.text) <= _LONGEST)
    able = (pair for pair in short if least == BARE or _may_say(pair[1], words))
    found = [seen for at, item in able for seen in names_in(item, at, language, words) if seen.strength >= least]
    found = without_houses(found, sites)
    best = max((seen.strength for seen in found), default=0)
    found = [seen for seen in found if seen.strength == best]
    return [seen for seen in found if seen.at <= found[0].at + _NEAR or _names_more(found[0], seen)]


def _names_more(first: Seen, seen: Seen) -> bool:
    """Whether a line not too far below another says that these people and others wrote the article."""
    near = seen.at <= first.at + _AFTER and seen.strength == SAID
    return near and set(map(str.casefold, first.names)) < set(map(str.casefold, seen.names))


def _may_say(item: Labelled, words: PeopleWords) -> bool:
    """Whether a line may have more than bare names: it is marked, has a word like "by", or one may be put into it."""
    return words.said_by.may_match(item.block.text) or is_wide(item.block.text) or is_marked(item.block)


def _around(labelled: Sequence[Labelled], top: int) -> Iterable[tuple[int, Labelled]]:
    """The short blocks near the headline, and what is said about the author."""
    for at, item in enumerate(labelled):
        near = top - _BEFORE <= at <= top + _AFTER and (
            item.label not in _ELSEWHERE or (item.label is RELATED and top < at <= top + 2)
        )
        if not near and item.label is not AUTHOR_BIO:
            continue
        known = item.label in OWN or item.label is HEADLINE or len(item.block.text) > _LINE
        if not known:
            yield at, item


def _with_names_only(found: list[Seen], labelled: Sequence[Labelled]) -> list[Seen]:
    """What was found without what is only capitalised: a topic's words stand in small letters elsewhere on the page."""
    if not found or found[0].strength > BARE:
        return found
    kept = (tuple(name for name in seen.names if not is_small(name, labelled)) for seen in found)
    return [seen._replace(names=names) for seen, names in zip(found, kept, strict=True) if names]
