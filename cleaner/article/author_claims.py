"""Whom a page claims to be its authors, and which of several claims counts."""

from __future__ import annotations

from collections.abc import Sequence

from cleaner.article.names.accounts import with_whole_names
from cleaner.article.names.cased import cased
from cleaner.article.names.firms import is_firm
from cleaner.article.names.names import claimed, names, turned
from cleaner.article.site import bare_words, is_house
from cleaner.blocks.claims import Claim
from cleaner.languages.lazy import lazy

_ORDER = ("json-ld", "itemprop", "rel=author", "json-ld:page", "json-ld:work")
_TURNED = ("citation_author", "citation_authors", "dc.creator", "dcterms.creator", "bepress_citation_author")
# An author's own page names him: /author/ana-ruiz, /profile/ana-ruiz.
_PROFILE = lazy(
    r"/(?:authors?|profiles?|people|staff|contributors?|users?|autore?n?|by|journalists?)/(?:[a-z]/)?([a-z]{2,}(?:-[a-z]+){1,3})/?$"
)


def author_claims(
    claims: Sequence[Claim], language: str, sites: frozenset[str] = frozenset()
) -> dict[str, tuple[str, ...]]:
    """Return the names of the authors that a page claims, by the origin of each claim; a site's name is one ("Salt and
    Smoke"), however it is made.
    """
    said: dict[str, list[str]] = {}
    for field, value, origin in claims:
        if field != "author" or is_firm(value):
            continue
        if origin.endswith(":organization"):
            said.setdefault(origin, []).append(value)
        else:
            value = turned(value) if origin in _TURNED else value
            # The words of a link may be a button's: "View more posts".
            read = names if origin == "rel=author" and " " in value else claimed
            found = read(value, language)
            said.setdefault(origin, []).extend([value] if len(found) > 1 and is_house(value, sites) else found)
    whole = with_whole_names({origin: tuple(map(cased, each)) for origin, each in said.items() if each})
    return {origin: _without_parts(each) for origin, each in whole.items()}


def profiled(claims: Sequence[Claim]) -> tuple[str, ...]:
    """Return the name in the address of an author's own page."""
    for claim in claims:
        if claim.field == "author" and (match := _PROFILE.search(claim.value.lower())):
            return (match[1].replace("-", " ").title(),)
    return ()


def settled(said: dict[str, tuple[str, ...]]) -> tuple[str, tuple[str, ...]] | None:
    """Return the origin whose names are taken, and the names: what is seen, or claims of these people and more."""
    if not said:
        return None
    folded = {origin: frozenset(map(bare_words, names)) for origin, names in said.items()}
    best = "block" if "block" in said else max(said, key=lambda origin: _rank(origin, folded))
    # Microdata and links may be of other articles on the page.
    wider = [origin for origin in folded if folded[origin] > folded[best] and origin not in {"itemprop", "rel=author"}]
    best = max(wider, key=lambda origin: _rank(origin, folded)) if wider else best
    return best, said[best]


def _without_parts(found: tuple[str, ...]) -> tuple[str, ...]:
    """Names without first names that another one begins with: "Ana Ruiz", and "Ana" as her recipe's author."""
    begins = {name.partition(" ")[0] for name in found if " " in name}
    return tuple(name for name in found if name not in begins)


def _rank(origin: str, folded: dict[str, frozenset[str]]) -> tuple[int, int]:
    """How many origins name the same people, and how much this one is trusted."""
    trusted = len(_ORDER) - _ORDER.index(origin) if origin in _ORDER else 3
    trusted -= 9 * origin.endswith(":organization")
    return sum(found == folded[origin] for found in folded.values()), trusted
