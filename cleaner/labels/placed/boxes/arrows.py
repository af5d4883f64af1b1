"""Lines of a dump that point to another article with an arrow: ">> Two ferries collide off the coast"."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from cleaner.blocks.block import Block
from cleaner.labels.evidence import Evidence
from cleaner.labels.placed.run import run_of
from cleaner.languages.lazy import lazy

LONGEST, WORDS = 160, 4  # characters of such a line, and words of a headline
_ARROW = lazy(r"(?:>{2,3}|[»›►➜➡]) (?=[^\W\d_a-zà-ÿ])")  # a headline begins with a capital, or has none
_ENDS = (".", ",", ";", ":", "…", "»")
_CODE = lazy(r"\w\(|[=;{}]")


def arrows(evidence: Evidence, inside: Sequence[float], known: Collection[int]) -> list[int]:
    """Return the article's lines that are an arrow and a headline; not among lines that a mail quotes (">> he wrote,")
    or that a shell begins with such a sign.
    """
    blocks = evidence.document.blocks
    return [i for i in run_of(inside, known) if _points(blocks[i].text) and not _is_quoted(blocks, i)]


def _points(text: str) -> bool:
    headed = len(text) <= LONGEST and not text.endswith(_ENDS) and len(text.split()) > WORDS
    return headed and _ARROW.match(text) is not None and not _CODE.search(text)


def _is_quoted(blocks: Sequence[Block], i: int) -> bool:
    beside = (block.text for block in blocks[max(0, i - 1) : i + 2])
    return any(text.startswith(">") and not _points(text) for text in beside)
