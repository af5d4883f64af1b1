"""Lines of a Chinese or Japanese text dump whose article breaks its sentences wherever one takes breath, as what is
written for telephones does: no line of it is long, few end as sentences do, and hardly one seems to be an article's.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from cleaner.labels.evidence import Evidence
from cleaner.labels.label import Label
from cleaner.labels.placed.kinds.wide_lines import ASKS, LANGUAGES, LIKELY, PARTS, is_sentence, may_stand
from cleaner.labels.placed.run import run_of

FAR = 14  # lines from one sentence to the next
LEAST = 5  # characters of a sentence: "…" is none
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
    own = frozenset(run)
    yield from _told(evidence, inside, _until(range(run[0] - 1, -1, -1), own, known))
    last = run[0]
    for i in run:
        if i > last + FAR or any(Label.RELATED in hits for hits in evidence.found.hits[last + 1 : i]):
            return
        last = i
        for j in _told(evidence, inside, _until(range(i + 1, len(inside)), own, known)):
            last = max(last, j)
            yield j


def _until(lines: Sequence[int], own: Collection[int], known: Collection[int]) -> Iterator[int]:
    """The lines before the first one that is the article's or known to be something."""
    for i in lines:
        if i in own or i in known:
            return
        yield i


def _told(evidence: Evidence, inside: Sequence[float], lines: Iterator[int]) -> Iterator[int]:
    """The lines that may be the article's, to the last sentence before those that are not."""
    waiting: list[int] = []
    apart = 0
    for i in lines:
        text = evidence.document.blocks[i].text
        if not text:
            continue
        likely = inside[i] >= LIKELY and is_sentence(evidence, i)
        apart = 0 if likely else apart + 1 if apart or not _is_unnamed(evidence, i) else 0
        if apart > APART or len(waiting) >= FAR:
            return
        if may_stand(evidence, i) and _RULE not in text:
            waiting.append(i)
            if not apart and _ends(evidence, i):
                yield from waiting
                waiting = []


def _ends(evidence: Evidence, i: int) -> bool:
    """Whether a line is a sentence; what asks, as teasers do, is none of the last."""
    text = evidence.document.blocks[i].text
    return evidence.ends_sentence(i) and not text.endswith(ASKS) and len(text) >= LEAST


def _is_unnamed(evidence: Evidence, i: int) -> bool:
    """Whether a line says nothing of itself and is likely nothing that has a name, or is a picture's."""
    hits = evidence.found.hits[i]
    return PARTS.issuperset(hits) and (bool(hits) or evidence.likeliest(i, inside=False) in _UNNAMED)
