"""Short lines that begin with what they say of themselves, where the page is hardly more than an article, as
what people copy of a page is: without menus around it, everything reads like the article.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import takewhile

from cleaner.blocks.language import spoken
from cleaner.labels.evidence import Evidence
from cleaner.labels.label import Label
from cleaner.labels.placed.run import run_of
from cleaner.labels.signs.phrases import START, WHOLE, is_title, matcher

ARTICLE = 0.5  # of the lines of a page, at least
LINE = 160  # characters
LEAD = 6  # characters, and a mark, that may stand before the words and behind them
MOST = 2  # lines that say the same: more are headings of the article's parts
WORDS, OF_MENUS = 2, 4  # that say it, at least, and whole lines of menus: "How it works" is often a heading
# What else begins so is often the article's: "This article was originally published by …", "Get a quote from …".
_CALLS = frozenset({Label.SUBSCRIBE, Label.DONATE, Label.SHARE, Label.COMMENTS, Label.COOKIES, Label.CREDIT})
_BEGUN = _CALLS | {Label.RELATED, Label.MEDIA, Label.NAVIGATION, Label.DATE, Label.CAPTION, Label.OTHER}
_NAMED = _BEGUN | {Label.TAGS}
_INSIDE = _CALLS | {Label.MEDIA}
_ABLE = {START: _BEGUN, WHOLE: _BEGUN | {Label.ADVERT, Label.LEGAL, Label.AUTHOR_BIO}}
PART = 3  # of so many characters of a line one says it, where other words stand before, and of a sentence
HEADLINES = 8  # below the title of a box of links


def said(evidence: Evidence, inside: Sequence[float], known: Mapping[int, Label]) -> Mapping[int, Label]:
    """Return the label of each short line of the article that is or begins with several words for it, or with one and a
    colon, and of the headlines below the title of a box of links, where the page holds hardly anything else than the
    article; `known` lines stay what they are.
    """
    blocks, hits, run = evidence.document.blocks, evidence.found.hits, run_of(inside, known)
    if len(run) < ARTICLE * sum(bool(block.text) for block in blocks):
        return {}
    found = {i: label for i in run if hits[i] and (label := _label(evidence, i))}
    often = Counter(hits[i][label].phrase for i, label in found.items())
    seldom = {i: label for i, label in found.items() if often[hits[i][label].phrase] <= MOST}
    phrases = matcher(spoken(evidence.document.language))
    titles = [i for i, label in seldom.items() if label is Label.RELATED and is_title(hits[i][label], phrases)]
    return dict.fromkeys((j for i in titles for j in _headlines(evidence, i, known)), Label.RELATED) | seldom


def _headlines(evidence: Evidence, title: int, known: Mapping[int, Label]) -> list[int]:
    """The lines straight below a title that end no sentence."""
    below = range(title + 1, min(title + 1 + HEADLINES, len(evidence.document.blocks)))
    return list(takewhile(lambda i: i not in known and _may_be_headline(evidence, i), below))


def _may_be_headline(evidence: Evidence, i: int) -> bool:
    text = evidence.document.blocks[i].text
    return 0 < len(text) <= LINE and (text.endswith("?") or not (text.endswith(":") or evidence.ends_sentence(i)))


def _label(evidence: Evidence, i: int) -> Label | None:
    """What a line says that it is; only a colon tells tags from a word of the article, and a sentence that goes on far
    beyond what it begins with is rather the article's.
    """
    text = evidence.document.blocks[i].text
    label, (strength, phrase) = max(evidence.found.hits[i].items(), key=lambda item: item[1].strength)
    words = len(phrase.split())
    if len(text) > LINE:
        return None
    if strength < START:
        return label if label in _INSIDE and words >= WORDS and len(phrase) * PART >= len(text) else None
    named, colon, _ = text.replace("：", ":").partition(":")
    colon = colon if len(named) <= len(phrase) + LEAD else ""
    if colon and label in (_NAMED if strength == START else _CALLS):
        return label
    least = OF_MENUS if label is Label.NAVIGATION and strength == WHOLE else WORDS
    told = strength == START and evidence.ends_sentence(i) and len(phrase) * PART < len(text)
    return label if label in _ABLE[strength] and words >= least and not told else None
