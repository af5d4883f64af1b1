"""What the markup of an HTML page says to be written under a picture, or to be whose it is, where it reads like the
article.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise

from cleaner.blocks.block import HEADINGS, Block, Container, near
from cleaner.labels.evidence import Evidence
from cleaner.labels.placed.run import run_of
from cleaner.languages.lazy import lazy

LONGEST, NEAR = 160, 2  # characters of a caption, and elements around it of which one is named so
PART = 0.1  # of the article that captions are at most: in a slide show they are the article
# As a class "caption" is a size of type, too: "caption-s5", "text-caption-1".
_CAPTION = lazy(
    r"(?i)(?:^|[\s_-])(?:fig)?caption"
    r"(?:[_-]{1,2}(?:text|body|inner|wrapper|container|content|attachment)\b|__\w{5}\b|(?=$|\s))"
)


# As an id "credit" is a heading's word, too: "the-child-tax-credit".
_CREDIT = lazy(r"(?i)(?:^|\s)(?:photo|image|picture|media|video|graphic|caption)?[_-]{0,2}credits?(?=$|\s)")


def captions(evidence: Evidence, inside: Sequence[float], known: Collection[int]) -> Iterator[int]:
    """Yield the blocks that stand in the caption of a figure, or below a picture in an element that is named a caption,
    or whose element is named a credit, where such are a small part of the article.
    """
    blocks = evidence.document.blocks
    run = run_of(inside, known)
    told = [i for i in run if _is_caption(blocks, i)]
    if sum(len(blocks[i].text) for i in told) <= PART * sum(len(blocks[i].text) for i in run):
        yield from (i for i in told if len(blocks[i].text) <= LONGEST)


def _is_caption(blocks: Sequence[Block], i: int) -> bool:
    nodes = near(blocks[i], NEAR + 1)
    pictured = blocks[i].marks.picture or blocks[max(i - 1, 0)].marks.picture
    credited = bool(nodes) and nodes[0].tag not in HEADINGS and _CREDIT.search(nodes[0].names) is not None
    around = nodes[: NEAR + 1] if blocks[i].marks.tag == "tr" else nodes[:NEAR]  # a row stands in a table's body
    return credited or _is_of_figure(nodes) or (pictured and any(_CAPTION.search(node.names) for node in around))


def _is_of_figure(nodes: Sequence[Container]) -> bool:
    return any(inner.tag == "figcaption" and outer.tag == "figure" for inner, outer in pairwise(nodes))
