"""What a page costs, stage by stage, in milliseconds: the stages are those of cleaner.pipeline, in one process."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from statistics import fmean
from time import perf_counter
from typing import Any

from benchmarks.corpus import Row
from cleaner.article.assemble import assemble
from cleaner.blocks.split import split
from cleaner.labels.opinions.model import shipped
from cleaner.labels.opinions.opinions import opinions
from cleaner.labels.settle import label
from cleaner.labels.signs.signs import signs
from cleaner.page import read
from cleaner.render.text import to_text

STAGES = (
    "decode",
    "split into blocks",
    "signs of the blocks",
    "trees and network",
    "settle the labels",
    "headline, byline, date",
    "print",
)


def stage_times(pages: Sequence[Row], kind: str, rounds: int) -> dict[str, float]:
    """Return the mean milliseconds a page of each of STAGES, each page at its best of the rounds."""
    best = [min((_stages(row, kind) for _ in range(rounds + 1)), key=sum) for row in pages]
    return {stage: 1e3 * fmean(row[k] for row in best) for k, stage in enumerate(STAGES)}


def _stages(row: Row, kind: str) -> list[float]:
    """The seconds of each stage. Labelling does signs and networks, too: they are timed alone, and taken off."""
    html = kind == "html"
    page, decode = _timed(lambda: read(row.texts[kind], kind="html" if html else "text", url=row.url if html else None))
    document, cut = _timed(lambda: split(page))
    found, signed = _timed(lambda: signs(document))
    model = shipped()
    weights = model.html if html else model.text
    _, opined = _timed(lambda: opinions(found, weights, model.labels) if document.blocks else None)
    labelled, whole = _timed(lambda: label(document))
    article, fields = _timed(lambda: assemble(document, labelled))
    _, printed = _timed(lambda: to_text(article))
    return [decode, cut, signed, opined, max(0.0, whole - signed - opined), fields, printed]


def _timed(step: Callable[[], Any]) -> tuple[Any, float]:
    start = perf_counter()
    found = step()
    return found, perf_counter() - start
