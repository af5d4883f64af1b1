"""The rest of a short article of a text dump that is headings with a few sentences below each, where its first ones
were found: the shorter the parts, the more they seem to be comments.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from cleaner.labels.evidence import Evidence
from cleaner.labels.label import Label
from cleaner.labels.placed.ends.endings import SHORT
from cleaner.labels.placed.run import run_of

FEWEST, LIKELY = 2, 0.2  # headings of the article above, and of those below, and an opinion on a line
SENTENCES = 15  # characters of what stands below a heading
SENTENCES_OF_A_PART = 2  # paragraphs of the article for each heading, at most


def alternating(evidence: Evidence, inside: Sequence[float], known: Mapping[int, Label]) -> Iterator[int]:
    """Yield the headings and the sentences straight below them that go on straight below a short article of such parts;
    below a long one they are rather teasers, and a single one is.
    """
    run = run_of(inside, known)
    if not run or sum(len(evidence.document.blocks[i].text) for i in run) > SHORT:
        return
    parts = sum(below == i + 1 and _is_headed(evidence, i) for i, below in pairwise(run))
    if parts < FEWEST or SENTENCES_OF_A_PART * parts < sum(map(evidence.ends_sentence, run)):
        return
    more = list(_parts_from(evidence, inside, known, run[-1] + 1))
    if len(more) >= FEWEST:
        yield from (i for heading in more for i in (heading, heading + 1))


def _parts_from(evidence: Evidence, inside: Sequence[float], known: Mapping[int, Label], at: int) -> Iterator[int]:
    """The headings of the likely parts that stand at a line, each straight below the one before."""
    while at + 1 < len(inside) and all(i not in known and inside[i] >= LIKELY for i in (at, at + 1)):
        if not _is_headed(evidence, at):
            return
        yield at
        at += 2


def _is_headed(evidence: Evidence, i: int) -> bool:
    """Whether a line may be a heading, and the one below it is sentences that say nothing of themselves."""
    below = i + 1
    told = evidence.ends_sentence(below) and evidence.is_plain(below)
    return told and len(evidence.document.blocks[below].text) >= SENTENCES and evidence.may_be_heading(i)
