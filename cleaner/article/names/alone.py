"""Whether a name without a word like "by" stands as an author's does, or is a heading, a topic or a button."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from cleaner.article.dates.moment import read_moment
from cleaner.article.names.people_words import PeopleWords, people_words
from cleaner.article.names.seen import BARE, Seen
from cleaner.article.site import bare_words
from cleaner.blocks.block import HEADINGS
from cleaner.blocks.claims import Claim
from cleaner.labels.label import DATE, HEADLINE, TAGS, Labelled, top_of
from cleaner.languages.lazy import lazy

_LISTED = HEADINGS.union("li dt dd td th tr button option label".split())
CAPITAL_WITHIN = lazy(r"[a-zà-ÿ][A-ZÀ-Þ]")
_NEAR, _SHORT = 2, 60
_CAPITAL_NOUNS = frozenset(("de", "lb"))  # any heading of theirs looks like a name


def is_signed(seen: Seen, labelled: Sequence[Labelled], language: str) -> bool:
    """Return whether names are an office's or an agency's, begin with a first name, or are a whole line, of several or
    beside a date.
    """
    words, block = people_words(language), labelled[seen.at].block
    if labelled[seen.at].label is not TAGS and any(
        is_known(name, words) or words.is_agency(name) for name in seen.names
    ):
        return True
    if not block.marks.tag:
        return _stands_in_dump(seen, labelled, language)
    stands = len(seen.names) > 1 or _is_dated(labelled, seen.at, language)
    whole = _letters("".join(seen.names)) >= _letters(block.text)
    return whole and stands and block.marks.tag not in _LISTED


def without_topics(
    found: Iterable[Seen], labelled: Sequence[Labelled], language: str, known: Collection[str]
) -> list[Seen]:
    """Return what was found without names that nothing tells from a topic or a button: bare ones that no claim knows,
    and that are no first name, of one word or above the headline.
    """
    top, words, claims = top_of(labelled), people_words(language), frozenset(map(bare_words, known))
    return [
        seen
        for seen in found
        if seen.strength > BARE
        or any(bare_words(name) in claims or _is_told(name, words) for name in seen.names)
        or _stands(seen, labelled, language, top)
    ]


def without_sections(found: Iterable[Seen], claims: Iterable[Claim]) -> list[Seen]:
    """Return what was found without bare names that are those of the sections that the page says it stands in."""
    sections = frozenset(bare_words(claim.value) for claim in claims if claim.field == "section")
    return [seen for seen in found if seen.strength > BARE or not sections.issuperset(map(bare_words, seen.names))]


def without_subjects(found: Iterable[Seen], labelled: Sequence[Labelled], known: Collection[str]) -> list[Seen]:
    """Return what was found without bare names that stand in the headline, which is about them, and that no claim
    knows.
    """
    found = list(found)
    if all(seen.strength > BARE for seen in found):
        return found
    heads = [f" {bare_words(item.block.text)} " for item in labelled if item.label is HEADLINE]
    claims = frozenset(map(bare_words, known))

    def is_subject(name: str) -> bool:
        words = bare_words(name)
        return " " in words and words not in claims and any(f" {words} " in head for head in heads)

    return [seen for seen in found if seen.strength > BARE or not all(map(is_subject, seen.names))]


def _is_told(name: str, words: PeopleWords) -> bool:
    """Whether a first name, a title, an agency, a desk or no capital tells that words are a name."""
    said = words.begins_with_first_name(name) or words.is_agency(name) or words.is_desk(name)
    return said or not name[0].isupper() or name.casefold().split()[0] in words.titles


def _stands(seen: Seen, labelled: Sequence[Labelled], language: str, top: int) -> bool:
    """Whether bare names stand as an author's do; in HTML two words below the headline, or an account's with capitals
    within.
    """
    if not labelled[seen.at].block.marks.tag:
        return _stands_in_dump(seen, labelled, language)
    return any(
        seen.at >= top if " " in name else not name.isupper() and CAPITAL_WITHIN.search(name) is not None
        for name in seen.names
    )


def _stands_in_dump(seen: Seen, labelled: Sequence[Labelled], language: str) -> bool:
    """Whether bare names are several or beside a date: a text dump does not tell what is a heading or a button."""
    return language not in _CAPITAL_NOUNS and (len(seen.names) > 1 or _is_dated(labelled, seen.at, language))


def _letters(text: str) -> int:
    return sum(map(str.isalpha, text))


def is_known(name: str, words: PeopleWords) -> bool:
    """Return whether the first of some words is a first name, or the first or the last is an office's."""
    parts = name.casefold().split()
    is_office = not words.offices.isdisjoint((parts[0], parts[-1]))
    return len(parts) > 1 and (is_office or words.begins_with_first_name(name))


def _is_dated(labelled: Sequence[Labelled], at: int, language: str) -> bool:
    """Whether one of the lines beside is a date, or is labelled so."""
    beside = labelled[max(0, at - _NEAR) : at + _NEAR + 1]
    return any(
        item.label is DATE or (len(item.block.text) <= _SHORT and read_moment(item.block.text, language))
        for item in beside
    )
