"""Corpus → rows of signs with their gold and silver labels."""

from __future__ import annotations

import gzip
import json
import zlib
from collections.abc import Iterator, Sequence
from itertools import chain
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import urlsplit

import numpy as np

from cleaner.blocks.block import Document
from cleaner.blocks.split import split
from cleaner.labels.label import IN_BODY, Label
from cleaner.labels.signs.signs import signs, vocabulary
from cleaner.labels.training import gold, marked, silver, teasers
from cleaner.labels.training.added import added
from cleaner.labels.training.interrupted import interrupted
from cleaner.labels.training.trimmed import boxed, trimmed
from cleaner.page import Page

ENDING = ".jsonl.gz"
SETS = ("aeb", "fundus", "wcxb")
DUMPS = ("browser", "plain", "lynx", "w3m")
LABELS = tuple(Label)
CLEANED, TEASERS, TRIMMED, INTERRUPTED = "cleaned", "teasers", "trimmed", "interrupted"
MADE = (CLEANED, TEASERS, TRIMMED, INTERRUPTED)
WEIGHTS = {CLEANED: 0.5, TRIMMED: 0.5, INTERRUPTED: 0.5}
UNKNOWN = -1
ADDED, MARKED = "added", "marked"


# A form of a page, its document, each block's share in the gold, and its label.
Labelled = tuple[str, Document, list[float], list[Label | None]]
# The set and the site of a page, one of its forms, its gold text, and whether weights learn from it.
Taught = tuple[tuple[str, str], Labelled, str, bool]


class Sample(NamedTuple):
    """One page in one form: which rows of the table are its blocks, its gold text, and whether weights learn from it.

    Every page teaches as HTML, or as a browser's dump, as one of the other dumps, and as the cleaned article alone,
    which must stay as it is; and once more with a shorter article. With its own teasers moved between paragraphs it
    teaches only about lines that stand alone; with a box or a marker between its paragraphs again and again, only a
    network for such pages.
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
    for page, (form, document, found, labels), body, teaches in (*given, *_forms(corpus, medium, sample)):
        texts = tuple(block.text for block in document.blocks)
        table = signs(document).table
        tables.append(np.array(table.numbers, dtype=np.float32).reshape(len(table), table.width))
        shares.extend(found)
        kinds.extend(UNKNOWN if k is None else LABELS.index(k) for k in silver.trusted(labels, found))
        weights.append(_weights(texts) * WEIGHTS.get(form, 1.0))
        pages.append(Sample(page[0], form, page[1], document.language, count, count + len(texts), texts, body, teaches))
        count += len(texts)
    return Data(pages, np.concatenate(tables), np.array(shares), np.array(kinds), np.concatenate(weights))


def without(data: Data, form: str) -> Data:
    """Return the data without the pages of a form."""
    kept = [page for page in data.pages if page.form != form]
    rows = np.concatenate([np.arange(page.start, page.end) for page in kept])
    ends = np.cumsum([page.end - page.start for page in kept])
    pages = [
        page._replace(start=int(end) - (page.end - page.start), end=int(end))
        for page, end in zip(kept, ends, strict=True)
    ]
    return Data(pages, data.rows[rows], data.share[rows], data.kind[rows], data.weight[rows])


def by_people(folder: Path, medium: str) -> Iterator[Taught]:
    """Yield the pages of a folder that a person has labelled; each is a site of its own."""
    for name, page, labelled in added(folder):
        document = split(page)._replace(blocks=tuple(item.block for item in labelled))
        labels = [item.label for item in labelled]
        if document.blocks and (page.kind == "html") == (medium == "html"):
            found = [float(label in IN_BODY) for label in labels]
            texts = [block.text for block in document.blocks]
            form = "html" if medium == "html" else DUMPS[0]
            yield (ADDED, name), (form, document, found, list(labels)), _inside(texts, found), True


def _forms(corpus: Path, medium: str, sample: int) -> Iterator[Taught]:
    """Every form of every page of the corpus."""
    for number, (name, row) in enumerate(chain(records(corpus, sample), _marked(corpus, sample))):
        teaching = {"html", DUMPS[0], DUMPS[1 + number % (len(DUMPS) - 1)], CLEANED, TRIMMED, INTERRUPTED}
        for labelled in _labelled(row, medium):
            form, document, found, _ = labelled
            if name == MARKED and form not in teaching:
                continue
            texts = [block.text for block in document.blocks]
            gold_text = _inside(texts, found) if form in {TRIMMED, INTERRUPTED} else row["body"]
            yield (name, site(row)), labelled, gold_text, form in teaching


def _marked(corpus: Path, sample: int) -> Iterator[tuple[str, dict[str, Any]]]:
    """The pages of sets without gold text whose articles a reader has marked, with these as their gold."""
    for name, row in records(corpus, sample, list(marked.marks())):
        if row["id"] in marked.marks()[name]:
            texts = [block.text for block in split(Page(row["html"], "html", row["url"])).blocks]
            yield MARKED, row | {"body": marked.body(texts, marked.marks()[name][row["id"]])}


def _labelled(row: dict[str, Any], medium: str) -> Iterator[Labelled]:
    """Every form of a page with blocks: its name, the document, each block's share in the gold, and its label."""
    html = split(Page(row["html"], "html", row["url"]))
    html_shares, html_kinds = _html_kinds(html, row)
    if medium == "html":
        if html.blocks:
            yield "html", html, html_shares, list(html_kinds)
            yield from _ordered(TRIMMED, html, html_shares, html_kinds, trimmed(html_shares, row["id"]))
        return
    for dump in DUMPS:
        document = split(Page(row["dumps"].get(dump) or ""))
        if not document.blocks:
            continue
        found = gold.shares([block.text for block in document.blocks], row["body"])
        labels = silver.project(html, html_kinds, document)
        yield dump, document, found, labels
        if dump == DUMPS[0]:
            yield from _ordered(
                TEASERS, document, found, labels, teasers.moved(document.blocks, found, labels, row["id"])
            )
            short = boxed(trimmed(found, row["id"]), found, labels, row["id"])
            yield from _ordered(TRIMMED, document, found, labels, short)
            yield from _ordered(INTERRUPTED, document, found, labels, interrupted(document.blocks, found, row["id"]))
    document = split(Page(cleaned(row)))
    found = gold.shares([block.text for block in document.blocks], row["body"])
    yield CLEANED, document, found, silver.cleaned(silver.project(html, html_kinds, document), found)


def _ordered(
    form: str, document: Document, found: Sequence[float], labels: Sequence[Label | None], order: Sequence[int]
) -> Iterator[Labelled]:
    """The page with only these of its blocks, in this order; nothing where there are none."""
    if order:
        blocks = tuple(document.blocks[i] for i in order)
        yield form, document._replace(blocks=blocks), [found[i] for i in order], [labels[i] for i in order]


def _inside(texts: Sequence[str], found: Sequence[float]) -> str:
    return "\n".join(text for text, share in zip(texts, found, strict=True) if share >= silver.IN_ARTICLE)


def cleaned(row: dict[str, Any]) -> str:
    """The gold article as `clean` would print it."""
    authors = row.get("authors") or []
    fields = [f"By {' and '.join(authors)}" if authors else "", row.get("date") or ""]
    parts = [row.get("title") or "", "\n".join(filter(None, fields)), *filter(None, row["body"].split("\n"))]
    return "\n\n".join(filter(None, parts)) + "\n"


def folds(corpus: Path, count: int) -> dict[str, int]:
    """Return the fold of every page id of every set in the folder, those nothing is learned from too."""
    names = sorted(path.name.removesuffix(ENDING) for path in corpus.glob("*" + ENDING))
    return {row["id"]: fold_of(site(row), count) for _, row in records(corpus, 1, names)}


def fold_of(site_name: str, count: int) -> int:
    """Return which of `count` folds a site is in."""
    return zlib.crc32(site_name.encode()) % count


def site(row: dict[str, Any]) -> str:
    """Return the registered domain of a record's URL, by the usual second levels."""
    parts = (urlsplit(row["url"] or "").hostname or row["id"]).lower().split(".")
    second = (
        len(parts) > 2
        and len(parts[-1]) == 2
        and parts[-2] in {"co", "com", "org", "net", "gov", "ac", "edu", "gob", "or", "ne"}
    )
    return ".".join(parts[-3:] if second else parts[-2:])


def lacking(corpus: Path, sets: Sequence[str] = SETS) -> str:
    """Return why nothing can be learned from a folder: the sets that it has not; "" if it has all."""
    absent = [name for name in sets if not (corpus / (name + ENDING)).is_file()]
    return f"no corpus in {corpus}: it lacks {', '.join(absent)}" if absent else ""


def records(corpus: Path, sample: int, sets: Sequence[str] = SETS) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield every `sample`-th record of some sets with the name of its set."""
    for name in sets:
        with gzip.open(corpus / (name + ENDING), "rt", encoding="utf-8") as lines:
            for number, line in enumerate(lines):
                if number % sample == 0:
                    yield name, json.loads(line)


def _html_kinds(document: Document, row: dict[str, Any]) -> tuple[list[float], list[Label]]:
    found = gold.shares([block.text for block in document.blocks], row["body"])
    told = row | silver.claimed(document, row)
    return found, silver.kinds(document, signs(document), found, told, vocabulary(document.language))


def _weights(texts: tuple[str, ...]) -> np.ndarray:
    """A page weighs the same whatever its length, a block the square root of its words."""
    words = np.sqrt([max(1, len(gold.TOKEN.findall(text))) for text in texts])
    return np.asarray(words / words.sum() * 100)
