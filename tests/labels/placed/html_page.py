"""Pages of HTML whose blocks are the article's by the opinions that a test gives."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence

from cleaner.blocks.split import split
from cleaner.labels.evidence import Evidence
from cleaner.labels.signs.signs import signs
from cleaner.page import Page

BODY = [
    f"<p>Boat number {n} left the quay of Orlo in the morning, and the harbour master said that it was on time.</p>"
    for n in ("one", "two", "three", "four", "five", "six", "seven", "eight")
]
Rule = Callable[[Evidence, Sequence[float], Collection[int]], Iterable[int]]


def gone(rule: Rule, *parts: str, opinion: float = 0.7, known: Collection[int] = ()) -> list[str]:
    """The blocks that a rule takes out of an article of which each block is as likely a part."""
    page = split(Page("".join((*BODY[:4], *parts, *BODY[4:])), "html"))
    found = rule(Evidence(page, signs(page), [], ()), [opinion] * len(page.blocks), known)
    return [page.blocks[i].text for i in sorted(found)]
