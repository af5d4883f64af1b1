"""Lines of a text dump's article that are the name of who took its pictures, as the page says elsewhere, and what they
show above them.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from cleaner.labels.evidence import Evidence
from cleaner.labels.heads.byline_candidates import by_words
from cleaner.labels.placed.run import run_of

LONGEST, SHOWN = 60, 120  # characters of a line that names somebody, and of what a picture shows
LEAST, SURE = 5, 0.75  # characters of a name, and an opinion on a heading, which may stand above a picture, too


def photographers(evidence: Evidence, inside: Sequence[float], known: Collection[int]) -> Iterator[int]:
    """Yield the article's lines that are a name which the page says behind a word like "photographs by", and the lines
    without a stop straight above, if they are not surely its own.
    """
    blocks = evidence.document.blocks
    names = _names(evidence)
    for i in run_of(inside, known) if names else ():
        if blocks[i].text.casefold() in names:
            yield i
            if i > 0 and inside[i - 1] < SURE and _may_tell(evidence, i - 1):
                yield i - 1


def _may_tell(evidence: Evidence, i: int) -> bool:
    return len(evidence.document.blocks[i].text) <= SHOWN and not evidence.ends_sentence(i)


def _names(evidence: Evidence) -> frozenset[str]:
    """The names of those who did something else than write, as short lines say."""
    others = tuple(by_words(evidence.document.language).others)
    texts = (block.text.casefold() for block in evidence.document.blocks if LEAST < len(block.text) <= LONGEST)
    begun = [text for text in texts if text.startswith(others)]
    said = (text.removeprefix(word).strip(" :") for text in begun for word in others if text.startswith(word))
    return frozenset(name for name in said if len(name) >= LEAST)
