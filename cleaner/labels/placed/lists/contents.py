"""The lines of a table of contents, which stand once more on the page, as its headings."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from cleaner.labels.evidence import HEADING, Evidence
from cleaner.labels.label import NAVIGATION, Label
from cleaner.labels.opinions.rescue import THRESHOLD
from cleaner.labels.placed.lists.announced import COLONS
from cleaner.labels.placed.run import run_of
from cleaner.labels.signs.phrases import WHOLE, Hit

FEWEST, LONGEST, PARAGRAPH = 4, 100, 80  # lines of a table without a title, characters of one, and of a paragraph
SURE = 0.85  # the mean opinion of lines of HTML that are no table of contents
_NUMBERS = "0123456789.)# "
_CELLS = frozenset({"tr", "td", "th"})  # of a table of HTML, which may say the same of several things


def contents(evidence: Evidence, inside: Sequence[float]) -> Iterator[int]:
    """Yield the lines that read like the article's and stand below a title like "Table of contents", each of them, and
    those between it and the title, once more further below, in the article, with something else below it than here.
    """
    titles = {i for i, hits in enumerate(evidence.found.hits) if hits and is_title(hits)}
    last = {evidence.found.folded[i]: i for i in run_of(inside)} if titles else {}
    listed = False
    for i in range(min(titles, default=len(inside)), len(inside)):
        listed = listed and _is_again(evidence, last, i)
        if listed and inside[i] >= THRESHOLD:
            yield i
        listed = listed or i in titles


def _is_again(evidence: Evidence, last: Mapping[str, int], i: int) -> bool:
    """Whether a line stands once more below, where `last` says that its words do, with something else below it."""
    blocks, folded = evidence.document.blocks, evidence.found.folded
    if not folded[i] or last.get(folded[i], i) <= i:
        return False
    able = len(blocks[i].text) <= HEADING and blocks[i].marks.tag not in _CELLS
    heading = last[folded[i]]
    return able and folded[heading + 1 : heading + 2] != folded[i + 1 : i + 2]


def untitled(evidence: Evidence, inside: Sequence[float]) -> Iterator[int]:
    """Yield the lines that read like the article's and stand in a table of contents without a title: each of its lines
    stands once more on the page, below, as a heading of the article, in the same order; no sentence announces them.
    """
    again = _headings(evidence, inside)
    if len(again) < FEWEST:
        return
    headings = [*(again.get(i, -1) for i in range(len(inside))), -1]
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


def _headings(evidence: Evidence, inside: Sequence[float]) -> dict[int, int]:
    """The lines whose words stand once more, below, as a heading of the article, and where they do."""
    run = run_of(inside)
    long = {i for i in run if len(evidence.document.blocks[i].text) >= PARAGRAPH}
    able = {i for i in run if not long.isdisjoint((i + 1, i + 2))}
    words = unnumbered(evidence, LONGEST)
    places: dict[str, list[int]] = {words[i]: [] for i in able if words[i]}
    for i, text in enumerate(words):
        if text in places:
            places[text].append(i)
    pairs = (held for held in places.values() if len(held) == 2)
    return {line: heading for line, heading in pairs if heading in able}


def _is_sure(evidence: Evidence, inside: Sequence[float], run: Sequence[int]) -> bool:
    """Whether lines of HTML are surely the article's: a list of what it tells of below, as the parts of a workout."""
    return evidence.document.page.kind == "html" and sum(inside[i] for i in run) >= SURE * len(run)


def _is_announced(evidence: Evidence, inside: Sequence[float], above: int) -> bool:
    """Whether a paragraph or a line with a colon of the article stands above."""
    if above < 0 or inside[above] < THRESHOLD:
        return False
    text = evidence.document.blocks[above].text
    return evidence.ends_sentence(above) or text.endswith(COLONS) or len(text) >= PARAGRAPH


def is_title(hits: Mapping[Label, Hit]) -> bool:
    """Return whether a block says that it is a title of a menu or of a table of contents: "On this page"."""
    hit = hits.get(NAVIGATION)
    return hit is not None and hit.strength == WHOLE
