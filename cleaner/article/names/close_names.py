"""Names close to the headline, where what was taken for the byline stands far below, as those of other articles do."""

from __future__ import annotations

from collections.abc import Sequence

from cleaner.article.dates.moment import read_moment
from cleaner.article.names.alone import is_known
from cleaner.article.names.names import names
from cleaner.article.names.people_words import people_words
from cleaner.article.names.seen import SAID, Seen
from cleaner.article.names.seen_names import bare_names, said_names
from cleaner.labels.label import IN_BODY, Label, Labelled, top_of

_CLOSE, _FAR, _STRAIGHT, _SHORT = 4, 10, 3, 40


def straight_below(
    labelled: Sequence[Labelled], own: Sequence[Seen], language: str, sites: frozenset[str]
) -> list[Seen]:
    """Return the name straight below the headline and above a date, where the labelled byline stands far below, as
    those of other articles do.
    """
    top = top_of(labelled)
    if not own or own[0].at <= top + _FAR or labelled[top].label is not Label.HEADLINE:
        return []
    found = [seen for seen in bare_names(labelled, language, sites) if 0 < seen.at - top <= _STRAIGHT]
    below = [item.block.text for seen in found for item in labelled[seen.at + 1 : seen.at + 3]]
    return found if any(len(text) <= _SHORT and read_moment(text, language) for text in below) else []


def said_above(labelled: Sequence[Labelled], own: Sequence[Seen], language: str, sites: frozenset[str]) -> list[Seen]:
    """Return the people who a line closely below the headline, or straight above it, says wrote it, where the labelled
    bylines stand far below, as those of other articles do.
    """
    top, words = top_of(labelled), people_words(language)
    if own[0].at <= top + _FAR or labelled[top].label is not Label.HEADLINE:
        return []
    said = [seen for seen in said_names(labelled, language, sites) if 0 < seen.at - top <= _FAR]
    known = [seen for seen in said if all(is_known(name, words) for name in seen.names)]
    return known or _straight_above(labelled, own[0].at, language)


def _straight_above(labelled: Sequence[Labelled], at: int, language: str) -> list[Seen]:
    """Who one of the last lines above the headline says wrote it, where the other byline stands below the article."""
    if any(item.label in IN_BODY for item in labelled[at:]):
        return []
    words = people_words(language)
    lines = [i for i in range(top_of(labelled)) if labelled[i].block.text][-_STRAIGHT:]
    told = (i for i in reversed(lines) if words.by.match(labelled[i].block.text))
    found = (Seen(SAID, names(labelled[i].block.text, language), i) for i in told)
    return [seen for seen in found if seen.names and all(is_known(name, words) for name in seen.names)][:1]


def is_nearer(said: Seen, named: Seen, top: int) -> bool:
    """Return whether a name after a word like "by" stands close to the headline; above it stand those of other
    articles, so not where another name stands below it.
    """
    return abs(said.at - top) <= _CLOSE and not said.at < top < named.at
