"""The headline: settled by agreement among the claims of the page and its labelled headline."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import takewhile

from cleaner.article.beside_title import LEAST, MOST, names_beside, page_titles, without_name
from cleaner.article.dump_headline import of_dump
from cleaner.article.names.owner import rights_holders
from cleaner.article.second_heading import is_in_menu, second_heading
from cleaner.article.site import SEPARATOR, bare_words, is_house, is_site, site_names, tight, without_tails
from cleaner.blocks.block import HEADINGS
from cleaner.blocks.claims import Claim, unescaped
from cleaner.labels.label import HEADLINE, IN_BODY, Labelled
from cleaner.languages.lazy import lazy
from cleaner.named_tuple import NamedTuple

_SEPARATORS = frozenset("| – — - • · » « : / ~ :: || < > ｜".split())
_TITLE = lazy(r"\ATitle:\s{0,3}(?=\w)")  # what repositories of papers glue to it
_ADDRESS = lazy(r"(?:https?://|www\.)\S+\Z", re.I)
# How much each origin counts, and its group: what one hand wrote at one time is no second witness.
_WEIGHTS = {
    "json-ld": (2.0, "json-ld"),
    "itemprop": (1.5, "itemprop"),
    "og:title": (1.6, "og"),
    "twitter:title": (1.0, "og"),
    "title": (0.9, "title"),
    "preface": (1.6, "title"),
    "citation_title": (1.5, "citation"),
    "parsely-title": (1.2, "meta"),
    "json-ld:page": (0.5, "title"),
    "json-ld:work": (0.5, "json-ld"),
}
_OTHER = (1.0, "meta")
_TAILED = frozenset({"title", "og:title", "twitter:title"})  # a site may add its name
_NAMED = frozenset({"og:title", "json-ld"})
# Two inline elements with nothing between them: "The new school“Ferry opens".
_GLUED = lazy(r"""[a-zà-ÿ!?"”“»][^\W\d_a-zà-ÿ]""")
_FIRST = 5
_SECTION = 3  # words of a section behind a headline, at most
# What readers see is one witness, and counts more, as far as it speaks of what the page claims to be about.
_SEEN = {"block": 3.5, "h1": 3.5}
_HEADS = HEADINGS | {""}  # a dump does not tell what is one
_PLAIN = 0.7  # what a line that is no heading counts beside one


class Headline(NamedTuple):
    """A headline and where it was read; of a block, whether that is a heading."""

    text: str
    origin: str
    is_heading: bool = True


def headline(claims: Sequence[Claim], labelled: Sequence[Labelled]) -> Headline | None:
    """Return the headline that most independent origins agree on, None if there is none."""
    titles = page_titles(claims)
    sites = site_names(claims) | names_beside(claims, titles, labelled)
    known = [*_hosts(claims), *_sections(claims)]
    claimed = [
        Headline(without_section(without_site(_without_edges(unescaped(value)), sites), known), origin)
        for value, origin in _claimed(claims)
    ]
    second = second_heading(labelled, [said.text for said in claimed if said.origin in _NAMED])
    claimed = [said for said in claimed if said.origin != "h1"] if second else claimed
    blocks = [Headline(second, "block")] if second else _shown(labelled)
    blocks = [said._replace(text=without_name(without_section(said.text, known), titles)) for said in blocks]
    claimed, blocks = ([said for said in found if bare_words(said.text)] for found in (claimed, blocks))
    if not claimed:
        seen = [said for said in blocks if not _ADDRESS.match(said.text)]
        sites |= rights_holders(labelled)
        return seen[0]._replace(text=of_dump(seen[0].text, sites, labelled)) if seen else None
    able = [said for said in claimed if not is_site(said.text, sites)]
    found = _agreed([said for said in blocks if not is_house(said.text, sites)], able)
    return _headed(found or next(iter([*blocks, *claimed])), labelled)


def _headed(found: Headline, labelled: Sequence[Labelled]) -> Headline:
    """A claimed headline up to where a heading above the text ends that says only that: "Rules for boats - Harbour
    handbook".
    """
    if found.origin in _SEEN:
        return found
    above = takewhile(lambda item: item.label not in IN_BODY, labelled)
    headings = {item.block.text for item in above if item.block.marks.tag in HEADINGS}
    parts = (found.text[: seam.start()] for seam in SEPARATOR.finditer(found.text) if ":" not in seam[0])
    told = [part for part in parts if part in headings and len(part.split()) >= LEAST]
    return found._replace(text=told[-1]) if told else found


def _claimed(claims: Iterable[Claim]) -> list[tuple[str, str]]:
    """The claims of headlines and their origins. What JSON-LD says of the article and of the web page alike is the
    page's title once more, and no second witness.
    """
    said = ((value, origin) for field, value, origin in claims if field == "headline")
    found = [(without_tails(value) if origin in _TAILED else value, origin) for value, origin in said]
    pages = {value for value, origin in found if origin == "json-ld:page"}
    return [(value, origin) for value, origin in found if origin != "json-ld" or value not in pages]


def _shown(labelled: Sequence[Labelled]) -> list[Headline]:
    """The labelled headlines; those in menus and breadcrumbs only where there is no other."""
    found = [item.block for item in labelled if item.label is HEADLINE]
    found = [block for block in found if not is_in_menu(block)] or found
    return [Headline(_TITLE.sub("", block.text), "block", is_heading=block.marks.tag in _HEADS) for block in found]


def _agreed(blocks: list[Headline], claimed: list[Headline]) -> Headline | None:
    votes: dict[str, dict[str, float]] = {}
    best: dict[str, Headline] = {}
    about = [frozenset(bare_words(said.text).split()) for said in claimed if said.origin not in _SEEN]
    named = [said for said in claimed if said.origin in _NAMED]
    for said in [*blocks, *claimed]:
        weight, group = _WEIGHTS.get(said.origin, _OTHER)
        text = said
        if said.origin in _SEEN:
            weight, group = _SEEN[said.origin] * _likeness(bare_words(said.text), about), "seen"
            plain = not said.is_heading and not any(other.text.startswith(said.text) for other in claimed)
            weight *= _PLAIN if plain else 1
            text = _without_kicker(said, named)
        key = bare_words(text.text)
        groups = votes.setdefault(key, {})
        groups[group] = max(weight, groups.get(group, 0))
        best.setdefault(key, text)
    votes.pop("", None)
    return best[max(votes, key=lambda key: sum(votes[key].values()))] if votes else None


def _without_kicker(seen: Headline, named: Iterable[Headline]) -> Headline:
    """A heading without the words over it that stand in the same element: what follows them is claimed as headline."""
    for other in named:
        before = seen.text.removesuffix(other.text)
        kicker = before.rstrip()
        apart = (
            kicker[-1:].isalnum()
            if before != kicker
            else _GLUED.search(seen.text, max(0, len(before) - 1), len(before) + 1)
        )
        if before != seen.text and len(kicker.split()) > 1 and apart:
            return other if len(kicker) <= len(other.text) else seen
    return seen


def _likeness(key: str, about: Sequence[frozenset[str]]) -> float:
    """How many of its words a heading shares with what is claimed, from 0.2 to 1; what says nothing else is like it.
    A word or two that are all that is claimed ("Test page") name the site, or nothing: any heading is like them.
    """
    words = frozenset(key.split())
    if len(about) == 1 and len(about[0]) < LEAST <= len(words):
        return 1.0
    shares = [len(words & other) / min(len(words), len(other)) for other in about if other and words]
    return max(0.2, min(1.0, 2 * max(shares))) if shares else 1.0


def _hosts(claims: Iterable[Claim]) -> Iterator[str]:
    """The parts of the site's address that are long enough to tell its name by their first letters."""
    for claim in claims:
        if claim.field == "site" and claim.origin == "url":
            yield from (part[:_FIRST] for part in map(tight, claim.value.split(".")[:-1]) if len(part) >= _FIRST)


def _sections(claims: Iterable[Claim]) -> Iterator[str]:
    """The names of the sections that a page stands in."""
    for claim in claims:
        if claim.field == "section":
            yield tight(claim.value)
        elif claim.field == "url":
            yield from (tight(part) for part in claim.value.split("/")[3:-1] if len(part) > 3)


def without_section(title: str, known: Sequence[str]) -> str:
    """Return a title without what stands after its last upright bar, where that begins like one of these names, or is
    a word or three behind more words and the only bar: "The ferry is back at last | Opinion".
    """
    head, bar, tail = title.rpartition(" | ")
    name, count = tight(tail), len(tail.split())
    house = count <= MOST and any(name.startswith(part) for part in known if len(part) > 3)
    section = " | " not in head and count <= _SECTION < len(head.split())
    return without_section(head, known) if bar and (house or section) else title


def _without_edges(title: str) -> str:
    """A title without separators before its first word or after its last: the name of the article may be empty."""
    bare = title.strip("|｜ ")
    parts = bare.split()
    while parts and not _SEPARATORS.isdisjoint((parts[0], parts[-1])):
        parts = parts[parts[0] in _SEPARATORS : len(parts) - (parts[-1] in _SEPARATORS)]
    return bare if parts == bare.split() else " ".join(parts)


def without_site(title: str, sites: frozenset[str]) -> str:
    """Return a title without the name of the site before or after it; a dash before anything else stays."""
    while True:
        seams = list(SEPARATOR.finditer(title))
        if seams and is_site(title[seams[-1].end() :], sites):
            title = title[: seams[-1].start()]
        elif seams and _begins_with_site(title[: seams[0].start()], seams[0][0], sites):
            title = title[seams[0].end() :]
        else:
            return title.strip()


def _begins_with_site(begin: str, seam: str, sites: frozenset[str]) -> bool:
    """Whether a title's first words are the site's name; before a colon they must be that and nothing more."""
    return is_house(begin, sites) if ":" in seam else is_site(begin, sites)
