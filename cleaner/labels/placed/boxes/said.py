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
from cleaner.labels.signs.phrases import START, WHOLE, Hit, is_title, matcher

ARTICLE = 0.5  # of the lines of a page, at least
LINE = 160  # characters
LEAD = 6  # characters, and a mark, that may stand before the words and behind them
MOST = 2  # lines that say the same: more are headings of the article's parts
WORDS, OF_MENUS = 2, 4  # that say it, at least, and whole lines of menus: "How it works" is often a heading
# What else begins so is often the article's: "This article was originally published by …", "Get a quote from …".
_CALLS = frozenset({Label.SUBSCRIBE, Label.DONATE, Label.SHARE, Label.COMMENTS, Label.COOKIES, Label.CREDIT})
_BEGUN = _CALLS | {Label.RELATED, Label.MEDIA, Label.NAVIGATION, Label.DATE, Label.CAPTION, Label.OTHER}
_NAMED = _BEGUN | {Label.TAGS}
_COUNTED = frozenset({Label.COMMENTS, Label.SHARE})
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
    """What a line says that it is."""
    text = evidence.document.blocks[i].text
    label, hit = max(evidence.found.hits[i].items(), key=lambda item: item[1].strength)
    mostly = len(hit.phrase) * PART >= len(text)
    if hit.strength < START:
        able = label in _INSIDE and len(hit.phrase.split()) >= WORDS and mostly
    else:
        told = hit.strength == START and evidence.ends_sentence(i) and not mostly
        able = _is_named(text, label, hit) or (_is_worded(label, hit) and not told)
    return label if able and len(text) <= LINE else None


def _is_named(text: str, label: Label, hit: Hit) -> bool:
    """Whether a colon follows the phrase, or what it names is counted: "Photo: …", "12 comments", "Reading time: 3"."""
    named, colon, _ = text.replace("：", ":").partition(":")
    counted = any(map(str.isnumeric, text))
    if colon and len(named) <= len(hit.phrase) + LEAD:
        return label in (_NAMED if hit.strength == START or counted else _CALLS)
    return counted and label in _COUNTED


def _is_worded(label: Label, hit: Hit) -> bool:
    """Whether a phrase has so many words that it is not one of the article's."""
    least = OF_MENUS if label is Label.NAVIGATION and hit.strength == WHOLE else WORDS
    return label in _ABLE[hit.strength] and len(hit.phrase.split()) >= least
