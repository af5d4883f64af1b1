"""Labels for training where nobody gave any: from the gold fields, the elements around a block, and its phrases."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from cleaner.blocks.block import Block, Document
from cleaner.labels.label import IN_BODY, Label
from cleaner.labels.signs.hints import HINTS, TAGS
from cleaner.labels.signs.phrases import START, WHOLE, Hit
from cleaner.labels.signs.shape import shape
from cleaner.labels.signs.signs import NAMES, Signs
from cleaner.labels.signs.spoken_words import Vocabulary

IN_ARTICLE = 0.5
NEAR = 25
HEADINGS, SHORT = {"h1", "h2"}, 10
# Section names are in the lists of tags, and by-words and month names in those of bylines and dates.
DOUBTFUL = frozenset({Label.BYLINE, Label.DATE, Label.TAGS})

_AT = {name: NAMES.index(f"in:{name}") for name in HINTS} | {f"<{tag}>": NAMES.index(f"tag:{tag}") for tag in TAGS}
# A hint of an element this few steps up decides, the first row that fits; the order is from the narrow to the wide.
_BY_HINT: tuple[tuple[str, int, Label], ...] = (
    ("cookie", 8, Label.COOKIES),
    ("comment", 9, Label.COMMENTS),
    ("bio", 3, Label.AUTHOR_BIO),
    ("donate", 4, Label.DONATE),
    ("subscribe", 3, Label.SUBSCRIBE),
    ("credit", 0, Label.CREDIT),
    ("share", 2, Label.SHARE),
    ("tag", 2, Label.TAGS),
    ("advert", 3, Label.ADVERT),
    ("media", 1, Label.MEDIA),
    ("related", 5, Label.RELATED),
    ("legal", 2, Label.LEGAL),
)
_BY_TAG: tuple[tuple[str, int, Label], ...] = (
    ("<figcaption>", 3, Label.CAPTION),
    ("<figure>", 4, Label.CAPTION),
    ("<nav>", 12, Label.NAVIGATION),
    ("<footer>", 12, Label.NAVIGATION),
    ("<header>", 4, Label.NAVIGATION),
)
_LAST_HINT: tuple[tuple[str, int, Label], ...] = (
    ("nav", 4, Label.NAVIGATION),
    ("picture", 1, Label.CAPTION),
    ("footer", 5, Label.NAVIGATION),
    ("side", 6, Label.RELATED),
    ("header", 4, Label.NAVIGATION),
)


def kinds(
    document: Document, found: Signs, shares: Sequence[float], gold: Mapping[str, Any], words: Vocabulary
) -> list[Label]:
    """Return a label a block of an HTML page: what the gold fields tell, else what its elements and words say."""
    blocks = document.blocks
    body = [share >= IN_ARTICLE for share in shares]
    start = next((i for i, inside in enumerate(body) if inside and len(blocks[i].text) > 80), None)
    fields = _fields(blocks, gold, start if start is not None else len(blocks) // 3, words)
    result = []
    for i, block in enumerate(blocks):
        if i in fields:
            result.append(fields[i])
        elif body[i]:
            result.append(_inside(block, i, start, found.table[i]))
        else:
            result.append(_outside(found.hits[i], found.table[i]))
    return result


def claimed(document: Document, gold: Mapping[str, Any]) -> dict[str, Any]:
    """Return the title and the authors where gold has none: the heading that the page's head begins a title with, and
    the names there.
    """
    titles = [_fold(claim.value) for claim in document.claims if claim.field == "headline"]
    headings = (block.text for block in document.blocks if block.marks.tag in HEADINGS and len(block.text) > SHORT)
    title = next((text for text in headings if any(said.startswith(_fold(text)) for said in titles)), None)
    authors = [claim.value for claim in document.claims if claim.field == "author"]
    return {"title": gold.get("title") or title, "authors": gold.get("authors") or authors}


def project(source: Document, labels: Sequence[Label], target: Document) -> list[Label | None]:
    """Return an HTML page's labels for the same words in a text dump of it; None where no block matches."""
    waiting: defaultdict[str, list[Label]] = defaultdict(list)
    for block, label in zip(source.blocks, labels, strict=True):
        waiting[_fold(block.text)].append(label)
    result: list[Label | None] = []
    for block in target.blocks:
        queue = waiting.get(_fold(block.text))
        result.append((queue.pop(0) if len(queue) > 1 else queue[0]) if queue else None)
    return result


def cleaned(labels: Sequence[Label | None], shares: Sequence[float]) -> list[Label | None]:
    """Return the labels of the blocks of a cleaned article: headline, byline and date before the body, and body."""
    head = next((i for i, share in enumerate(shares) if share >= IN_ARTICLE), len(shares))
    first = Label.HEADLINE if head else Label.BODY
    inside = (label if label in IN_BODY else Label.BODY for label in labels[max(head, 1) :])
    return [first, *labels[1:head], *inside] if labels else []


def _fields(blocks: Sequence[Block], gold: Mapping[str, Any], start: int, words: Vocabulary) -> dict[int, Label]:
    """The blocks that hold the gold title, authors and date, the nearest to where the article begins."""
    found: dict[int, Label] = {}
    title = _fold(gold.get("title") or "")
    same = [i for i, block in enumerate(blocks) if title and _fold(block.text) == title]
    if same:
        best = min(same, key=lambda i: (blocks[i].marks.tag != "h1", i > start, abs(start - i)))
        found[best] = Label.HEADLINE
    names = [_fold(name) for name in gold.get("authors") or [] if len(name) > 3]
    for i in range(max(0, start - NEAR), min(len(blocks), start + NEAR)):
        if i in found or len(blocks[i].text) > 120:
            continue
        folded = _fold(blocks[i].text)
        if any(name in folded for name in names):
            found[i] = Label.BYLINE
        elif i <= start + 3 and _is_date(blocks[i], words):
            found[i] = Label.DATE
    return found


def _is_date(block: Block, words: Vocabulary) -> bool:
    found = shape(block, words)
    dated = found.numeric_date or (found.month and (found.year or found.digits)) or (found.relative and found.digits)
    return bool(dated) and found.words <= 14


def _inside(block: Block, index: int, start: int | None, around: Sequence[float]) -> Label:
    marks = block.marks
    if marks.tag in {"h1", "h2", "h3", "h4", "h5", "h6", "dt"} and len(block.text) < 200:
        return Label.SUBHEADING
    if len(block.text) < 90 and marks.strong > 0.9 * len(block.text) and marks.tag not in {"li", "td"}:
        return Label.SUBHEADING
    if start is not None and index <= start and around[_AT["lead"]] <= 1 and len(block.text) > 30:
        return Label.STANDFIRST
    return Label.BODY


def _outside(hits: Mapping[Label, Hit], around: Sequence[float]) -> Label:
    strong = max(hits, key=lambda label: hits[label].strength) if hits else None
    if strong is not None and hits[strong].strength >= WHOLE and strong not in DOUBTFUL:
        return strong
    for name, reach, label in _BY_HINT:
        if around[_AT[name]] <= reach:
            return label
    if strong is not None and hits[strong].strength >= START and strong not in DOUBTFUL:
        return strong
    for name, reach, label in (*_BY_TAG, *_LAST_HINT):
        if around[_AT[name]] <= reach:
            return label
    return Label.OTHER


def _fold(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))


def trusted(labels: Sequence[Label | None], shares: Sequence[float]) -> Iterator[Label | None]:
    """Yield each label, None where it says the opposite of the gold text."""
    for label, share in zip(labels, shares, strict=True):
        inside = share >= IN_ARTICLE
        yield label if label is None or (label in IN_BODY) == inside or label is Label.HEADLINE else None
