"""What hardly reads like the article and stands in an element of HTML whose tag or name tells of something beside it: a
sidebar, links, a notice about the site, a shop's offer, a row of parts side by side.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from cleaner.blocks.block import HEADINGS, Block, Container, near
from cleaner.labels.evidence import NAMES, Evidence
from cleaner.labels.label import Label, headline_in
from cleaner.labels.placed.boxes.calls import OPENS
from cleaner.labels.placed.nearest import headed
from cleaner.labels.placed.run import run_of
from cleaner.languages.lazy import lazy

SURE = 0.7  # an opinion that counts for more than a name
PART = 0.15  # of the article that elements of one name hold at most: else the name is the layout's
NEAR = 7  # elements around a block of which one may be named so
_BESIDE = lazy(
    r"(?i)(?<![a-z])(?:(?<!has-)(?<!content-)sidebar"
    r"|links|resources|related|posts|recommended|recommendations"
    r"|alert|disclaimer|disclosure|affiliate"
    r"|demo|download|offers?"
    r"|dialog|drawer|dropdown|flyout|modal|popup"
    r"|btn|buttons?"
    r"|flex-row|items-center|items-start|justify-between|justify-center)(?![a-z])"
)
_BUTTON = frozenset({"btn", "button", "buttons"})


def asides(evidence: Evidence, inside: Sequence[float], known: Mapping[int, Label]) -> Iterator[int]:
    """Yield the blocks that are not surely the article's and stand in an element named as something beside it; what
    stands in one element with the headline is none.
    """
    blocks = evidence.document.blocks
    run = run_of(inside, known)
    if all(inside[i] >= SURE for i in run):
        return
    above = headed(blocks, headline_in(known))
    found = {i: _words(blocks[i], above) for i in run}
    held: Counter[str] = Counter()
    for i, words in found.items():
        held.update(dict.fromkeys(words, len(blocks[i].text)))
    most = PART * sum(len(blocks[i].text) for i in run)
    yield from (i for i, words in found.items() if inside[i] < SURE and any(held[word] <= most for word in words))


def _words(block: Block, above: set[Container]) -> set[str]:
    """The words for something beside the article in the names of the elements near a block; a heading is named by its
    own words, and may be what one clicks.
    """
    is_heading = block.marks.tag in HEADINGS
    nodes = (node for node in near(block, NEAR)[int(is_heading) :] if node not in above)
    words = {word for node in nodes if (word := "aside" if node.tag == "aside" else _word(node.names))}
    return words - _BUTTON if is_heading else words


@lru_cache(NAMES)
def _word(names: str) -> str:
    """The first such word in an element's names, "" if none is or they tell what a click opens."""
    found = _BESIDE.search(names) if names else None
    return "" if found is None or OPENS.search(names) else found.group().lower()
