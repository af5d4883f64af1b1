"""The headline: settled by agreement among the claims of the page and its labelled headline."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from cleaner.article.site import fold, is_site, site_names
from cleaner.blocks.claims import Claim
from cleaner.labels.label import Label, Labelled

_SEPARATOR = re.compile(r"\s+(?:[|–—\-•·»«:/~]|::|\|\||<|>)\s+|\s*[|｜»]\s*|(?<=\w):\s+")
# How much each origin counts; those of one group were written once and are no second witness.
_WEIGHTS = {
    "block": (3.0, "block"),
    "h1": (2.0, "h1"),
    "json-ld": (1.5, "json-ld"),
    "itemprop": (1.5, "itemprop"),
    "og:title": (1.3, "og"),
    "twitter:title": (1.0, "og"),
    "title": (0.9, "title"),
    "citation_title": (1.5, "citation"),
    "parsely-title": (1.2, "meta"),
    "json-ld:page": (0.5, "title"),
    "json-ld:work": (0.5, "json-ld"),
}
_OTHER = (1.0, "meta")


class Headline(NamedTuple):
    """A headline and where it was read."""

    text: str
    origin: str


def headline(claims: Sequence[Claim], labelled: Sequence[Labelled]) -> Headline | None:
    """Return the headline that most independent origins agree on, None if there is none."""
    sites = site_names(claims)
    said = [(Headline(claim.value, claim.origin)) for claim in claims if claim.field == "headline"]
    blocks = [Headline(item.block.text, "block") for item in labelled if item.label is Label.HEADLINE]
    return _agreed([*blocks, *said], sites)


def _agreed(said: list[Headline], sites: frozenset[str]) -> Headline | None:
    votes: dict[str, dict[str, float]] = {}
    best: dict[str, Headline] = {}
    for text, origin in said:
        cut = without_site(text, sites) if origin not in {"block"} else text
        key = fold(cut)
        if not key or (is_site(cut, sites) and origin != "block"):
            continue
        weight, group = _WEIGHTS.get(origin, _OTHER)
        votes.setdefault(key, {})[group] = max(weight, votes.get(key, {}).get(group, 0))
        best.setdefault(key, Headline(cut, origin))
    if not votes:
        return None
    key = max(votes, key=lambda key: sum(votes[key].values()))
    return best[key]


def without_site(title: str, sites: frozenset[str]) -> str:
    """Return a title without the name of the site before or after it; a dash before anything else stays."""
    while True:
        seams = list(_SEPARATOR.finditer(title))
        if seams and is_site(title[seams[-1].end() :], sites):
            title = title[: seams[-1].start()]
        elif seams and is_site(title[: seams[0].start()], sites):
            title = title[seams[0].end() :]
        else:
            return title.strip()
