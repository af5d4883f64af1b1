"""Sentences of a long text of a dump, a story's for one: the further they stand from its beginning, the less they seem
to be of it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from cleaner.labels.evidence import Evidence
from cleaner.labels.opinions.rescue import THRESHOLD
from cleaner.labels.placed.run import run_of

LONG, NEARLY = 20_000, 0.25  # characters of a long text, and an opinion on a sentence of it
MOST = 2  # lines that are no sentences between two that are: "They went on", "* * *"


def told_on(evidence: Evidence, inside: Sequence[float], known: Collection[int]) -> Iterator[int]:
    """Yield the plain sentences that stand straight below those of a long text, and are nearly as surely its own."""
    blocks, run = evidence.document.blocks, run_of(inside, known)
    if sum(len(blocks[i].text) for i in run) < LONG:
        return
    last = run[0]
    for i in range(run[0], len(inside)):
        if inside[i] >= THRESHOLD:
            last = i
        elif i - last <= MOST and inside[i] >= NEARLY and i not in known and _is_sentence(evidence, i):
            last = i
            yield i


def _is_sentence(evidence: Evidence, i: int) -> bool:
    block = evidence.document.blocks[i]
    return evidence.is_plain(i) and evidence.ends_sentence(i) and not block.marks.link_chars
