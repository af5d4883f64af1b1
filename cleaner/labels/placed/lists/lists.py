"""Lists of which a part seemed to be the article's: a list is the article's as a whole, or not at all; so are the rows
of a table, and the line with a colon above a list of links.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from cleaner.blocks.block import HEADINGS, Block
from cleaner.labels.evidence import Evidence
from cleaner.labels.label import Label
from cleaner.labels.opinions.rescue import THRESHOLD
from cleaner.labels.placed.lists.announced import COLONS
from cleaner.labels.signs.phrases import START, WHOLE, Hit, says

# The mean opinion from which on a list is the article's, and below which it is none of it. In a dump a menu may stand
# straight below the list of an article, and a row of a table is a few words or numbers: in between each line is what it
# seemed to be. A list below a line of the article with a colon is less likely none of it.
BOUNDS = {"html": (0.5, 0.5), "text": (0.55, 0.3)}
IN_TABLES, ANNOUNCED, OF_HEADLINES = (0.45, 0.3), (0.4, 0.4), (0.7, 0.7)
ANNOUNCED_IN_TEXT = (0.4, 0.3)
OF_CELLS = (0.35, 0.2)  # of a table that a browser copied: cells of a few words seem to be less the article's
LIKELY = OF_CELLS[0]  # no list of which all seems to be less is the article's
CELLS, CELL = 1, 40  # lines between two rows of a table, and characters of one
HEADLINE = 30  # characters of a headline
SURE = 0.8  # an opinion that no other item changes: a comment may quote, and a box may hold, what is the article's
LINKED = 0.5  # of a list of links that they hold
SURE_OF_LINKS, SURE_ALONE = 0.8, 0.9  # opinions of a line that a list of links is announced by, and that stays without
LINE = 120  # characters of a line that only announces
# What a word of a list may say without being it, as "Audio" does among an article's subjects.
_NAMES = frozenset({Label.MEDIA, Label.NAVIGATION, Label.TAGS})


def lists(evidence: Evidence, inside: Sequence[float], known: Collection[int]) -> tuple[list[int], list[int]]:
    """Return the items that were missed of lists whose items are the article's by the mean of their opinions, and those
    that were taken of other lists; `known` ones, and what says what it is, stay as they are.
    """
    document = evidence.document
    every = evidence.items if document.page.kind == "html" else _of_dump(document.blocks)
    return _evened(evidence, inside, known, every)


def broken(evidence: Evidence, inside: Sequence[float], known: Collection[int]) -> tuple[list[int], list[int]]:
    """Return what is missed of lists of HTML of which other rules took a part, and what is taken: the rest of a list,
    the words that are an item's name, and the lines that announce a list that is gone.
    """
    every, left = evidence.items, list(inside)
    taken = _evened(evidence, inside, known, every)[1]
    for i in taken:
        left[i] = 0.0
    return [*_named(evidence, left, known, every)], [*taken, *_announcing(evidence, left, known, every)]


def _evened(
    evidence: Evidence, inside: Sequence[float], known: Collection[int], every: Iterable[Sequence[int]]
) -> tuple[list[int], list[int]]:
    kind, blocks = evidence.document.page.kind, evidence.document.blocks
    missed: list[int] = []
    taken: list[int] = []
    for items in every:
        if all(inside[i] < LIKELY for i in items):
            continue
        able = [i for i in items if i not in known and not says(evidence.found.hits[i])]
        if not able:
            continue
        least, most = (_bounds if kind == "html" else _bounds_of_dump)(evidence, inside, items)
        mean = sum(inside[i] for i in able) / len(able)
        if mean >= least:
            missed += (i for i in able if inside[i] < THRESHOLD and any(map(str.isalnum, blocks[i].text)))
        elif mean < most:
            taken += (i for i in able if THRESHOLD <= inside[i] < SURE)
    return missed, taken


def _named(
    evidence: Evidence, inside: Sequence[float], known: Collection[int], every: Iterable[Sequence[int]]
) -> Iterator[int]:
    """The items that are a word of menus, players or tags, and the only ones of their list that are gone."""
    for items in every:
        missed = [i for i in items if inside[i] < THRESHOLD]
        few = 0 < len(missed) < len(items) / 2
        if few and all(i not in known and _is_name(evidence.found.hits[i]) for i in missed):
            yield from missed


def _announcing(
    evidence: Evidence, inside: Sequence[float], known: Collection[int], every: Iterable[Sequence[int]]
) -> Iterator[int]:
    """The lines with a colon, not surely the article's, straight above a list of links that is gone: "See also:"."""
    blocks = evidence.document.blocks
    for items in every:
        above = items[0] - 1
        if above < 0 or above in known or not THRESHOLD <= inside[above] < SURE_ALONE:
            continue
        announces = blocks[above].text.endswith(COLONS) and len(blocks[above].text) <= LINE
        if announces and _is_linked(blocks, items) and all(inside[i] < THRESHOLD for i in items):
            yield above


def _bounds(evidence: Evidence, inside: Sequence[float], items: Sequence[int]) -> tuple[float, float]:
    """The mean opinions from which on a list of HTML is the article's, and below which it is none of it."""
    blocks, above = evidence.document.blocks, items[0] - 1
    if blocks[items[0]].marks.tag == "tr":
        return IN_TABLES
    if above < 0 or blocks[above].marks.tag in HEADINGS or inside[above] < THRESHOLD:
        return BOUNDS["html"]
    linked = _is_linked(blocks, items)
    if blocks[above].text.endswith(COLONS):
        return ANNOUNCED if not linked or inside[above] >= SURE_OF_LINKS else BOUNDS["html"]
    headlines = linked and sum(len(blocks[i].text) for i in items) >= HEADLINE * len(items)
    return OF_HEADLINES if headlines and evidence.ends_sentence(above) else BOUNDS["html"]


def _bounds_of_dump(evidence: Evidence, inside: Sequence[float], items: Sequence[int]) -> tuple[float, float]:
    """The same for a list of a text dump, or a table of one."""
    blocks, above = evidence.document.blocks, items[0] - 1
    if _is_row(blocks[items[0]]):
        return OF_CELLS
    announced = above >= 0 and inside[above] >= THRESHOLD and blocks[above].text.endswith(COLONS)
    return ANNOUNCED_IN_TEXT if announced else BOUNDS["text"]


def _is_linked(blocks: Sequence[Block], items: Sequence[int]) -> bool:
    return sum(blocks[i].marks.link_chars for i in items) >= LINKED * sum(len(blocks[i].text) for i in items)


def _is_name(hits: Mapping[Label, Hit]) -> bool:
    """Whether a block is such a word and says nothing else."""
    said = {label: hit.strength for label, hit in hits.items() if hit.strength >= START}
    return bool(said) and _NAMES.issuperset(said) and set(said.values()) == {WHOLE}


def _of_dump(blocks: Sequence[Block]) -> Iterator[list[int]]:
    """The lines of a text dump with bullets of the same indent, no blank line between them, and those of its tables."""
    run: list[int] = []
    for i, block in enumerate(blocks):
        item, marks = block.marks.tag == "li", block.marks
        if run and not (item and not marks.blanks and marks.indent == blocks[i - 1].marks.indent):
            yield run
            run = []
        if item:
            run.append(i)
    if run:
        yield run
    yield from _tables(blocks)


def _tables(blocks: Sequence[Block]) -> Iterator[list[int]]:
    """The rows of each table that a browser copied, and what stands between two of them as a line of its own: a cell
    that holds a paragraph. A row that stands alone may be a button beside a line.
    """
    run: list[int] = []
    for i in (i for i, block in enumerate(blocks) if _is_row(block)):
        if run and i - run[-1] <= 1 + CELLS and not blocks[i].marks.blanks and _are_cells(blocks[run[-1] + 1 : i]):
            run += range(run[-1] + 1, i + 1)
        else:
            yield from [run] if len(run) > 1 else ()
            run = [i]
    yield from [run] if len(run) > 1 else ()


def _is_row(block: Block) -> bool:
    """Whether a line of a text dump has cells, as a browser copies tables: tabs between its words."""
    return "\t" in block.raw and not block.marks.tag and "\t" in block.raw.strip()


def _are_cells(between: Sequence[Block]) -> bool:
    return all(len(block.text) <= CELL and not block.marks.tag for block in between)
