"""The names of the site that a page stands on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache

from cleaner.blocks.claims import Claim
from cleaner.languages.lazy import lazy

_MOST = 4
_WIDE_FROM, _LEAST_HEAD, _SECTION = "\u2e7f", 6, 2
# Between a headline and the name of its site.
SEPARATOR = lazy(r"\s{1,9}(?:[|–—\-•·»«:/~]|::|\|\||<|>)\s+|\s{0,9}[|｜»]\s*|(?<=\w):\s+")
_WORD = lazy(r"[^\W_]+")
_PART = lazy(r"\s[|–—:-]\s|,\s|:\s")
_HOST = lazy(r"(?<![\w-])[\w-]+(?:\.[\w-]+)+")
# As software for blogs titles its pages: "Harbour Log » Blog Archive » The ferry is back".
_ARCHIVED = lazy(
    r"\s{0,9}(.{1,80}?)\s{0,9}»\s{0,9}((?i:Blog Archive|Blog-?Archiv|Archivo del blog|Archives? du blog))"
    r"\s{0,9}»\s{0,9}\S"
)
_COMMON_ENDS = frozenset("com org net co uk de fr es it nl io gov edu info www blog news".split())


@lru_cache(1 << 10)
def bare_words(text: str) -> str:
    """Return the words of a text, case and punctuation gone."""
    return " ".join(_WORD.findall(text.casefold().replace("’", "'").replace("'", "")))


@lru_cache(1 << 10)
def tight(text: str) -> str:
    """Return the letters and digits of a text, case-folded and without the spaces between."""
    return "".join(_WORD.findall(text.casefold()))


def site_names(claims: Iterable[Claim]) -> frozenset[str]:
    """Return the names that a page's site is known by, without spaces and case-folded."""
    claims = list(claims)
    titles = {claim.value for claim in claims if claim.field == "headline" and len(claim.value.split()) > _MOST}
    found: set[str] = set()
    for claim in claims:
        if claim.origin == "title" and (archived := _ARCHIVED.match(claim.value)):
            found |= set(map(tight, archived.groups()))
        if claim.field != "site" or claim.value in titles:
            continue
        if claim.origin == "url" or _HOST.fullmatch(claim.value):
            labels = claim.value.casefold().split(".")
            found.add(tight(claim.value))
            found |= {tight(label) for label in labels if len(label) > 2 and label not in _COMMON_ENDS}
        else:
            found.add(tight(claim.value.lstrip("@")))
            found |= {tight(part) for part in _PART.split(claim.value)[:1]}
    found |= {name for claim in claims if claim.origin == "title" for name in _in_tails(claim.value)}
    return frozenset(name for name in found if len(name) > 1)


def without_tails(title: str) -> str:
    """Return a Chinese title without the section and the site that it names after underscores."""
    head = title.partition("_")[0].strip()
    return head if len(head) >= _LEAST_HEAD and head > _WIDE_FROM else title


def _in_tails(title: str) -> Iterator[str]:
    """The names after the underscores of a Chinese title, also without the section they end in: "海港财经", "海港"."""
    for part in title.split("_")[1:] if title > _WIDE_FROM else ():
        name = tight(part)
        yield from (name, name.removesuffix("网"), name[:-_SECTION] if len(name) == 2 * _SECTION else "")


def is_house(text: str, sites: frozenset[str]) -> bool:
    """Return whether a text is the site's name and nothing more."""
    name = tight(text)
    return bool(name) and (name in sites or name.removeprefix("the") in sites or "the" + name in sites)


def is_site(text: str, sites: frozenset[str]) -> bool:
    """Return whether a text is the site's name, or that and a word more before or after it."""
    if is_house(text, sites):
        return True
    name = tight(text)
    near = [site for site in sites if len(site) > 3 and site in name and len(name) <= 2 * len(site)]
    return bool(near) and any(tight(part) in near for part in _parts(text))


def _parts(text: str) -> Iterator[str]:
    """What stands before and after each end of a word; one begins in "TheCourier", none in "Independents"."""
    for at in range(1, len(text)):
        before, after = text[at - 1], text[at]
        if not (before.isalpha() and after.islower()) and not (before.isupper() and after.isupper()):
            yield from (text[:at], text[at:])
