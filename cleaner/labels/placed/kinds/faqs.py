"""Questions and their answers in HTML that one opens by a click: all of them are the article's, or none."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import lru_cache

from cleaner.blocks.block import Container
from cleaner.labels.evidence import NAMES, Evidence
from cleaner.labels.label import Label, headline_in
from cleaner.labels.opinions.rescue import THRESHOLD
from cleaner.labels.placed.headings import headings
from cleaner.labels.placed.kinds.questions import MARKS
from cleaner.labels.placed.nearest import headed, nearest
from cleaner.labels.signs.phrases import bare
from cleaner.languages.lazy import lazy

FEWEST, LEAST = 4, 15  # blocks of such a part, and characters of one that was missed
# The mean opinion of a part's characters from which on it is the article's, and below which it is none of it.
OWN, OTHER = 0.46, 0.42
SURE = 0.7  # an opinion that the others do not change
_WORDS = ("faq", "accordion")  # one of which each name has that the pattern finds: most pages have none
_OPENS = lazy(r"(?i)(?<![a-z])faqs?(?![a-z])|accordion")


def faqs(evidence: Evidence, inside: Sequence[float], known: Mapping[int, Label]) -> tuple[list[int], list[int]]:
    """Return the blocks that were missed of such parts that are the article's by the mean of their opinions, and those
    that were taken of other parts; what says what it is stays as it is.
    """
    missed: list[int] = []
    taken: list[int] = []
    for part in _parts(evidence, headline_in(known)):
        able = [i for i in part if i not in known]
        within = [i for i in able if inside[i] >= THRESHOLD]
        if len(able) < FEWEST or not 0 < len(within) < len(able):
            continue
        sizes = [len(evidence.document.blocks[i].text) for i in able]
        mean = sum(inside[i] * size for i, size in zip(able, sizes, strict=True)) / max(1, sum(sizes))
        if mean >= OWN:
            missed += (i for i in able if inside[i] < THRESHOLD and _may_be_own(evidence, i))
        elif mean < OTHER:
            taken += (i for i in within if inside[i] < SURE)
    return missed, taken


def _parts(evidence: Evidence, headline: int) -> list[list[int]]:
    """The blocks of each such part: of the widest element named so, or of all in one element that are named alike."""
    blocks = evidence.document.blocks
    if not any(word in evidence.all_names for word in _WORDS):
        return []
    above = headed(blocks, headline)
    named = [node for node in evidence.elements if _is_part(node.names) and node not in above]
    keys = {node: (node.parent, node.names) for node in named}
    outer = nearest([node.parent for node in named], keys, None)
    widest = {node: keys[node] for node, around in zip(named, outer, strict=True) if around is None}
    found: defaultdict[tuple[Container | None, str], list[int]] = defaultdict(list)
    for i, key in enumerate(nearest([block.marks.container for block in blocks], widest, None)):
        if key is not None:
            found[key].append(i)
    return list(found.values())


@lru_cache(NAMES)
def _is_part(names: str) -> bool:
    return bool(_OPENS.search(names))


def _may_be_own(evidence: Evidence, i: int) -> bool:
    """Whether a block says nothing of itself, or that questions follow."""
    block, language = evidence.document.blocks[i], evidence.document.language
    titled = bare(block.text.casefold()) in headings(language, "questions")
    able = len(block.text) >= LEAST and (not block.marks.control or block.text.endswith(MARKS))
    return titled or (able and evidence.is_but(i, Label.OTHER))
