"""Boxes of other articles in an article of HTML: an element that begins with their title, "Related", and holds a link
and what that article is about, or a list of links below such a title.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import takewhile

from cleaner.blocks.block import Block, Container, around
from cleaner.blocks.text.link_list import is_linked
from cleaner.labels.evidence import Evidence
from cleaner.labels.label import RELATED, Label, headline_in
from cleaner.labels.opinions.rescue import THRESHOLD
from cleaner.labels.placed.run import run_of
from cleaner.labels.signs.phrases import WHOLE, Hit

MOST, SURE = 8, 0.8  # blocks of a box, and an opinion that counts for more than its title
LEAST, WHOLLY = 2, 0.9  # links in a list, and of an item that its link holds


def titled_boxes(evidence: Evidence, inside: Sequence[float], known: Mapping[int, Label]) -> Iterator[int]:
    """Yield what is not surely the article's and stands in an element that begins with the title of other articles and
    holds a link, no more than a few blocks and not the headline; `known` ones stay what they are.
    """
    blocks, headline = evidence.document.blocks, headline_in(known)
    unsure = {i for i, p in enumerate(inside) if THRESHOLD <= p < SURE and i not in known}
    titles = [i for i, hits in enumerate(evidence.found.hits) if hits and _is_title(hits)] if unsure else []
    for title in (i for i in titles if not unsure.isdisjoint(range(i, i + MOST + 1))):
        box = _held(blocks, title)
        if not title < headline < box.stop and any(is_linked(blocks[i]) for i in box[1:]):
            yield from (i for i in box if i in unsure)


def titled_lists(evidence: Evidence, inside: Sequence[float], known: Collection[int]) -> Iterator[int]:
    """Yield such titles and the items of the list straight below, if each is a link and nothing else, however sure."""
    blocks, hits = evidence.document.blocks, evidence.found.hits
    for title in (i for i in run_of(inside, known) if hits[i] and _is_title(hits[i])):
        links = list(takewhile(lambda i: _is_link_in_a_list(blocks[i]), range(title + 1, len(blocks))))
        if len(links) >= LEAST and not any(i in known for i in links):
            yield from (title, *links)


def _is_link_in_a_list(block: Block) -> bool:
    return block.marks.tag == "li" and block.marks.link_chars >= WHOLLY * len(block.text)


def _is_title(hits: Mapping[Label, Hit]) -> bool:
    hit = hits.get(RELATED)
    return hit is not None and hit.strength == WHOLE


def _held(blocks: Sequence[Block], title: int) -> range:
    """The blocks in the nearest element that holds more than the title and begins with it, if they are but a few."""
    box, end = _box(blocks, title), title + 1
    last = min(len(blocks), title + MOST + 1)
    while box is not None and end < last and box in around(blocks[end]):
        end += 1
    whole = box is not None and (end == len(blocks) or box not in around(blocks[end]))
    return range(title, end if whole else title)


def _box(blocks: Sequence[Block], title: int) -> Container | None:
    """The nearest element that holds more than the title and begins with it."""
    if title + 1 == len(blocks):
        return None
    below = set(around(blocks[title + 1]))
    box = next((node for node in around(blocks[title]) if node in below), None)
    return box if box and (title == 0 or box not in around(blocks[title - 1])) else None
