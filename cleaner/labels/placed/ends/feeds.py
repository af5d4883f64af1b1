"""The line that blogs put below their articles in feeds, "The post Ferry opens appeared first on The Orlo Post.": a
sentence as any other, and in a feed hardly anything stands around the article.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from cleaner.blocks.language import headings_of
from cleaner.labels.evidence import Evidence
from cleaner.labels.label import Label
from cleaner.labels.placed.run import run_of

LAST, LONGEST = 5, 400  # lines of the article, from its end, and characters of such a line
BETWEEN = " … "  # where the headline stands


def feed_lines(evidence: Evidence, inside: Sequence[float], known: Mapping[int, Label]) -> Iterator[int]:
    """Yield the last lines of an article that say by a language's words for it where it appeared first."""
    templates = _templates(evidence.document.language)
    for i in run_of(inside, known)[-LAST:]:
        text = evidence.document.blocks[i].text
        if len(text) <= LONGEST:
            folded = text.casefold().replace("’", "'")
            if any(folded.startswith(begin) and end in folded for begin, end in templates):
                yield i


@lru_cache(64)
def _templates(language: str) -> tuple[tuple[str, str], ...]:
    """How such lines begin, and what stands in them behind the headline."""
    parted = (line.partition(BETWEEN) for line in headings_of(language, "feeds"))
    return tuple((f"{begin} ", f" {end} ") for begin, _, end in parted)
