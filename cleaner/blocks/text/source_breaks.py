"""Line breaks of a page's source, which browsers show as spaces and tag strippers leave."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from cleaner.blocks.block import Block
from cleaner.blocks.text.code_lines import is_code
from cleaner.blocks.text.listings import is_command
from cleaner.blocks.text.stretches import stretches
from cleaner.languages.lazy import lazy
from cleaner.languages.marks import STOPS
from cleaner.named_tuple import NamedTuple

LEAST, SENTENCES = 4, 2  # breaks inside sentences of a page, and lines in which a sentence ends, that show it
# Of all breaks: those inside sentences, and those of stretches that have one, from which all breaks are the source's.
SHARE, BESIDE = 0.3, 0.6
HALF, FEW = 0.5, 0.2  # the share of such breaks in a stretch that is joined, on other pages and on such a one
SHORTEST, SHORT = 20, 4  # characters of a line before such a break; lines of a stretch without one
WIDE = 60  # characters of the longest line of a stretch that is prose, where the page does not tell: verses are narrow
_ENDED = (*STOPS, *":;,”\"»)’'|")
_SENTENCE_ENDS = lazy(rf"[^\W\d_]{{2}}[{STOPS}][”\")’»]{{0,2}} [“\"(‘„«]?[^\W\d_a-z]")
_OPENING = "“\"(‘„«'¿¡"


class _Stretch(NamedTuple):
    """Lines that no blank line parts, and how many of the breaks between them stand inside a sentence."""

    lines: Sequence[Block]
    inside: int

    @property
    def breaks(self) -> int:
        return len(self.lines) - 1

    @property
    def sentence_ends(self) -> int:
        """In how many lines a sentence ends that is not the line's last: verses and lists have none."""
        return sum(_SENTENCE_ENDS.search(line.text) is not None for line in self.lines)


def without_source_breaks(blocks: list[Block]) -> list[Block]:
    """Return the blocks of a dump, a line each; those joined between which the page's source had a line break and the
    page has none, if the dump shows such breaks.
    """
    found = [_stretch(blocks[place.start : place.stop]) for place in stretches(blocks)]
    broken = [stretch for stretch in found if stretch.inside]
    inside, every = sum(stretch.inside for stretch in broken), sum(stretch.breaks for stretch in found)
    if inside < LEAST or sum(stretch.sentence_ends for stretch in broken) < SENTENCES:
        return blocks
    throughout = inside >= SHARE * every and sum(stretch.breaks for stretch in broken) >= BESIDE * every
    return [block for stretch in found for block in _joined(stretch, throughout=throughout)]


def _stretch(lines: Sequence[Block]) -> _Stretch:
    inside = sum(_is_inside(above.text, below.text) for above, below in pairwise(lines))
    return _Stretch(lines, 0 if inside and any(map(_is_program, lines)) else inside)


def _is_program(line: Block) -> bool:
    return is_code(line.text) or is_command(line.text) or line.text.endswith("\\")


def _is_inside(above: str, below: str) -> bool:
    """Whether a sentence goes on behind a break: no word of it ends there, and the next begins in small letters."""
    return below[:1].islower() and len(above) >= SHORTEST and not above.endswith(_ENDED)


def _is_broken(stretch: _Stretch, *, throughout: bool) -> bool:
    """Whether the breaks of a stretch are the source's."""
    if throughout and not stretch.inside:
        return len(stretch.lines) <= SHORT and not any(map(_is_program, stretch.lines))
    if throughout:
        return stretch.inside >= FEW * stretch.breaks
    if not stretch.inside or stretch.inside < HALF * stretch.breaks:
        return False
    prose = stretch.lines[-1].text.endswith(tuple(STOPS)) or stretch.sentence_ends
    return bool(prose) and max(len(line.text) for line in stretch.lines) >= WIDE


def _joined(stretch: _Stretch, *, throughout: bool) -> list[Block]:
    """The blocks of a stretch; `throughout`: the breaks of the page are its source's."""
    if not _is_broken(stretch, throughout=throughout):
        return list(stretch.lines)
    groups: list[list[Block]] = []
    for line in stretch.lines:
        if groups and _goes_on(groups[-1][-1], line, told=stretch.inside > 0):
            groups[-1].append(line)
        else:
            groups.append([line])
    return [_one(group) if len(group) > 1 else group[0] for group in groups]


def _goes_on(above: Block, below: Block, *, told: bool) -> bool:
    """Whether a line goes on in the next one: of a stretch of which that is not told, unless a sentence ends there."""
    begins = below.text[0].isalnum() or below.text[0] in _OPENING
    return begins and not below.marks.tag and (told or not above.text.endswith(_ENDED))


def _one(group: Sequence[Block]) -> Block:
    text = " ".join(block.text for block in group)
    return group[0]._replace(raw="".join(block.raw for block in group), text=text)
