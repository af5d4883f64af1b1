"""Parts of an article that stood in it before."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise

from cleaner.blocks.block import Document
from cleaner.labels.evidence import Evidence
from cleaner.labels.placed.run import run_of

PARAGRAPH = 100  # characters of what is more than a line
WIDE = 2  # characters of other scripts that one of Chinese or Japanese says
SEVERAL = 2  # copies of paragraphs, where perhaps all of the text stands once more


def copies(document: Document, run: Sequence[int], least: int) -> Iterator[int]:
    """Yield what stood in the article before, of `least` characters, but for short lines and an item of a list whose
    other items did not.
    """
    short = {i for i in run if _length(document.blocks[i].text) < PARAGRAPH}
    seen: set[str] = set()
    again: set[int] = set()
    for i in run:
        text = document.blocks[i].text
        if text in seen and not (i - 1 in short and i + 1 in short):
            again.add(i)
        elif _length(text) >= least:
            seen.add(text)
    return (i for i in again if document.blocks[i].marks.tag != "li" or not again.isdisjoint((i - 1, i + 1)))


def _length(text: str) -> int:
    """The characters of a text, each of Chinese and Japanese as many as it says."""
    return len(text) * (WIDE if "\u3040" <= text[:1] <= "\u9fff" else 1)


def repeated(evidence: Evidence, inside: Sequence[float], known: Collection[int]) -> set[int]:
    """Return the paragraphs that stood in the article before, and where they are several what stands beside one as it
    did beside the first: HTML may hold its text once more, for narrow windows.
    """
    document, run = evidence.document, run_of(inside, known)
    result = set(copies(document, run, PARAGRAPH))
    if sum(document.blocks[i].marks.tag != "li" for i in result) < SEVERAL:
        return result
    first: dict[tuple[str, str], int] = {}
    pairs = pairwise(document.blocks[i].text for i in run)
    again = [n for n, pair in enumerate(pairs) if first.setdefault(pair, n) < n]
    for n in again:
        if run[n] in result:
            result.add(run[n + 1])
    for n in reversed(again):
        if run[n + 1] in result:
            result.add(run[n])
    return result
