"""The heading that readers see below an h1 that is there for search engines."""

from __future__ import annotations

from collections.abc import Sequence

from cleaner.article.site import bare_words
from cleaner.blocks.block import Block, around
from cleaner.labels.label import HEADLINE, Labelled

_BESIDE = 2


def second_heading(labelled: Sequence[Labelled], named: Sequence[str]) -> str | None:
    """Return what is claimed as headline and stands in a second heading, where the labelled one is an h1 in a
    breadcrumb, or straight above it.
    """
    for at, item in enumerate(labelled):
        if item.label is HEADLINE and item.block.marks.tag == "h1":
            after = labelled[at + 1 :] if is_in_menu(item.block) else labelled[at + 1 : at + 1 + _BESIDE]
            others = [text for text in named if bare_words(text) != bare_words(item.block.text)]
            return next((text for other in after for text in others if _says(other.block, text)), None)
    return None


def is_in_menu(block: Block) -> bool:
    """Return whether a block of an HTML page stands in a menu or a breadcrumb."""
    return any(container.tag == "nav" for container in around(block))


def _says(block: Block, claim: str) -> bool:
    """Whether a second heading says what is claimed, after no more than a kicker."""
    if block.marks.tag != "h2" or len(block.text) > 2 * len(claim) or is_in_menu(block):
        return False
    return f" {bare_words(block.text)}".endswith(f" {bare_words(claim)}")
