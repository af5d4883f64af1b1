"""The article's text: the printed blocks in the page's order."""

from __future__ import annotations

from collections.abc import Sequence

from cleaner.labels.label import IN_BODY, PRINTED, Label, Labelled


def body(
    labelled: Sequence[Labelled], keep: frozenset[Label] = frozenset(), drop: frozenset[Label] = frozenset()
) -> str:
    """Return the paragraphs that are the article's, or kept on request, parted by blank lines."""
    printed = (IN_BODY | (keep - PRINTED)) - drop
    return "\n\n".join(item.block.text for item in labelled if item.label in printed)
