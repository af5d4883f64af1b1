"""A record of the corpus → the forms in which its page teaches: as HTML, as dumps, cleaned, in parts."""

from __future__ import annotations

import zlib
from collections.abc import Iterator, Sequence
from itertools import chain
from pathlib import Path
from typing import Any

from cleaner.blocks.block import Document
from cleaner.blocks.split import split
from cleaner.labels.label import IN_BODY, Label
from cleaner.labels.signs.phrases import START
from cleaner.labels.signs.signs import signs, vocabulary
from cleaner.labels.training import gold, marked, silver, teasers
from cleaner.labels.training.added import added
from cleaner.labels.training.copied import copied
from cleaner.labels.training.interrupted import interrupted
from cleaner.labels.training.records import records, site
from cleaner.labels.training.trimmed import boxed, trimmed
from cleaner.page import Page

DUMPS = ("browser", "plain", "lynx", "w3m")
CLEANED, COPIED, TEASERS, TRIMMED, INTERRUPTED = "cleaned", "copied", "teasers", "trimmed", "interrupted"
MADE = (CLEANED, COPIED, TEASERS, TRIMMED, INTERRUPTED)
PARTS = frozenset({COPIED, TRIMMED, INTERRUPTED})  # what is left of the page tells their gold text
OWN_NETWORK = frozenset({COPIED, INTERRUPTED})
ADDED, MARKED = "added", "marked"
_SAYING = frozenset(Label) - IN_BODY - {Label.HEADLINE, Label.BYLINE, Label.DATE, Label.NAVIGATION, Label.TAGS}

# A form of a page, its document, each block's share in the gold, and its label.
Labelled = tuple[str, Document, list[float], list[Label | None]]
# The set and the site of a page, one of its forms, its gold text, and whether weights learn from it.
Taught = tuple[tuple[str, str], Labelled, str, bool]


def by_people(folder: Path, medium: str) -> Iterator[Taught]:
    """Yield the pages of a folder that a person has labelled; each is a site of its own."""
    for name, page, labelled in added(folder):
        document = split(page)._replace(blocks=tuple(item.block for item in labelled))
        labels = [item.label for item in labelled]
        if document.blocks and (page.kind == "html") == (medium == "html"):
            found = [float(label in IN_BODY) for label in labels]
            form = "html" if medium == "html" else DUMPS[0]
            yield (ADDED, name), (form, document, found, list(labels)), _inside(document, found), True


def forms(corpus: Path, medium: str, sample: int) -> Iterator[Taught]:
    """Yield every form of every `sample`-th page of the corpus, in HTML or in text."""
    for number, (name, row) in enumerate(chain(records(corpus, sample), _marked(corpus, sample))):
        teaching = {"html", DUMPS[0], DUMPS[1 + number % (len(DUMPS) - 1)], CLEANED, *PARTS}
        for labelled in _labelled(row, medium):
            form, document, found, _ = labelled
            if name == MARKED and form not in teaching:
                continue
            gold_text = _inside(document, found) if form in PARTS else row["body"]
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
    shares, kinds = _html_kinds(html, row)
    if medium == "html":
        if html.blocks:
            yield "html", html, shares, list(kinds)
            yield from _ordered(TRIMMED, html, shares, kinds, trimmed(shares, row["id"]))
        return
    for dump in DUMPS:
        document = split(Page(row["dumps"].get(dump) or ""))
        if document.blocks:
            found = gold.shares([block.text for block in document.blocks], row["body"])
            labels = silver.project(html, kinds, document)
            yield dump, document, found, labels
            yield from _parts(row["id"], dump, document, found, labels)
    document = split(Page(cleaned(row)))
    found = gold.shares([block.text for block in document.blocks], row["body"])
    yield CLEANED, document, found, silver.cleaned(silver.project(html, kinds, document), found)


def _parts(
    name: str, dump: str, document: Document, found: list[float], labels: Sequence[Label | None]
) -> Iterator[Labelled]:
    """Parts of a browser's dump of a page, and of one of its other dumps."""
    if dump in {DUMPS[0], DUMPS[1 + zlib.crc32(name.encode()) % (len(DUMPS) - 1)]}:
        yield from _ordered(COPIED, document, found, labels, copied(found, _saying(document, labels), name + dump))
    if dump == DUMPS[0]:
        orders = {
            TEASERS: teasers.moved(document.blocks, found, labels, name),
            TRIMMED: boxed(trimmed(found, name), found, labels, name),
            INTERRUPTED: interrupted(document.blocks, found, name),
        }
        for form, order in orders.items():
            yield from _ordered(form, document, found, labels, order)


def _ordered(
    form: str, document: Document, found: Sequence[float], labels: Sequence[Label | None], order: Sequence[int]
) -> Iterator[Labelled]:
    """The page with only these of its blocks, in this order; nothing where there are none."""
    if order:
        blocks = tuple(document.blocks[i] for i in order)
        yield form, document._replace(blocks=blocks), [found[i] for i in order], [labels[i] for i in order]


def _saying(document: Document, labels: Sequence[Label | None]) -> list[int]:
    """Which blocks begin with what their own label says."""
    return [
        i
        for i, (hits, label) in enumerate(zip(signs(document).hits, labels, strict=True))
        if label in _SAYING and label in hits and hits[label].strength >= START
    ]


def _inside(document: Document, found: Sequence[float]) -> str:
    texts = (block.text for block in document.blocks)
    return "\n".join(text for text, share in zip(texts, found, strict=True) if share >= silver.IN_ARTICLE)


def cleaned(row: dict[str, Any]) -> str:
    """Return the gold article as `clean` would print it."""
    authors = row.get("authors") or []
    fields = [f"By {' and '.join(authors)}" if authors else "", row.get("date") or ""]
    parts = [row.get("title") or "", "\n".join(filter(None, fields)), *filter(None, row["body"].split("\n"))]
    return "\n\n".join(filter(None, parts)) + "\n"


def _html_kinds(document: Document, row: dict[str, Any]) -> tuple[list[float], list[Label]]:
    found = gold.shares([block.text for block in document.blocks], row["body"])
    told = row | silver.claimed(document, row)
    return found, silver.kinds(document, signs(document), found, told, vocabulary(document.language))
