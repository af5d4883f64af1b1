"""What the place of a block tells when the article is known: beside the headline, between its paragraphs, at its ends,
beside its copy, above a credit.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence

from cleaner.labels.evidence import Evidence
from cleaner.labels.heads.byline_candidates import by_words
from cleaner.labels.heads.fields import is_trail
from cleaner.labels.label import AUTHOR_BIO, BYLINE, Label, headline_in
from cleaner.labels.opinions.rescue import THRESHOLD
from cleaner.labels.placed.beginning.standfirst import with_standfirst
from cleaner.labels.placed.boxes.unfilled import unfilled
from cleaner.labels.placed.ends.bios import after_note, bios
from cleaner.labels.placed.headings import headings
from cleaner.labels.placed.steps import Placed, Step, without

SHORT, UNSURE = 50, 0.66  # characters of a line above the headline, and an opinion of one
UNLIKELY = 0.02  # a share than which the likeliest of the labels has more


def placed(
    evidence: Evidence,
    inside: list[float],
    bars: Sequence[frozenset[Label]],
    known: dict[int, Label],
    off: Collection[str],
) -> Placed:
    """Return the opinions and the known labels, with what is told by place; `off` are the rules that do not count."""
    headline = headline_in(known)
    blank = dict.fromkeys(unfilled(evidence.document.blocks), Label.OTHER)
    found = without(Placed(inside, blank | known), [*blank, *_above_headline(evidence, inside, headline)])
    if "standfirst" not in off:
        bylines = [i for i, name in known.items() if name is BYLINE]
        found = found._replace(inside=with_standfirst(evidence, found.inside, headline, bylines))
    before, after = ((), ()) if "strays" in off else _steps(evidence.document.page.kind)
    for step in before:
        found = step(evidence, found)
    if "author-bio" not in off:
        found = _noted(evidence, found, bars)
    for step in after:
        found = step(evidence, found)
    return found


def _above_headline(evidence: Evidence, inside: Sequence[float], headline: int) -> Iterator[int]:
    """The trails of sections above the headline, and in HTML what is short there, ends no sentence and is not surely
    the article's: a menu's words in the cells of an old page. A longer line may lead to the headline.
    """
    blocks, marked_up = evidence.document.blocks, evidence.document.page.kind == "html"
    for i in range(headline):
        able = marked_up and inside[i] < UNSURE and len(blocks[i].text) <= SHORT
        if is_trail(blocks[i].text) or (able and not evidence.ends_sentence(i)):
            yield i


def _steps(kind: str) -> tuple[Sequence[Step], Sequence[Step]]:
    """What is told of a page of this kind before its author's notes are known, and after."""
    if kind == "html":
        from cleaner.labels.placed import in_html

        return in_html.BEFORE_NOTES, in_html.AFTER_NOTES
    from cleaner.labels.placed import in_dumps

    return in_dumps.BEFORE_NOTES, in_dumps.AFTER_NOTES


def _noted(evidence: Evidence, found: Placed, bars: Sequence[frozenset[Label]]) -> Placed:
    """Without what is about the author, and in a dump what stands below it."""
    within = [p >= THRESHOLD for p in found.inside]
    notes = _bios(evidence, within, bars, found.known)
    below = after_note(within, notes) if evidence.document.page.kind == "text" else []
    return without(found, [*notes, *below])._replace(known=found.known | notes)


def _bios(
    evidence: Evidence, within: Sequence[bool], bars: Sequence[frozenset[Label]], known: Mapping[int, Label]
) -> dict[int, Label]:
    """The blocks at the article's ends that are about its author."""
    document, _, shares, labels = evidence
    byline = labels.index(BYLINE)
    able = (i for i, bar in enumerate(bars) if BYLINE not in bar)
    said = [i for i, name in known.items() if name is BYLINE]
    bylines = said or [i for i in able if shares[i][byline] > UNLIKELY and shares[i][byline] == max(shares[i])]
    given = by_words(document.language).given
    above = headings(document.language, "about")
    found = bios([block.text for block in document.blocks], within, bylines, given, above)
    return dict.fromkeys(found, AUTHOR_BIO)
