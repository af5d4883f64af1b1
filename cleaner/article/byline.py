"""The byline and the names in it."""

from __future__ import annotations

from collections.abc import Sequence

from cleaner.article.author_claims import author_claims, profiled, settled
from cleaner.article.entry_line import entry_line
from cleaner.article.names.accounts import account_names
from cleaner.article.names.alone import without_sections, without_subjects, without_topics
from cleaner.article.names.byline_ends import ended
from cleaner.article.names.byline_words import byline_words
from cleaner.article.names.close_names import is_nearer, said_above, straight_below
from cleaner.article.names.co_authors import are_more
from cleaner.article.names.house_lines import house_lines
from cleaner.article.names.linked_names import linked_names
from cleaner.article.names.next_line import with_next, with_others
from cleaner.article.names.owner import owner, rights_holders
from cleaner.article.names.people_words import people_words
from cleaner.article.names.recipe_cards import card_names
from cleaner.article.names.seen import BARE, MARKED, SAID, Seen
from cleaner.article.names.seen_names import (
    bare_names,
    lines_with_by,
    said_names,
    seen_names,
    without_houses,
    without_pictures,
)
from cleaner.article.names.sign_offs import agencies_above, desks_above, sign_offs
from cleaner.article.names.signatures import described_names, signed_names, signed_reporters
from cleaner.article.names.told_reporters import told_reporters
from cleaner.article.names.twice import until_alone, without_longer
from cleaner.article.names.wide_lines import sources_below
from cleaner.article.site import bare_words, is_house, is_site, site_names
from cleaner.blocks.claims import CARD, CREDITED, Claim
from cleaner.labels.button_rows import button_rows
from cleaner.labels.label import BYLINE, HEADLINE, Label, Labelled, top_of
from cleaner.named_tuple import NamedTuple

_CARDS = (CREDITED, CARD)
_IN_TEXT = frozenset({Label.BODY, Label.STANDFIRST, Label.OTHER})
_MOST, _LEAST, _SHORT = 4, 3, 40


class Byline(NamedTuple):
    """The page's own words about who wrote it, the names in them, and where they were read."""

    text: str | None
    authors: tuple[str, ...]
    origin: str


def byline(claims: Sequence[Claim], labelled: Sequence[Labelled], language: str) -> Byline:
    """Return the byline's words and its names: what readers see, or claims where they name these people and more."""
    cards = [claim for claim in claims if claim.origin in _CARDS]
    claims = [claim for claim in claims if claim.origin not in _CARDS]
    sites = site_names(claims) or rights_holders(labelled)
    labelled = _without_headings(claims, labelled)
    said = author_claims(claims, language, sites)
    people = {origin: names for origin, names in said.items() if not _is_house(origin, names, sites)}
    housed = any(claim.field == "author" for claim in claims)
    known = [name for names in said.values() for name in names]
    seen = _seen(ended(labelled, known, language, sites), language, sites, known, people=bool(people), housed=housed)
    seen = without_subjects(without_sections(seen, claims), labelled, known)
    is_row = button_rows(language)
    seen = [each for each in seen if not is_row(labelled[each.at].block.text)]
    lines = {item.block.text for item in labelled if len(item.block.text) <= _SHORT} if seen else set()
    whole = (until_alone(name, lines, people_words(language)) for each in seen for name in each.names)
    visible = without_longer(_known(name, known, sites) for name in whole)
    full = any(" " in name for names in people.values() for name in names)
    said_so = bool(seen) and seen[0].strength > MARKED and not _is_account(visible, known)
    more = len(visible) > 1 and are_more(visible, list(people.values()), labelled[seen[0].at], people_words(language))
    if visible and (not full or said_so or more):
        people = {"block": visible} | people
    # Only where nobody else is named may the house itself stand there, as it says of itself.
    other = settled(people) or settled(said)
    origin, authors = other or _on_card(cards, claims, labelled, language)
    named = tuple(name for name in authors if not is_house(name, sites))
    shown = with_others(labelled, language) if len(authors) > 1 else labelled
    text = byline_words(shown, seen if origin == "block" else [], authors, language)
    return Byline(text, named or authors[:1], origin)


def _without_headings(claims: Sequence[Claim], labelled: Sequence[Labelled]) -> Sequence[Labelled]:
    """The blocks; what is labelled as byline and says what the headline does, or ends in what is claimed as one, is a
    second heading.
    """
    titles = [
        f" {bare_words(claim.value)}" for claim in claims if claim.field == "headline" and " " in claim.value.strip()
    ]
    ends = tuple(title for title in titles if len(title.split()) > _MOST)
    shown = {bare_words(item.block.text) for item in labelled if item.label is HEADLINE}
    return [
        item._replace(label=HEADLINE)
        if item.label is BYLINE and ((said := bare_words(item.block.text)) in shown or f" {said}".endswith(ends))
        else item
        for item in labelled
    ]


def _is_account(visible: Sequence[str], known: Sequence[str]) -> bool:
    """Whether the only name that readers see is that of an account, made of a claimed name: "ferryAna" of Ana Ruiz."""
    parts = {part for name in known if " " in name for part in bare_words(name).split() if len(part) >= _LEAST}
    return len(visible) == 1 and " " not in visible[0] and any(part in bare_words(visible[0]) for part in parts)


def _on_card(
    cards: Sequence[Claim], claims: Sequence[Claim], labelled: Sequence[Labelled], language: str
) -> tuple[str, tuple[str, ...]]:
    """Who is named on a card, or else who owns the site; the owner, too, where the card says a part of this name."""
    origin, named = settled(author_claims(cards, language)) or ("", ())
    if any(" " in name for name in named):
        return origin, named
    owned = profiled(claims) or owner(claims, labelled, language)
    parts = {part for name in owned for part in bare_words(name).split()}
    return (origin, named) if named and not parts.issuperset(map(bare_words, named)) else ("", owned)


def _is_house(origin: str, names: tuple[str, ...], sites: frozenset[str]) -> bool:
    return origin.endswith(":organization") or all(is_site(name, sites) for name in names)


def _seen(
    labelled: Sequence[Labelled],
    language: str,
    sites: frozenset[str],
    known: Sequence[str],
    *,
    people: bool,
    housed: bool,
) -> list[Seen]:
    """The names that readers see; they are looked for around the headline where nothing better names people."""
    labelled = with_next(labelled, language)
    named_so = without_subjects(seen_names(labelled, language), labelled, known)
    every = without_topics(named_so, labelled, language, known)
    own = without_pictures(every, labelled, language)
    if not people and (sure := _reported(labelled, own, language, sites)):
        return sure
    if own and own[0].strength == SAID:
        return said_above(labelled, own, language, sites) or own
    named = without_houses(own, sites)
    if people or (named and named[0].strength > BARE):
        return named or own
    said = said_names(labelled, language, sites)
    told = [] if said else described_names(labelled, language) or card_names(labelled, language)
    if told := told or _entered(labelled, language):
        return told
    if named:
        return said if said and is_nearer(said[0], named[0], top_of(labelled)) else named
    return (
        _elsewhere(labelled, language, sites, own, said, housed=housed)
        or without_topics(account_names(labelled, language, sites), labelled, language, known)
        or ([] if housed else every)
    )


def _reported(labelled: Sequence[Labelled], own: list[Seen], language: str, sites: frozenset[str]) -> list[Seen]:
    """Who is named straight below the headline, or as the text's reporter."""
    return (
        straight_below(labelled, own, language, sites)
        or signed_reporters(labelled, language)
        or told_reporters(labelled, language)
    )


def _elsewhere(
    labelled: Sequence[Labelled],
    language: str,
    sites: frozenset[str],
    own: list[Seen],
    said: list[Seen],
    *,
    housed: bool,
) -> list[Seen]:
    """Who is named in lines that are no byline: around the text, in signatures, in links, in the house's own."""
    bare = bare_names(labelled, language, sites, _IN_TEXT if housed else None)
    return (
        (not said and not bare and (agencies_above(labelled, language) or sign_offs(labelled, language)))
        or (not said and sources_below(labelled, language))
        or own
        or said
        or bare
        or desks_above(labelled, language)
        or signed_names(labelled, language)
        or said_names(labelled, language)
        or linked_names(labelled, language)
        or house_lines(labelled, language, sites)
        or lines_with_by(labelled, language)
    )


def _entered(labelled: Sequence[Labelled], language: str) -> list[Seen]:
    """Who is named in the line that some sites glue together below an entry."""
    entry = entry_line(labelled, language)
    return [Seen(SAID, (entry.author,), entry.at)] if entry else []


def _known(name: str, known: list[str], sites: frozenset[str]) -> str:
    """The name as the page claims it where other words are glued to it, and without the site's name after it."""
    folded = bare_words(name)
    for other in known:
        claim = bare_words(other)
        if " " in claim and (folded.startswith(claim) or f" {claim} " in f" {folded} " or folded in claim.split()):
            return other
    parts = name.split()
    ends = [i for i in range(2, len(parts)) if is_site(" ".join(parts[i:]), sites)]
    return " ".join(parts[: ends[0]]) if ends else name
