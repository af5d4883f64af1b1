"""What stands beside the headline in a page's `<title>`: the name of the site, of its section, of a blog or a forum."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from cleaner.article.site import SEPARATOR, tight
from cleaner.blocks.claims import Claim, unescaped
from cleaner.labels.label import HEADLINE, Labelled
from cleaner.languages.lazy import lazy

MOST, LEAST = 4, 3  # words of a name, and of a headline
_BETWEEN = lazy(r"\s?[|–—\-•·»«:/~｜]\s")


def page_titles(claims: Iterable[Claim]) -> list[str]:
    """Return what each `<title>` of a page says."""
    return [unescaped(value) for field, value, origin in claims if (field, origin) == ("headline", "title")]


def names_beside(claims: Sequence[Claim], titles: Sequence[str], labelled: Sequence[Labelled]) -> frozenset[str]:
    """Return the names, as `tight` letters, that stand in the first title beside what the page says its headline is."""
    title = titles[0] if titles else ""
    return _beside_shared(title, claims) | _beside_heading(title, claims, labelled)


def without_name(heading: str, titles: Iterable[str]) -> str:
    """Return a heading without the site's name behind it, which a sign parts from the headline in one of the titles:
    "Ferry opensThe Courier" of "Ferry opens | The Courier".
    """
    for title in titles:
        seams = [seam for seam in SEPARATOR.finditer(title) if ":" not in seam[0]]
        name = title[seams[-1].end() :] if seams else ""
        head = heading.removesuffix(name).rstrip() if 0 < len(name.split()) <= MOST else ""
        if len(head.split()) >= LEAST and any(title[: seam.start()] == head for seam in seams):
            return head
    return heading


def _beside_shared(title: str, claims: Iterable[Claim]) -> frozenset[str]:
    """What stands beside the headline of `og:title` in the `<title>`: the name of the site, or of its section."""
    said = (unescaped(value) for field, value, origin in claims if (field, origin) == ("headline", "og:title"))
    shared = next(said, "")
    if not shared or title == shared:
        return frozenset()
    after, before = title.removeprefix(shared), title.removesuffix(shared)
    name = _parted(after)[1] if after != title else _parted(before)[0] if before != title else ""
    return frozenset({tight(name)} if name and len(name.split()) <= MOST else ())


def _beside_heading(title: str, claims: Iterable[Claim], labelled: Sequence[Labelled]) -> frozenset[str]:
    """What a heading says that stands beside the labelled headline in the `<title>`: the name of a blog or a forum."""
    headings = {tight(value) for field, value, origin in claims if (field, origin) == ("headline", "h1")}
    seams = list(SEPARATOR.finditer(title)) if headings else []
    ends = [(title[: seam.start()], title[seam.end() :]) for seam in (*seams[:1], *seams[-1:])]
    parts = [pair for end in ends for pair in (end, end[::-1]) if tight(pair[1]) in headings]
    shown = [tight(item.block.text) for item in labelled if item.label is HEADLINE]
    told = [name for rest, name in parts if len(rest.split()) >= LEAST > len(name.split()) and _is_shown(rest, shown)]
    return frozenset(map(tight, told))


def _is_shown(rest: str, shown: Iterable[str]) -> bool:
    return any(text.startswith(tight(rest)) for text in shown)


def _parted(text: str) -> tuple[str, str]:
    """What is before a separator that text begins or ends with, and what is after it."""
    for match in _BETWEEN.finditer(text):
        if match.start() == 0 or match.end() == len(text):
            return text[: match.start()], text[match.end() :]
    return "", ""
