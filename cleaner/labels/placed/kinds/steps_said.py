"""The ingredients and the steps of a recipe or a how-to that the data in a page of HTML name, one by one."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import takewhile

from cleaner.labels.evidence import Evidence
from cleaner.labels.placed.headings import headings
from cleaner.labels.placed.run import run_of
from cleaner.labels.signs.phrases import bare

LEAST = 3  # that stand on the page
AMOUNT = 16  # characters of what stands before an ingredient, or counts a step: "300 ml", "2."
ABOVE = 6  # blocks from a heading to the first below it


def steps_said(evidence: Evidence, inside: Sequence[float], known: Collection[int]) -> Iterator[int]:
    """Yield the blocks that say what such data say, or all of it but the amount in the block before, with those amounts
    and the headings above; none that the article has already.
    """
    said = _said(evidence)
    if len(said) < LEAST:
        return
    texts = _texts(evidence)
    ends = "".join(f" {step}\n" for step in said)
    shown = [
        i for i, text in enumerate(texts) if text in said or (f" {text}\n" in ends and _is_amount(evidence, i - 1))
    ]
    found = _missed(texts, shown, inside, known)
    yield from found
    yield from (i - 1 for i in found if i - 1 not in known and _is_amount(evidence, i - 1))
    yield from _above(evidence, texts, found)


def steps_gone(evidence: Evidence, inside: Sequence[float], known: Collection[int]) -> Iterator[int]:
    """Yield the blocks of several words that say all of a step or an ingredient and that rules about lists took."""
    said = {step for step in _said(evidence) if " " in step}
    if len(said) < LEAST:
        return
    texts = _texts(evidence)
    yield from _missed(texts, [i for i, text in enumerate(texts) if text in said], inside, known)


def _missed(texts: Sequence[str], shown: Sequence[int], inside: Sequence[float], known: Collection[int]) -> list[int]:
    """Of the blocks that say what data say, if they are several, the first to say what the article has not already."""
    if len({texts[i] for i in shown}) < LEAST:
        return []
    read = {texts[i] for i in run_of(inside)}
    found = [i for i in shown if texts[i] not in read and i not in known]
    return sorted({texts[i]: i for i in reversed(found)}.values())


def _is_amount(evidence: Evidence, i: int) -> bool:
    text = evidence.document.blocks[i].text if i >= 0 else ""
    return len(text) <= AMOUNT and text[:1].isnumeric()


def _said(evidence: Evidence) -> set[str]:
    return {bare(claim.value.casefold()) for claim in evidence.document.claims if claim.field == "step"} - {""}


def _texts(evidence: Evidence) -> list[str]:
    return [bare(block.text.casefold()) for block in evidence.document.blocks]


def _above(evidence: Evidence, texts: Sequence[str], found: Sequence[int]) -> Iterator[int]:
    """The nearest headings of recipes above what was found."""
    names = headings(evidence.document.language, "ingredients") | headings(evidence.document.language, "steps")
    taken = set(found)
    for i in found:
        near = takewhile(lambda j: j not in taken, range(i - 1, max(-1, i - 1 - ABOVE), -1))
        yield from [j for j in near if texts[j] in names][:1]
