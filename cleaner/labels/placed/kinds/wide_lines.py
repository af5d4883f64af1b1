"""Lines of a Chinese or Japanese text dump among or straight below the article's: its sentences are as short as others'
headings, and what is read in a line of letters is read in a third of one.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from cleaner.labels.evidence import Evidence
from cleaner.labels.label import Label
from cleaner.labels.opinions.rescue import THRESHOLD
from cleaner.labels.placed.run import run_of
from cleaner.labels.signs.signs import COPIES, SIZE
from cleaner.languages.words import words

LANGUAGES = frozenset(("zh", "ja"))
LIKELY, SENTENCE = 0.2, 30  # of a sentence: how likely it is the article's, and its size
ASKS = ("？", "?")
SURE, FAR = 0.8, 12  # of a sentence far below the article's, as those about other sites, and lines to it
APART = 3  # lines between two sentences, those of pictures and lists and advertisements' marks aside
_OPENING = "（(【[本文 "
PARTS = frozenset((Label.CAPTION, Label.CREDIT, Label.ADVERT))  # what stands between two sentences of an article
_BULLETS = ("・", "•", "●", "○")


def wide_lines(evidence: Evidence, inside: Sequence[float], known: Collection[int]) -> Iterator[int]:
    """Yield the sentences of Chinese and Japanese that are likely the article's and follow one of it, and the lines
    between two such, which say nothing of themselves; `known` ones stay what they are.
    """
    if evidence.document.language not in LANGUAGES:
        return
    between: list[int] | None = None
    last = -1
    for i, p in enumerate(inside):
        close = p >= SURE or last < 0 or i - last <= FAR
        between = between if close else None
        if between is None and not (p >= THRESHOLD and close and is_sentence(evidence, i)):
            continue
        if p >= THRESHOLD or (p >= LIKELY and i not in known and is_sentence(evidence, i)):
            yield from between or ()
            between, last = [], i
            if p < THRESHOLD:
                yield i
        elif not PARTS.issuperset(evidence.found.hits[i]):
            between = None
        elif between is not None and may_stand(evidence, i):
            between = [*between, i] if i not in known and _parting(evidence, between) < APART else None


def _parting(evidence: Evidence, between: Sequence[int]) -> int:
    """How many of some lines are no items of a list."""
    return sum(not evidence.document.blocks[i].text.startswith(_BULLETS) for i in between)


def notes(evidence: Evidence, inside: Sequence[float], known: Collection[int]) -> Iterator[int]:
    """Yield the lines of Chinese that name the headline that the article had elsewhere: "（原标题：…）"."""
    language = evidence.document.language
    begin = words(language).headings.get("elsewhere", ()) if language in LANGUAGES else ()
    for i in run_of(inside, known) if begin else ():
        if evidence.document.blocks[i].text.lstrip(_OPENING).startswith(begin):
            yield i


def is_sentence(evidence: Evidence, i: int) -> bool:
    """Whether a block ends as a sentence does, is as long as one and says nothing of itself."""
    own = not evidence.document.blocks[i].text.isascii() and not evidence.found.hits[i]
    return own and evidence.ends_sentence(i) and evidence.found.table[i][SIZE] >= SENTENCE


def may_stand(evidence: Evidence, i: int) -> bool:
    """Whether a line says nothing of itself, is not in English, as what pictures show and embeds are, and stands on the
    page once, if it asks nothing.
    """
    text = evidence.document.blocks[i].text
    once = evidence.found.table[i][COPIES] <= 1 or text.endswith(ASKS)
    name = text.startswith("[") or (text.isascii() and not text.isdecimal())
    return once and not evidence.found.hits[i] and not name
