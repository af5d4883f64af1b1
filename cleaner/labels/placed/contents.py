"""The lines of a table of contents, which stand once more on the page, as its headings."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from cleaner.labels.evidence import HEADING, Evidence
from cleaner.labels.label import Label
from cleaner.labels.opinions.rescue import THRESHOLD
from cleaner.labels.placed.announced import COLONS
from cleaner.labels.signs.phrases import WHOLE, Hit

FEWEST, LONGEST, PARAGRAPH = 4, 100, 80  # lines of a table without a title, characters of one, and of a paragraph
SURE = 0.85  # the mean opinion of lines of HTML that are no table of contents
_NUMBERS = "0123456789.)# "
_CELLS = frozenset({"tr", "td", "th"})  # of a table of HTML, which may say the same of several things


def contents(evidence: Evidence, inside: Sequence[float]) -> Iterator[int]:
    """Yield the lines that read like the article's and stand below a title like "Table of contents", each of them, and
    those between it and the title, once more further below, in the article, with something else below it than here.
    """
    if not any(map(_is_title, evidence.found.hits)):
        return
    folded, listed = evidence.found.folded, False
    last = {words: i for i, words in enumerate(folded) if inside[i] >= THRESHOLD}
    for i, block in enumerate(evidence.document.blocks):
        able = len(block.text) <= HEADING and folded[i] and block.marks.tag not in _CELLS
        heading = last.get(folded[i], i) if able else i
        again = heading > i and folded[heading + 1 : heading + 2] != folded[i + 1 : i + 2]
        if listed and again and inside[i] >= THRESHOLD:
            yield i
        listed = _is_title(evidence.found.hits[i]) or (listed and again)


def untitled(evidence: Evidence, inside: Sequence[float]) -> Iterator[int]:
    """Yield the lines that read like the article's and stand in a table of contents without a title: each of its lines
    stands once more on the page, below, as a heading of the article, in the same order; no sentence announces them.
    """
    headings = [*_headings(evidence, inside), -1]
    run, at = list[int](), -1
    for i, heading in enumerate(headings):
        if run and heading <= at + 1:
            able = len(run) >= FEWEST and headings[run[0]] > run[-1] and not _is_sure(evidence, inside, run)
            if able and not _is_announced(evidence, inside, run[0] - 1):
                yield from (line for line in run if inside[line] >= THRESHOLD)
            run = []
        if heading > i:
            run.append(i)
            at = heading


def unnumbered(evidence: Evidence, longest: int) -> list[str]:
    """Return the words of each line without its number, nothing of a line of more characters."""
    return [text.strip(_NUMBERS) if len(text) <= longest else "" for text in evidence.found.folded]


def _headings(evidence: Evidence, inside: Sequence[float]) -> Iterator[int]:
    """Where each block's words stand once more, as a heading of the article, below it; -1 where they do not."""
    blocks = evidence.document.blocks
    words = unnumbered(evidence, LONGEST)
    counts, last = Counter(words), {text: i for i, text in enumerate(words)}
    long = [p >= THRESHOLD and len(block.text) >= PARAGRAPH for block, p in zip(blocks, inside, strict=True)]
    for i, text in enumerate(words):
        heading = last[text]
        able = bool(text) and counts[text] == 2 and heading > i and inside[heading] >= THRESHOLD
        yield heading if able and any(long[heading + 1 : heading + 3]) else -1


def _is_sure(evidence: Evidence, inside: Sequence[float], run: Sequence[int]) -> bool:
    """Whether lines of HTML are surely the article's: a list of what it tells of below, as the parts of a workout."""
    return evidence.document.page.kind == "html" and sum(inside[i] for i in run) >= SURE * len(run)


def _is_announced(evidence: Evidence, inside: Sequence[float], above: int) -> bool:
    """Whether a paragraph or a line with a colon of the article stands above."""
    if above < 0 or inside[above] < THRESHOLD:
        return False
    text = evidence.document.blocks[above].text
    return evidence.ends_sentence(above) or text.endswith(COLONS) or len(text) >= PARAGRAPH


def _is_title(hits: Mapping[Label, Hit]) -> bool:
    hit = hits.get(Label.NAVIGATION) if hits else None
    return hit is not None and hit.strength == WHOLE
