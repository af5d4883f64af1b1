"""Sentences of a long text of a dump, a story's for one: the further they stand from its beginning, the less they seem
to be of it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from cleaner.labels.evidence import Evidence
from cleaner.labels.opinions.rescue import THRESHOLD
from cleaner.labels.placed.run import run_of

LONG, NEARLY = 20_000, 0.25  # characters of a long text, and an opinion on a sentence of it
UNSURE, SURE = 0.75, 0.9  # opinions on the one above it, and on sentences above all such
MOST = 2  # lines that are no sentences between two that are: "They went on", "* * *"


def told_on(evidence: Evidence, inside: Sequence[float], known: Collection[int]) -> Iterator[int]:
    """Yield the plain sentences behind all sure ones of a long text, straight below those hardly surer its own:
    what is written below a picture stands among sure ones.
    """
    blocks, run = evidence.document.blocks, run_of(inside, known)
    if sum(len(blocks[i].text) for i in run) < LONG:
        return
    last = max((i for i in run if inside[i] >= SURE), default=run[0])
    for i in range(last, len(inside)):
        if inside[i] >= THRESHOLD:
            last = i
        elif i - last <= MOST and inside[i] >= NEARLY and inside[last] < UNSURE and _is_sentence(evidence, i, known):
            last = i
            yield i


def _is_sentence(evidence: Evidence, i: int, known: Collection[int]) -> bool:
    block = evidence.document.blocks[i]
    return i not in known and evidence.is_plain(i) and evidence.ends_sentence(i) and not block.marks.link_chars
