"""The person whose own site a page stands on: named at its top, in its small print, or by its address."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from cleaner.article.names.firms import house_words
from cleaner.article.names.names import names
from cleaner.article.names.people_words import people_words
from cleaner.article.names.small_words import small_among
from cleaner.article.site import bare_words, tight
from cleaner.blocks.claims import Claim
from cleaner.labels.label import IN_BODY, Label, Labelled
from cleaner.languages.lazy import lazy

_TOP, _END, _LONGEST, _LEAST = 3, 12, 60, 4
_WORDS, _SIZES, _MOST_HOUSE = 2, (2, 3), 4
_RIGHTS = lazy(r"(?:(?:©|\(c\)|copyright)\s*)+(?:(?:19|20)\d\d\s*[-–—,]?\s*)*(?:by\s)?", re.I)
_STOP = lazy(r"[.|·•∙–—,©\d]|\ball rights|['’]s\s", re.I)


def owner(claims: Iterable[Claim], labelled: Sequence[Labelled], language: str) -> tuple[str, ...]:
    """Return the name of the person whom a site belongs to, if its address or two of its parts say so, or its small
    print says it of somebody with a first name.
    """
    hosts, given = [tight(label) for label in _labels(claims)], people_words(language).given
    found: set[str] = set()
    for text, has_rights in _said(labelled):
        name = _person(text, language)
        if not name or small_among(labelled, map(str.casefold, name.split())):
            continue
        folded = bare_words(name)
        is_given = has_rights and name.split()[0].casefold() in given
        if is_given or folded in found or any(_named(host, name) for host in hosts):
            return (name,)
        found.add(folded)
    return _in_address(labelled, frozenset(hosts), language)


def rights_holders(labelled: Sequence[Labelled]) -> frozenset[str]:
    """Return the names that the small print of a page gives of its house, and how they begin, as `site_names` does."""
    held = (_STOP.split(text.strip(), maxsplit=1)[0].strip(" ,") for text, has_rights in _said(labelled) if has_rights)
    names = [parts for name in held if 0 < len(parts := name.split()) <= _MOST_HOUSE]
    begins = (
        parts[:size] for parts in names for size in range(1, len(parts) + 1) if size > 1 or len(parts[0]) > _LEAST
    )
    return frozenset(tight(" ".join(begin)) for begin in begins)


def _in_address(labelled: Sequence[Labelled], hosts: frozenset[str], language: str) -> tuple[str, ...]:
    """The first name in a short line whose words, put together, are a part of the site's address."""
    given = people_words(language).given
    for item in labelled if hosts else ():
        parts = item.block.text.split() if len(item.block.text) <= _LONGEST else []
        for at, part in enumerate(parts):
            for name in (parts[at : at + size] for size in _SIZES if part.casefold() in given):
                if tight("".join(name)) in hosts and len(name) > 1 and _is_persons(name):
                    return (" ".join(name).strip(".,;:|"),)
    return ()


def _is_persons(name: Sequence[str]) -> bool:
    return all(word[0].isupper() for word in name) and house_words().isdisjoint(map(tight, name))


def _labels(claims: Iterable[Claim]) -> Iterator[str]:
    """The parts of the site's address, without its domain."""
    for claim in claims:
        if claim.field == "site" and claim.origin == "url":
            yield from claim.value.split(".")[:-1]


def _said(labelled: Sequence[Labelled]) -> Iterator[tuple[str, bool]]:
    """What may hold the owner's name: the page's first lines and its small print; and whether it is the latter."""
    top = [item for item in labelled[:_TOP] if item.label not in IN_BODY and item.label is not Label.HEADLINE]
    yield from ((item.block.text, False) for item in top)
    for item in labelled[-_END:]:
        if match := _RIGHTS.search(item.block.text[:_LONGEST]):
            yield item.block.text[match.end() :][:_LONGEST], True


def _person(text: str, language: str) -> str:
    """The name in a few words, "" if they are no person's."""
    text = _STOP.split(text.strip(" #"), maxsplit=1)[0].replace("/", " ")
    parts = text.split()
    if len(parts) != _WORDS or any(
        len(part) < 2 or part.isupper() or part.casefold() in house_words() for part in parts
    ):
        return ""
    found = names(text if not text.islower() else text.title(), language)
    return found[0] if len(found) == 1 and len(found[0].split()) == len(parts) else ""


def _named(host: str, name: str) -> bool:
    """Whether a part of an address is a name or begins or ends it: "anaruiz", "ruiz"."""
    whole = tight(name)
    return len(host) >= _LEAST and (whole == host or whole.startswith(host) or whole.endswith(host))
