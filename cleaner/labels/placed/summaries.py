"""The heading of the summary or the introduction that a text dump's article begins with ("Key takeaways"): where it
stands, a caption may stand as well.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from cleaner.blocks.text.link_list import is_linked
from cleaner.labels.evidence import HEADING, Evidence
from cleaner.labels.label import Label, headline_in
from cleaner.labels.opinions.rescue import THRESHOLD
from cleaner.labels.placed.headings import headings
from cleaner.labels.signs.phrases import bare, says


def summaries(evidence: Evidence, inside: Sequence[float], known: Mapping[int, Label]) -> Iterator[int]:
    """Yield the heading straight above the article's first line, if it stands below the headline."""
    first = next((i for i, p in enumerate(inside) if p >= THRESHOLD and i not in known), 0)
    above = first - 1
    if above > headline_in(known) and above not in known and _is_heading(evidence, above):
        yield above


def _is_heading(evidence: Evidence, i: int) -> bool:
    block = evidence.document.blocks[i]
    able = len(block.text) <= HEADING and not is_linked(block) and not says(evidence.found.hits[i])
    return able and bare(block.text.casefold()) in headings(evidence.document.language, "summary")
