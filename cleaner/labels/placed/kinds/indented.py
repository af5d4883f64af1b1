"""Paragraphs of a Chinese or Japanese text dump that begin with the wide space that its article's paragraphs begin
with: menus, teasers and forms hardly ever do.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from cleaner.labels.evidence import Evidence
from cleaner.labels.placed.kinds.wide_lines import LANGUAGES
from cleaner.labels.placed.run import run_of

WIDE_SPACE = "\u3000"
LEAST, PART = 3, 0.5  # paragraphs of the article that begin so, and how many of its sentences they are at least
FAR = 8  # lines from one to the next


def indented(evidence: Evidence, inside: Sequence[float], known: Collection[int]) -> Iterator[int]:
    """Yield the sentences that begin with a wide space, as most of the article's do, and stand among or closely below
    them; `known` ones stay what they are.
    """
    run = run_of(inside, known) if evidence.document.language in LANGUAGES else []
    sentences = [i for i in run if evidence.ends_sentence(i)]
    own = [i for i in sentences if _begins_wide(evidence, i)]
    if len(own) < LEAST or len(own) < PART * len(sentences):
        return
    last = own[0]
    for i in range(last + 1, len(inside)):
        if i - last > FAR:
            return
        if _begins_wide(evidence, i) and evidence.ends_sentence(i):
            last = i
            if i not in known and evidence.is_plain(i):
                yield i


def _begins_wide(evidence: Evidence, i: int) -> bool:
    return evidence.document.blocks[i].raw.lstrip(" \t\r\n").startswith(WIDE_SPACE)
