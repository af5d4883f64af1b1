"""Paragraphs and facts of HTML of a kind, as those on cards one below the other: all are the article's, or none."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from functools import lru_cache

from cleaner.blocks.block import HEADINGS, Block, near
from cleaner.blocks.text.link_list import is_linked
from cleaner.labels.evidence import NAMES, Evidence
from cleaner.labels.label import Label
from cleaner.labels.opinions.rescue import THRESHOLD
from cleaner.labels.placed.lists.listed import NOTES
from cleaner.languages.lazy import lazy

LEAST, NEAR = 35, 4  # characters of a paragraph, and elements from it on that are named alike for those of a kind
LIKELY = 0.1  # an opinion of a paragraph that was missed
OWN, FEW = 0.45, 2  # the mean opinion of the characters of a kind that is the article's, and how many at least are
FACTS = 3  # short lines of a kind that are, at least, and half of them: a price, a size, what is good about a thing
SLIGHTLY, MOST, MORE = 0.15, 4, 1.2  # the mean opinion of a kind that nearly all of a page is, how many, and how much
MANY, SHARE = 5, 0.4  # how many at least there are of a kind that is not, and of them those that seemed to be, at most
LINE, TABLE = 120, 6  # characters of a fact, and elements around it of which none is a table
SURE, UNSURE = 0.75, 0.7  # opinions of what is surely the article's, and below which a kind well below it is not
APART, SEVERAL = 10, 3  # blocks from there to the first of a kind that is not, and how many at least seemed to be
_ELSE = NOTES | {Label.CAPTION, Label.CREDIT, Label.DATE, Label.BYLINE, Label.COMMENTS}
_NUMBER = lazy(r"\d+")
_NO_FACTS = HEADINGS | {"li", "td", "th", "tr"}
Place = tuple[str, ...]


def cards(evidence: Evidence, inside: Sequence[float], known: Collection[int]) -> tuple[list[int], list[int]]:
    """Return the paragraphs that were missed of a kind that is the article's by the mean of its opinions, and those
    that were taken of a kind of which none is surely the article's and that begins well below all that surely is, or
    of which most are not.
    """
    missed: list[int] = []
    taken: list[int] = []
    last = max((i for i, p in enumerate(inside) if p >= SURE), default=len(inside))
    printed = _size(evidence, (i for i, p in enumerate(inside) if p >= THRESHOLD))
    for kind in _kinds(evidence, inside, known, _is_prose, SURE):
        within = [i for i in kind if inside[i] >= THRESHOLD]
        if not within or len(within) == len(kind) < SEVERAL:
            continue
        if _is_apart(inside, kind, within, last):
            taken += within
        elif _is_own(evidence, inside, kind, printed):
            missed += (i for i in kind if LIKELY <= inside[i] < THRESHOLD and _may_be_own(evidence, i))
        elif _is_other(evidence, inside, kind, within):
            taken += within
    return missed, taken


def facts(evidence: Evidence, inside: Sequence[float], known: Collection[int]) -> Iterator[int]:
    """Yield the short lines, none of a list or a table, that were missed of a kind of which most are the article's."""
    hits = evidence.found.hits
    for kind in _kinds(evidence, inside, known, _is_fact, THRESHOLD):
        within = [i for i in kind if inside[i] >= THRESHOLD]
        most = FACTS <= len(within) < len(kind) <= 2 * len(within)
        if most and sum(inside[i] for i in kind) >= OWN * len(kind):
            able = (i for i in kind if LIKELY <= inside[i] < THRESHOLD and not hits[i])
            yield from (i for i in able if evidence.likeliest(i, inside=False) not in _ELSE)


def place(block: Block, most: int) -> Place:
    """Return the tags and names, without numbers, of the nearest elements around a block."""
    return tuple(f"{node.tag} {_name(node.names)}" for node in near(block, most))


def _is_prose(evidence: Evidence, i: int) -> bool:
    """Whether a block ends as a sentence does, and is neither short, nor a heading, a link or a button."""
    block = evidence.document.blocks[i]
    able = len(block.text) >= LEAST and block.marks.tag not in HEADINGS and not block.marks.control
    return able and evidence.ends_sentence(i) and not is_linked(block)


def _is_fact(evidence: Evidence, i: int) -> bool:
    block = evidence.document.blocks[i]
    able = block.marks.tag not in _NO_FACTS and not block.marks.control and 0 < len(block.text) < LINE
    if not able or 2 * block.marks.link_chars > len(block.text) or _is_prose(evidence, i):
        return False
    return all(node.tag != "table" for node in near(block, TABLE))


def _kinds(
    evidence: Evidence,
    inside: Sequence[float],
    known: Collection[int],
    able: Callable[[Evidence, int], bool],
    sure: float,
) -> Iterable[list[int]]:
    """The blocks of some that have the same tag and stand in elements of the same tags and names, of the tags of which
    one is neither sure nor unlikely: the others are as they seem.
    """
    blocks, found = evidence.document.blocks, defaultdict[tuple[str, Place], list[int]](list)
    tags = {blocks[i].marks.tag for i, p in enumerate(inside) if LIKELY <= p < sure and able(evidence, i)}
    for i, block in enumerate(blocks) if tags else ():
        marks = block.marks
        if marks.tag in tags and i not in known and marks.container is not None and able(evidence, i):
            found[marks.tag, place(block, NEAR)].append(i)
    return found.values()


def _is_own(evidence: Evidence, inside: Sequence[float], kind: Sequence[int], printed: int) -> bool:
    """Whether a kind is the article's by the mean of its opinions; where all but one or two were missed and say more
    than all that is the article's, a far lower mean will do.
    """
    missed, mean = [i for i in kind if inside[i] < THRESHOLD], _mean(evidence, inside, kind)
    within = len(kind) - len(missed)
    if mean >= OWN and within >= FEW:
        return True
    return mean >= SLIGHTLY and within <= FEW and len(missed) >= MOST and _size(evidence, missed) > MORE * printed


def _is_apart(inside: Sequence[float], kind: Sequence[int], within: Sequence[int], last: int) -> bool:
    """Whether a kind, most of which unsurely seemed to be the article's, begins well below its last sure line."""
    most = len(within) >= SEVERAL and 2 * len(within) > len(kind)
    return most and kind[0] - last >= APART and max(inside[i] for i in within) < UNSURE


def _is_other(evidence: Evidence, inside: Sequence[float], kind: Sequence[int], within: Sequence[int]) -> bool:
    """Whether few of a kind seemed to be the article's, and none of them surely."""
    few = len(kind) >= MANY and len(within) <= SHARE * len(kind) and max(inside[i] for i in within) < SURE
    return few and _mean(evidence, inside, kind) < OWN


def _mean(evidence: Evidence, inside: Sequence[float], kind: Sequence[int]) -> float:
    """The mean opinion of the characters of a kind."""
    blocks = evidence.document.blocks
    return sum(inside[i] * len(blocks[i].text) for i in kind) / _size(evidence, kind)


def _size(evidence: Evidence, some: Iterable[int]) -> int:
    """The characters of some blocks."""
    return sum(len(evidence.document.blocks[i].text) for i in some)


def _may_be_own(evidence: Evidence, i: int) -> bool:
    return evidence.is_plain(i) and evidence.likeliest(i, inside=False) not in _ELSE


@lru_cache(NAMES)
def _name(names: str) -> str:
    return _NUMBER.sub("", names)
