"""The byline and the names in it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from cleaner.article.names import cased, claimed, turned
from cleaner.article.seen_names import BARE, MARKED, nearby_names, seen_names
from cleaner.article.site import fold, is_house, is_site, site_names
from cleaner.blocks.claims import Claim
from cleaner.labels.label import Label, Labelled

_ORDER = ("json-ld", "itemprop", "rel=author", "json-ld:page", "json-ld:work")
_TURNED = ("citation_author", "citation_authors", "dc.creator", "dcterms.creator")
# An author's own page names him: /author/ana-ruiz, /profile/ana-ruiz.
_PROFILE = re.compile(r"/(?:authors?|profiles?|people|staff|contributors?|users?|autore?n?|by|journalists?)/(?:[a-z]/)?([a-z]{2,}(?:-[a-z]+){1,3})/?$")


class Byline(NamedTuple):
    """The page's own words about who wrote it, the names in them, and where they were read."""

    text: str | None
    authors: tuple[str, ...]
    origin: str


def byline(claims: Sequence[Claim], labelled: Sequence[Labelled], language: str) -> Byline:
    """Return the byline's words and its names: those that readers see, or claims where there are none or they say more."""
    texts = _texts(labelled)
    sites = site_names(claims)
    said = _claimed(claims, language)
    people = {origin: found for origin, found in said.items() if not _is_house(origin, found, sites)}
    seen = seen_names(labelled, language)
    if not people and (not seen or seen[0].strength == BARE):
        nearby = nearby_names(labelled, language)
        seen = nearby if nearby and (nearby[0].strength > BARE or not (seen or said)) else seen
    known = [name for found in said.values() for name in found]
    visible = tuple(dict.fromkeys(_known(name, known, sites) for each in seen for name in each.names))
    full = any(" " in name for found in people.values() for name in found)
    if visible and (seen[0].strength > MARKED or not full):
        said, people = {"block": visible} | said, {"block": visible} | people
    # Only where nobody is named may the house itself stand there, as it says of itself.
    origin = _settled({origin: found for origin, found in people.items() if not all(is_house(name, sites) for name in found)})
    origin = origin or _settled(said)
    authors = said.get(origin, ()) or visible or _profiled(claims)
    named = tuple(name for name in authors if not is_house(name, sites))
    return Byline(" ".join(texts) or None, named or authors[:1], origin)


def _is_house(origin: str, found: tuple[str, ...], sites: frozenset[str]) -> bool:
    return origin.endswith(":organization") or all(is_house(name, sites) for name in found)


def _known(name: str, known: list[str], sites: frozenset[str]) -> str:
    """The name as the page claims it where other words are glued to it, and without the site's name after it."""
    folded = fold(name)
    for other in known:
        claim = fold(other)
        if " " in claim and (folded.startswith(claim) or f" {claim} " in f" {folded} " or folded in claim.split()):
            return other
    parts = name.split()
    ends = [i for i in range(2, len(parts)) if is_site(" ".join(parts[i:]), sites)]
    return " ".join(parts[: ends[0]]) if ends else name


def _texts(labelled: Sequence[Labelled]) -> list[str]:
    """The labelled bylines, each once: many pages say it above and below the text."""
    found: list[str] = []
    for item in labelled:
        text = item.block.text
        if item.label is Label.BYLINE and not any(fold(text) in fold(known) for known in found):
            found.append(text)
    return found


def _claimed(claims: Sequence[Claim], language: str) -> dict[str, tuple[str, ...]]:
    said: dict[str, list[str]] = {}
    for field, value, origin in claims:
        if field != "author":
            continue
        if origin.endswith(":organization"):
            said.setdefault(origin, []).append(value)
        else:
            value = turned(value) if origin in _TURNED else value
            said.setdefault(origin, []).extend(claimed(value, language))
    return {origin: tuple(dict.fromkeys(map(cased, found))) for origin, found in said.items() if found}


def _settled(said: dict[str, tuple[str, ...]]) -> str:
    """The origin whose names are taken: the page's own words, unless claims name these people and more."""
    if not said:
        return ""
    folded = {origin: frozenset(map(fold, found)) for origin, found in said.items()}
    best = "block" if "block" in said else max(said, key=lambda origin: _rank(origin, folded))
    wider = [origin for origin, found in folded.items() if found > folded[best] and origin not in {"itemprop", "rel=author"}]
    return max(wider, key=lambda origin: _rank(origin, folded)) if wider else best


def _rank(origin: str, folded: dict[str, frozenset[str]]) -> tuple[int, int]:
    """How many origins name the same people, and how much this one is trusted."""
    trusted = len(_ORDER) - _ORDER.index(origin) if origin in _ORDER else 3
    trusted -= 9 * origin.endswith(":organization")
    return sum(found == folded[origin] for found in folded.values()), trusted


def _profiled(claims: Sequence[Claim]) -> tuple[str, ...]:
    for claim in claims:
        if claim.field == "author" and (match := _PROFILE.search(claim.value.lower())):
            return (match[1].replace("-", " ").title(),)
    return ()
