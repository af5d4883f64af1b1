"""Corpus → rows of signs with their gold and silver labels."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path
from typing import NamedTuple

import numpy as np

from cleaner.labels.label import Label
from cleaner.labels.signs.signs import signs
from cleaner.labels.training import gold, silver
from cleaner.labels.training.forms import CLEANED, COPIED, INTERRUPTED, TRIMMED, by_people, forms

LABELS = tuple(Label)
WEIGHTS = {CLEANED: 0.5, COPIED: 0.5, TRIMMED: 0.5, INTERRUPTED: 0.5}
UNKNOWN = -1


class Sample(NamedTuple):
    """One page in one form: which rows of the table are its blocks, its gold text, and whether weights learn from it.

    Every page teaches as HTML, or as a browser's dump, as one of the other dumps, and as the cleaned article alone,
    which must stay as it is; and once more with a shorter article. With its own teasers moved between paragraphs it
    teaches only about lines that stand alone; with a box or a marker between its paragraphs again and again, or as the
    part of it that people copy, only a network for such pages.
    """

    set: str
    form: str
    site: str
    language: str
    start: int
    end: int
    texts: tuple[str, ...]
    body: str
    teaches: bool


class Data(NamedTuple):
    """Of all blocks: rows of signs, the share of the words that is gold, the kind (in LABELS, or -1), the weight."""

    pages: list[Sample]
    rows: np.ndarray
    share: np.ndarray
    kind: np.ndarray
    weight: np.ndarray


def collect(corpus: Path, medium: str, *, sample: int = 1, add: Path | None = None) -> Data:
    """Return the samples of all sets: pages as HTML, or all their text dumps; and the pages of a folder that a person
    has labelled.
    """
    pages: list[Sample] = []
    tables: list[np.ndarray] = []
    weights: list[np.ndarray] = []
    shares: list[float] = []
    kinds: list[int] = []
    count = 0
    given = by_people(add, medium) if add else ()
    for page, (form, document, found, labels), body, teaches in (*given, *forms(corpus, medium, sample)):
        texts = tuple(block.text for block in document.blocks)
        table = signs(document).table
        tables.append(np.array(table.numbers, dtype=np.float32).reshape(len(table), table.width))
        shares.extend(found)
        kinds.extend(UNKNOWN if k is None else LABELS.index(k) for k in silver.trusted(labels, found))
        weights.append(_weights(texts) * WEIGHTS.get(form, 1.0))
        pages.append(Sample(page[0], form, page[1], document.language, count, count + len(texts), texts, body, teaches))
        count += len(texts)
    return Data(pages, np.concatenate(tables), np.array(shares), np.array(kinds), np.concatenate(weights))


def without(data: Data, forms: Collection[str]) -> Data:
    """Return the data without the pages of some forms."""
    kept = [page for page in data.pages if page.form not in forms]
    rows = np.concatenate([np.arange(page.start, page.end) for page in kept])
    ends = np.cumsum([page.end - page.start for page in kept])
    pages = [
        page._replace(start=int(end) - (page.end - page.start), end=int(end))
        for page, end in zip(kept, ends, strict=True)
    ]
    return Data(pages, data.rows[rows], data.share[rows], data.kind[rows], data.weight[rows])


def _weights(texts: tuple[str, ...]) -> np.ndarray:
    """A page weighs the same whatever its length, a block the square root of its words."""
    words = np.sqrt([max(1, len(gold.TOKEN.findall(text))) for text in texts])
    return np.asarray(words / words.sum() * 100)
