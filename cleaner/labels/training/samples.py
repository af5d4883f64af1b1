"""Corpus → rows of signs with their gold and silver labels."""

from __future__ import annotations

import gzip
import json
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import urlsplit

import numpy as np

from cleaner.blocks.block import Document
from cleaner.blocks.split import split
from cleaner.labels.label import Label
from cleaner.labels.signs import NAMES, signs, vocabulary
from cleaner.labels.training import gold, silver
from cleaner.page import Page

SETS = ("aeb", "fundus", "wcxb")
DUMPS = ("browser", "plain", "lynx", "w3m")
LABELS = tuple(Label)
UNKNOWN = -1


class Sample(NamedTuple):
    """One page in one form: which rows of the table are its blocks, its gold text, and whether weights learn from it.

    Every page teaches as a browser's dump and as one of the other dumps; all are measured.
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
    """rows: blocks x signs; share: of each block's words in the gold; kind: index in LABELS or -1; weight: of each block."""

    pages: list[Sample]
    rows: np.ndarray
    share: np.ndarray
    kind: np.ndarray
    weight: np.ndarray


def collect(corpus: Path, medium: str, *, sample: int = 1) -> Data:
    """Return the samples of all sets: pages as HTML, or all their text dumps."""
    pages: list[Sample] = []
    tables, shares, kinds, weights = [], [], [], []
    count = 0
    for number, (name, row) in enumerate(_records(corpus, sample)):
        html = split(Page(row["html"], "html", row["url"]))
        html_kinds = _html_kinds(html, row)
        forms = {"html": html} if medium == "html" else {d: split(Page(row["dumps"][d])) for d in DUMPS if row["dumps"].get(d)}
        for form, document in forms.items():
            texts = tuple(block.text for block in document.blocks)
            if not texts:
                continue
            found = gold.shares(texts, row["body"])
            labels = html_kinds if form == "html" else silver.project(html, html_kinds, document)
            tables.append(np.asarray(signs(document).table, dtype=np.float32))
            shares.extend(found)
            kinds.extend(UNKNOWN if k is None else LABELS.index(k) for k in silver.trusted(labels, found))
            weights.append(_weights(texts))
            teaches = form in {"html", DUMPS[0], DUMPS[1 + number % (len(DUMPS) - 1)]}
            pages.append(Sample(name, form, site(row), document.language, count, count + len(texts), texts, row["body"], teaches))
            count += len(texts)
    return Data(pages, np.concatenate(tables), np.array(shares), np.array(kinds), np.concatenate(weights))


def folds(corpus: Path, count: int) -> dict[str, int]:
    """Return the fold of every page id of the sets."""
    return {row["id"]: fold(site(row), count) for _, row in _records(corpus, 1)}


def fold(site_name: str, count: int) -> int:
    """Return which of `count` folds a site is in."""
    return zlib.crc32(site_name.encode()) % count


def site(row: dict[str, Any]) -> str:
    """Return the registered domain of a record's URL, by the usual second levels."""
    parts = (urlsplit(row["url"] or "").hostname or row["id"]).lower().split(".")
    second = len(parts) > 2 and len(parts[-1]) == 2 and parts[-2] in {"co", "com", "org", "net", "gov", "ac", "edu", "gob", "or", "ne"}
    return ".".join(parts[-3:] if second else parts[-2:])


def _records(corpus: Path, sample: int) -> Iterator[tuple[str, dict[str, Any]]]:
    for name in SETS:
        with gzip.open(corpus / f"{name}.jsonl.gz", "rt", encoding="utf-8") as lines:
            for number, line in enumerate(lines):
                if number % sample == 0:
                    yield name, json.loads(line)


def _html_kinds(document: Document, row: dict[str, Any]) -> list[Label]:
    found = gold.shares([block.text for block in document.blocks], row["body"])
    return silver.kinds(document, signs(document).hits, found, row, vocabulary(document.language))


def _weights(texts: tuple[str, ...]) -> np.ndarray:
    """A page weighs the same whatever its length, a block the square root of its words."""
    words = np.sqrt([max(1, len(gold.TOKEN.findall(text))) for text in texts])
    return np.asarray(words / words.sum() * 100)


assert len(NAMES) == len(set(NAMES))
