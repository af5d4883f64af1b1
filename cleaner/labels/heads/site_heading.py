"""The heading of an article below that of its site, as blogs write both: "Notes from a wet field: Counting hares", or
below the trail of sections to it.
"""

from __future__ import annotations

from cleaner.blocks.block import HEADINGS, Document
from cleaner.languages.letters import without_marks

_HEADINGS = frozenset({"h1", "h2", "h3", "h4"})
_FIRST = "h1"
NEAR = 3  # blocks below a trail


def below_trail(document: Document, headline: int) -> int:
    """Return where the heading stands close below the headline found that a trail ends in, if that one is a trail:
    "Forum>Ferries>Is the pier open?"; else the headline found.
    """
    blocks = document.blocks
    trail = blocks[headline]
    if trail.marks.tag in HEADINGS:
        return headline
    below = range(headline + 1, min(headline + 1 + NEAR, len(blocks)))
    heads = (i for i in below if blocks[i].marks.tag in _HEADINGS and len(blocks[i].text) < len(trail.text))
    return next((i for i in heads if trail.text.endswith(blocks[i].text)), headline)


def below_site(document: Document, headline: int, first: int) -> int:
    """Return where the heading stands that is all of the page's title but the headline found, or else the last one of
    the first level if that is of it, too, where the headline found is a link or the title's end, and above it, and it
    stands above the article's first paragraph; else the headline found.
    """
    blocks = document.blocks
    title = _bare(next((claim.value for claim in document.claims if claim.origin == "title"), ""))
    text, marks = blocks[headline].text, blocks[headline].marks
    site = _bare(text)
    if not (site in title if marks.link_chars >= len(text) else title.endswith(f" {site}")):
        return headline
    rest = " ".join(title.replace(site, " ", 1).split())
    others = [i for i in range(headline + 1, first) if blocks[i].marks.tag in _HEADINGS]
    said = [i for i in others if rest and _bare(blocks[i].text) == rest]
    alike = [i for i in others if rest and marks.tag == _FIRST == blocks[i].marks.tag]
    return next(iter((*said, *alike[-1:])), headline)


def _bare(text: str) -> str:
    return " ".join(without_marks(text.casefold()).split())
