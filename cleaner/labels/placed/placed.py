"""What the place of a block tells when the article is known: beside the headline, between its paragraphs, at its ends,
beside its copy, above a credit.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence

from cleaner.labels.evidence import Evidence
from cleaner.labels.heads.byline_candidates import by_words
from cleaner.labels.heads.fields import is_trail
from cleaner.labels.label import Label, headline_in
from cleaner.labels.opinions.rescue import THRESHOLD
from cleaner.labels.placed.announced import announced
from cleaner.labels.placed.answers import answers
from cleaner.labels.placed.asides import asides
from cleaner.labels.placed.bios import after_note, bios
from cleaner.labels.placed.box_headings import box_headings
from cleaner.labels.placed.calls import calls
from cleaner.labels.placed.captions import captions
from cleaner.labels.placed.credits import credits_of
from cleaner.labels.placed.endings import endings
from cleaner.labels.placed.faqs import faqs
from cleaner.labels.placed.forms import forms
from cleaner.labels.placed.gaps import gaps
from cleaner.labels.placed.listed import listed
from cleaner.labels.placed.listings import listings
from cleaner.labels.placed.lists import broken, lists
from cleaner.labels.placed.opening import opening
from cleaner.labels.placed.pictures import pictures
from cleaner.labels.placed.pull_quotes import pull_quotes
from cleaner.labels.placed.questions import headed, questions
from cleaner.labels.placed.read_also import read_also
from cleaner.labels.placed.recipes import recipes
from cleaner.labels.placed.resumed import resumed
from cleaner.labels.placed.second import second
from cleaner.labels.placed.series import series
from cleaner.labels.placed.siblings import between, siblings
from cleaner.labels.placed.speakers import speakers
from cleaner.labels.placed.standfirst import with_standfirst
from cleaner.labels.placed.strays import strays
from cleaner.labels.placed.summaries import summaries
from cleaner.labels.placed.tickers import tickers
from cleaner.labels.placed.unfilled import unfilled
from cleaner.labels.placed.unseen import unseen
from cleaner.named_tuple import NamedTuple

BELOW = 0.3  # an opinion that is no longer the article's


class Placed(NamedTuple):
    """The opinions on the blocks, and the labels that are known."""

    inside: list[float]
    known: dict[int, Label]


def placed(
    evidence: Evidence,
    inside: list[float],
    bars: Sequence[frozenset[Label]],
    known: dict[int, Label],
    off: Collection[str],
) -> Placed:
    """Return the opinions and the known labels, with what is told by place; `off` are the rules that do not count."""
    is_text, blocks = evidence.document.page.kind == "text", evidence.document.blocks
    headline = headline_in(known)
    inside = _without(inside, [*unfilled(blocks), *(i for i in range(headline) if is_trail(blocks[i].text))])
    if "standfirst" not in off:
        inside = with_standfirst(evidence, inside, headline)
    found = Placed(inside, known)
    if "strays" not in off:
        found = found._replace(inside=_evened(evidence, found))
        found = _of_text(evidence, found, headline) if is_text else _of_html(evidence, found, headline)
    if "author-bio" not in off:
        found = _noted(evidence, found, bars)
    return found if "strays" in off else _gathered(evidence, found)


def _without(inside: list[float], gone: Iterable[int]) -> list[float]:
    """The opinions, lowered on blocks that are not the article's."""
    result = list(inside)
    for i in gone:
        result[i] = min(result[i], BELOW)
    return result


def _with(evidence: Evidence, inside: list[float], missed: Iterable[int]) -> list[float]:
    """The opinions, raised on blocks that are the article's; a bullet without words is none of it."""
    result, blocks = list(inside), evidence.document.blocks
    for i in missed:
        if blocks[i].text:
            result[i] = max(result[i], THRESHOLD)
    return result


def _evened(evidence: Evidence, found: Placed) -> list[float]:
    """The opinions, those on the items of a list on the same side."""
    missed, taken = lists(evidence, found.inside, found.known)
    return _without(_with(evidence, found.inside, missed), taken)


def _of_text(evidence: Evidence, found: Placed, headline: int) -> Placed:
    return found._replace(inside=_with(evidence, found.inside, endings(evidence, found.inside, headline)))


def _of_html(evidence: Evidence, found: Placed, headline: int) -> Placed:
    inside, known = found
    for more in (siblings, between, questions, series):
        inside = _with(evidence, inside, more(evidence, inside, known))
    missed, taken = faqs(evidence, inside, known)
    inside = _without(_with(evidence, inside, missed), taken)
    others = second(evidence, inside, headline)
    inside, known = _without(inside, others), known | dict.fromkeys(others, Label.RELATED)
    return Placed(_without(inside, forms(evidence.document.blocks, inside, headline)), known)


def _noted(evidence: Evidence, found: Placed, bars: Sequence[frozenset[Label]]) -> Placed:
    """Without what is about the author, and in a dump what stands below it."""
    inside, known = found
    within = [p >= THRESHOLD for p in inside]
    notes = _bios(evidence, within, bars, known)
    below = after_note(within, notes) if evidence.document.page.kind == "text" else []
    return Placed(_without(inside, [*notes, *below]), known | notes)


def _bios(
    evidence: Evidence, within: Sequence[bool], bars: Sequence[frozenset[Label]], known: dict[int, Label]
) -> dict[int, Label]:
    """The blocks at the article's ends that are about its author."""
    document, _, shares, labels = evidence
    byline = labels.index(Label.BYLINE)
    able = (i for i, bar in enumerate(bars) if Label.BYLINE not in bar)
    said = [i for i, name in known.items() if name is Label.BYLINE]
    bylines = said or [i for i in able if shares[i][byline] == max(shares[i])]
    given = by_words(document.language).given
    about = bios([block.text for block in document.blocks], within, bylines, given)
    return dict.fromkeys(about, Label.AUTHOR_BIO)


def _gathered(evidence: Evidence, found: Placed) -> Placed:
    """Without fields and strays, and in a dump with what stands between the article's lines; with listings."""
    inside, known = found
    fields = opening(evidence, inside, known)
    found = Placed(_without(inside, fields), known | fields)
    inside, known = (_of_dump if evidence.document.page.kind == "text" else _of_elements)(evidence, found)
    return Placed(_with(evidence, inside, listings(evidence.document.blocks, inside)), known)


def _of_elements(evidence: Evidence, found: Placed) -> Placed:
    inside, known = found
    for taken in _IN_HTML:
        inside = _without(inside, taken(evidence, inside, known))
    rest, gone = broken(evidence, inside, known)
    return Placed(_without(_with(evidence, inside, rest), gone), known)


def _of_dump(evidence: Evidence, found: Placed) -> Placed:
    inside, known = found
    inside = _with(evidence, inside, listed(evidence, inside, known))
    credited = dict.fromkeys(credits_of(evidence, inside, known), Label.CREDIT)
    inside, known = _without(inside, credited), known | credited
    inside = _without(inside, strays(evidence, inside, known))
    for missed in _IN_DUMPS:
        inside = _with(evidence, inside, missed(evidence, inside, known))
    return Placed(_without(inside, [*pictures(evidence, inside, known), *answers(evidence, inside)]), known)


_Found = Callable[[Evidence, list[float], dict[int, Label]], Iterable[int]]
_IN_HTML: tuple[_Found, ...] = (unseen, calls, captions, pull_quotes, read_also, asides, strays, box_headings)
_IN_DUMPS: tuple[_Found, ...] = (gaps, announced, recipes, questions, headed, speakers, tickers, resumed, summaries)
