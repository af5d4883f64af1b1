"""Pages of HTML whose blocks are the article's by the opinions that a test gives."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from cleaner.blocks.split import split
from cleaner.labels.evidence import Evidence
from cleaner.labels.label import Label
from cleaner.labels.signs.signs import signs
from cleaner.page import Page

BODY = [
    f"<p>Boat number {n} left the quay of Orlo in the morning, and the harbour master said that it was on time.</p>"
    for n in ("one", "two", "three", "four", "five", "six", "seven", "eight")
]
Rule = Callable[[Evidence, list[float], dict[int, Label]], Iterable[int]]


def gone(rule: Rule, *parts: str, opinion: float = 0.7, known: int = -1) -> list[str]:
    """The blocks that a rule takes out of an article; each block is as likely a part of it, `known` is its headline."""
    page = split(Page("".join((*BODY[:4], *parts, *BODY[4:])), "html"))
    headline = {known: Label.HEADLINE} if known >= 0 else {}
    found = rule(Evidence(page, signs(page), [], ()), [opinion] * len(page.blocks), headline)
    return [page.blocks[i].text for i in sorted(found)]
