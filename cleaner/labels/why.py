"""The strongest reasons for each label of a page, for those who ask: the signs are looked up once more."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

from cleaner.blocks.aside import is_aside, own
from cleaner.blocks.block import Document
from cleaner.labels.label import Labelled
from cleaner.labels.reasons import reasons
from cleaner.labels.signs.signs import signs

MOST = 2


def why(document: Document, labelled: Sequence[Labelled], *, most: int = MOST) -> list[tuple[str, ...]]:
    """Return one to `most` reasons for each block's label, strongest first; the first is the one that it carries."""
    if not labelled:
        return []
    found = signs(document._replace(blocks=tuple(own(document.blocks))))
    rows = zip(found.table, found.hits, strict=True)
    return [
        (item.because,)
        if is_aside(item.block)
        else tuple(islice(dict.fromkeys((item.because, *reasons(item.label, *next(rows)))), most))
        for item in labelled
    ]
