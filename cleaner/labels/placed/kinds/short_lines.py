"""Lines of a Chinese or Japanese text dump whose article breaks its sentences wherever one takes breath, as what is
written for telephones does: no line of it is long, few end as sentences do, and hardly one seems to be an article's.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from cleaner.labels.evidence import Evidence
from cleaner.labels.label import Label
from cleaner.labels.opinions.rescue import THRESHOLD
from cleaner.labels.placed.kinds.wide_lines import ASKS, LANGUAGES, LIKELY, PARTS, SENTENCE, is_sentence, may_stand
from cleaner.labels.placed.run import run_of
from cleaner.labels.signs.signs import SIZE

FAR = 14  # lines from one that is a sentence or as long as one to the next
LEAST = 5  # characters of a sentence: "…" is none
CLAUSE = 8  # characters of lines between two sentences of an article, in the mean
APART = 2  # lines like another kind's that may stand above a likely sentence
_UNNAMED = frozenset((Label.OTHER, Label.CAPTION))  # what a line likely is that is not like a menu's or a teaser's
_RULE = "│"


def short_lines(evidence: Evidence, inside: Sequence[float], known: Collection[int]) -> Iterator[int]:
    """Yield the lines below the article's down to the last sentence, and those above it up to the first one, as long as
    none is a menu's, a teaser's or anything else that has a name; `known` ones stay what they are.
    """
    run = run_of(inside, known) if evidence.document.language in LANGUAGES else []
    if not run:
        return
    last = run[0]
    yield from _told(evidence, inside, range(last - 1, -1, -1), known)
    for i in run:
        if i > last + FAR or any(Label.RELATED in hits for hits in evidence.found.hits[last + 1 : i]):
            return
        last = i
        for j in _told(evidence, inside, range(i + 1, len(inside)), known):
            last = max(last, j)
            yield j


def _told(evidence: Evidence, inside: Sequence[float], lines: Sequence[int], known: Collection[int]) -> Iterator[int]:
    """The lines that may be the article's, to the last sentence before those that are not."""
    waiting: list[int] = []
    apart = far = 0
    for i in lines:
        text = evidence.document.blocks[i].text
        if inside[i] >= THRESHOLD or i in known:
            if i not in known and not apart and evidence.ends_sentence(i) and _are_clauses(evidence, waiting):
                yield from waiting
            return
        if not text:
            continue
        likely = inside[i] >= LIKELY and is_sentence(evidence, i)
        apart = 0 if likely else apart + 1 if apart or not _is_unnamed(evidence, i) else 0
        if apart > APART or far >= FAR:
            return
        if may_stand(evidence, i) and _RULE not in text:
            waiting.append(i)
        far = 0 if evidence.ends_sentence(i) or evidence.found.table[i][SIZE] >= SENTENCE else far + 1
        if not apart and _ends(evidence, i):
            yield from waiting
            waiting = []


def _ends(evidence: Evidence, i: int) -> bool:
    """Whether a line is a sentence; what asks, as teasers do, is none of the last."""
    text = evidence.document.blocks[i].text
    return not evidence.found.hits[i] and evidence.ends_sentence(i) and not text.endswith(ASKS) and len(text) >= LEAST


def _are_clauses(evidence: Evidence, lines: Sequence[int]) -> bool:
    """Whether there are lines, more than one as a heading or what a picture shows is, and longer than buttons are."""
    return len(lines) > 1 and sum(len(evidence.document.blocks[i].text) for i in lines) >= CLAUSE * len(lines)


def _is_unnamed(evidence: Evidence, i: int) -> bool:
    """Whether a line says nothing of itself and is likely nothing that has a name, or is a picture's."""
    hits = evidence.found.hits[i]
    return PARTS.issuperset(hits) and (bool(hits) or evidence.likeliest(i, inside=False) in _UNNAMED)
