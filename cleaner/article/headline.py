"""The headline: settled by agreement among the claims of the page and its labelled headline."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from cleaner.article.site import fold, is_site, site_names
from cleaner.blocks.claims import Claim
from cleaner.labels.label import Label, Labelled

_SEPARATOR = re.compile(r"\s{1,9}(?:[|–—\-•·»«:/~]|::|\|\||<|>)\s+|\s{0,9}[|｜»]\s*|(?<=\w):\s+")
# How much each origin counts, and its group: what one hand wrote at one time is no second witness.
_WEIGHTS = {
    "json-ld": (2.0, "json-ld"),
    "itemprop": (1.5, "itemprop"),
    "og:title": (1.6, "og"),
    "twitter:title": (1.0, "og"),
    "title": (0.9, "title"),
    "citation_title": (1.5, "citation"),
    "parsely-title": (1.2, "meta"),
    "json-ld:page": (0.5, "title"),
    "json-ld:work": (0.5, "json-ld"),
}
_OTHER = (1.0, "meta")
# What readers see is one witness, and counts more, as far as it speaks of what the page claims to be about.
_SEEN = {"block": 3.5, "h1": 3.5}


class Headline(NamedTuple):
    """A headline and where it was read."""

    text: str
    origin: str


def headline(claims: Sequence[Claim], labelled: Sequence[Labelled]) -> Headline | None:
    """Return the headline that most independent origins agree on, None if there is none."""
    sites = site_names(claims)
    blocks = [Headline(item.block.text, "block") for item in labelled if item.label is Label.HEADLINE]
    claimed = [Headline(without_site(value, sites), origin) for field, value, origin in claims if field == "headline"]
    if not claimed:
        return blocks[0] if blocks else None
    return _agreed(blocks, [said for said in claimed if not is_site(said.text, sites)]) or next(
        iter([*blocks, *claimed])
    )


def _agreed(blocks: list[Headline], claimed: list[Headline]) -> Headline | None:
    votes: dict[str, dict[str, float]] = {}
    best: dict[str, Headline] = {}
    about = [frozenset(fold(said.text).split()) for said in claimed if said.origin not in _SEEN]
    for said in [*blocks, *claimed]:
        key = fold(said.text)
        weight, group = _WEIGHTS.get(said.origin, _OTHER)
        if said.origin in _SEEN:
            weight, group = _SEEN[said.origin] * _likeness(key, about), "seen"
        groups = votes.setdefault(key, {})
        groups[group] = max(weight, groups.get(group, 0))
        best.setdefault(key, said)
    votes.pop("", None)
    return best[max(votes, key=lambda key: sum(votes[key].values()))] if votes else None


def _likeness(key: str, about: Iterable[frozenset[str]]) -> float:
    """How many of its words a heading shares with what is claimed, from 0.2 to 1; what says nothing else is like it."""
    words = frozenset(key.split())
    shares = [len(words & other) / min(len(words), len(other)) for other in about if other and words]
    return max(0.2, min(1.0, 2 * max(shares))) if shares else 1.0


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
