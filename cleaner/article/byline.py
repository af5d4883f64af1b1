"""The byline and the names in it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from cleaner.article.names import names
from cleaner.article.site import is_site, site_names
from cleaner.blocks.claims import Claim
from cleaner.labels.label import Label, Labelled


class Byline(NamedTuple):
    """The page's own words about who wrote it, the names in them, and where they were read."""

    text: str | None
    authors: tuple[str, ...]
    origin: str


_WEIGHTS = {"json-ld": (2.0, "json-ld"), "block": (2.0, "block"), "itemprop": (1.6, "itemprop"), "rel=author": (1.5, "rel")}
_OTHER = (1.5, "meta")


def byline(claims: Sequence[Claim], labelled: Sequence[Labelled], language: str) -> Byline:
    """Return the byline's words and the authors that the most trusted origin names."""
    blocks = [item.block.text for item in labelled if item.label is Label.BYLINE]
    text = " ".join(blocks) or None
    sites = site_names(claims)
    for origin, said in _by_origin(claims, blocks):
        found = [name for value in said for name in names(value, language)]
        found = [name for name in dict.fromkeys(found) if not is_site(name, sites)]
        if found:
            return Byline(text, tuple(found), origin)
    return Byline(text, (), "")


def _by_origin(claims: Sequence[Claim], blocks: list[str]) -> Iterable[tuple[str, list[str]]]:
    said: dict[str, list[str]] = {}
    for claim in claims:
        if claim.field == "author":
            said.setdefault(claim.origin.removesuffix(":organization"), []).append(claim.value)
    if blocks:
        said["block"] = blocks
    order = sorted(said, key=lambda origin: -_WEIGHTS.get(origin, _OTHER)[0])
    return [(origin, said[origin]) for origin in order]
